/** Files on their way to their place, and those that a killed run left there. */
import { randomBytes } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Beside its target, as only a file system's own files can be renamed at once. */
export function temporaryName(target: string): string {
  const random = randomBytes(4).toString("hex");
  return `${target}.${process.pid}-${random}.servicestack-codegen.tmp`;
}

const leftover = /\.(\d+)-[\da-f]{8}\.servicestack-codegen\.tmp$/;

/** Removes those whose process is gone, or had this one's number. What cannot be removed is no harm. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, pid] = leftover.exec(name) ?? [];
    if (pid !== undefined && !isAnother(Number(pid)))
      await rm(join(folder, name), { force: true }).catch(() => {});
  }
}

/** A process that lives, and is not this one. */
function isAnother(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be asked.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
