/** A JSON sample through the generated code: read, written, compared, and read again. */
import { isDeepStrictEqual } from "node:util";
import type { ZodType } from "zod";
import {
  memberOf,
  placeOf,
  readJson,
  type JsonNode,
} from "../parse/metadata-json.js";
import { dotnetWords } from "../parse/metadata-tokens.js";
import type { Excerpt } from "../source/source-text.js";
import { compareJson } from "./compare-json.js";
import type { Constants } from "./constants.js";
import type { Finding } from "./finding.js";
import { pathText } from "./paths.js";
import type { Verified } from "./verified.js";

/** What `index.ts` exports for the text of JSON. */
export interface JsonText {
  readonly parseJson: (text: string) => unknown;
  readonly stringifyJson: (value: unknown) => string;
}

export function verifyJson(
  body: Excerpt,
  schema: ZodType,
  { parseJson, stringifyJson }: JsonText,
  constants: Constants,
): Verified {
  const read = readJson(body, { words: dotnetWords });
  if (!("root" in read))
    return refused(() => read.at, { problem: `${read.problem}.`, at: read.at });
  const { root } = read;
  const locate: Verified["placeOf"] = (path) => placeOf(nodeAt(root, path));
  const parsed = schema.safeParse(parseJson(body.text));
  if (!parsed.success)
    return refused(locate, ...problemsOf(parsed.error, root));
  const value = parsed.data;
  const encoded = schema.safeEncode(value as never);
  if (!encoded.success)
    return refused(locate, ...problemsOf(encoded.error, root));
  const text = stringifyJson(encoded.data);
  const written = readJson(
    { file: "", text, place: body.place },
    { words: dotnetWords },
  );
  const again = schema.safeParse(parseJson(text));
  return {
    value,
    placeOf: locate,
    findings: [
      ...("root" in written ? compareJson(root, written.root, constants) : []),
      ...(again.success && isDeepStrictEqual(again.data, value)
        ? []
        : [{ kind: "unlike", at: placeOf(root) } as const]),
    ],
  };
}

interface Problem {
  readonly problem: string;
  readonly at: Finding["at"];
}

function refused(
  locate: Verified["placeOf"],
  ...problems: readonly Problem[]
): Verified {
  return {
    placeOf: locate,
    findings: problems.map((it) => ({ kind: "refused", ...it })),
  };
}

interface Issues {
  readonly issues: readonly {
    readonly path: readonly PropertyKey[];
    readonly message: string;
  }[];
}

function problemsOf({ issues }: Issues, root: JsonNode): readonly Problem[] {
  return issues.map(({ path, message }) => {
    const shown = pathText(path);
    return {
      problem: `${shown === "" ? "" : `'${shown}': `}${message.replace(/^Invalid input: /, "")}.`,
      at: placeOf(nodeAt(root, path)),
    };
  });
}

/** The value itself, or the object that lacks it. */
function nodeAt(root: JsonNode, path: readonly PropertyKey[]): JsonNode {
  let node = root;
  for (const step of path) {
    const next =
      node.kind === "array"
        ? node.items[Number(step)]
        : node.kind === "object"
          ? memberOf(node, String(step))
          : undefined;
    if (!next) return node;
    node = next;
  }
  return node;
}
