/** Names of folders and files for .NET's names, that every file system takes and none for another. */
import { createHash } from "node:crypto";
import { createFreeNames } from "../schema/identifier.js";

/**
 * Windows has devices of these names, in any folder and whatever stands behind a dot:
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export const device =
  /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?= *\.|$)/i;

/** A file system takes 255 bytes, and some of Windows' programs 260 for a whole path. */
const longest = 100;

/**
 * `Acme.Dtos` and `Call` stay as they are. What is no letter of ASCII is its number, as file systems
 * differ in which of the others are the same: `Größe` is `Gr_f6_dfe`.
 */
function fileName(name: string): string {
  const safe = name
    .split(".")
    .filter((it) => it !== "")
    .join(".")
    .replaceAll(
      /[^\w.-]/gu,
      (character) => `_${character.codePointAt(0)?.toString(16)}`,
    )
    .replace(device, "$&_")
    .replace(/^(?:node_modules)?$/i, "$&_");
  if (safe.length <= longest) return safe;
  const hash = createHash("sha1").update(name).digest("hex").slice(0, 8);
  return `${safe.slice(0, longest)}_${hash}`;
}

/** Names of one folder. Many file systems know no case: `CALL` beside `Call` is `CALL_2`. */
export interface FileNames {
  of(name: string): string;
}

export function createFileNames(reserved: readonly string[] = []): FileNames {
  const free = createFreeNames(reserved, (name) => name.toLowerCase());
  return { of: (name) => free(fileName(name)) };
}
