/** Which built-in types stand beside what the inputs declare: those that something mentions. */
import { namesIn } from "../parse/draft-names.js";
import type { Draft, DraftDeclaration, DraftName } from "../parse/draft.js";
import { withoutCopy } from "./builtin-copies.js";
import { builtins } from "./builtins.js";
import { arityOf, keyOf, nameKey } from "./type-ids.js";

const nothing = { kind: "unknown", written: "" } as const;

/** What the inputs declare, with the built-in types they mention in place of their own copies. */
export function withBuiltins(
  drafts: readonly Draft[],
): readonly DraftDeclaration[] {
  const all = drafts.flatMap(({ declarations }) => declarations);
  const catalogue = new Map(builtins.map((it) => [keyOf(it), it]));
  const own = all.flatMap((it) => {
    const builtin = catalogue.get(keyOf(it));
    return builtin ? withoutCopy(it, builtin) : [it];
  });
  const kept = new Set(own);
  // What an input declares is meant by its name, unless another namespace stands there.
  const declared = new Set(own.flatMap((it) => [keyOf(it), fullKeyOf(it)]));
  const mentioned = new Set<DraftDeclaration>();
  const pending: Pick<DraftName, "name" | "namespace" | "args">[] = [
    ...own,
    ...drafts.flatMap(({ operations }) => operations),
    ...drafts.flatMap(({ overrides }) => overrides ?? []),
  ].flatMap(namesIn);
  // A sample may tell what an operation returns, whatever the service itself calls `IReturn`.
  pending.push(
    { name: "IReturn", namespace: "ServiceStack", args: [nothing] },
    { name: "IReturnVoid", namespace: "ServiceStack", args: [] },
    // So it may of a generic type that a page shows a copy of: QueryResponseOfAuthor….
    ...all
      .filter((it) => !kept.has(it))
      .map((it) => ({
        name: it.name,
        args: Array.from({ length: arityOf(it) }, () => nothing),
      })),
  );
  for (let name = pending.pop(); name; name = pending.pop()) {
    const key = nameKey(name.name, name.args.length);
    const builtin = catalogue.get(key);
    if (!builtin || mentioned.has(builtin)) continue;
    const isQualified = name.namespace === builtin.namespace?.value;
    if (declared.has(isQualified ? fullKeyOf(builtin) : key)) continue;
    mentioned.add(builtin);
    pending.push(...namesIn(builtin));
  }
  return [...builtins.filter((it) => mentioned.has(it)), ...own];
}

function fullKeyOf(declaration: DraftDeclaration): string {
  return `${declaration.namespace?.value}.${keyOf(declaration)}`;
}
