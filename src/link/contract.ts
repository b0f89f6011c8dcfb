/** The contract of a declaration: what an input states, else what .NET makes of its namespace. */
import type { DraftContract, DraftDeclaration, Fact } from "../parse/draft.js";
import { wellFormed } from "../schema/characters.js";
import type { Contract } from "../schema/schema.js";
import { arityOf } from "./type-ids.js";

const dataContract = "http://schemas.datacontract.org/2004/07/";

/**
 * .NET namespaces that ServiceStack's assemblies map by an attribute, which no input shows.
 *
 * Source: AssemblyInfo.cs of ServiceStack.Interfaces, Client, Common and ServiceStack.
 */
const mappedNamespaces: ReadonlyMap<string, string> = new Map([
  ["ServiceStack", "http://schemas.servicestack.net/types"],
  ["ServiceStack.Auth", "http://schemas.servicestack.net/types"],
  ["ServiceStack.Admin", "http://schemas.servicestack.net/types"],
]);

/**
 * Undefined where no input tells the namespace.
 *
 * @param mapped Contract namespaces by .NET namespace, where the user tells what an assembly maps.
 */
export function contractOf(
  draft: DraftDeclaration,
  mapped: ReadonlyMap<string, Fact<string>>,
): Contract | undefined {
  const clr = draft.namespace?.value;
  const namespace =
    draft.contract?.value.namespace ??
    (clr === undefined
      ? undefined
      : (mapped.get(clr)?.value ?? namespaceOf(clr)));
  // .NET refuses a type whose namespace is blank.
  return namespace === undefined || /^\s+$/.test(namespace)
    ? undefined
    : contractIn(namespace, draft);
}

/** What the inputs say of the contract, whoever tells its namespace. */
export function contractIn(
  namespace: string,
  draft: DraftDeclaration,
): Contract {
  const stated = draft.contract?.value;
  const arity = arityOf(draft);
  const levels = (draft.outer?.value ?? []).map(levelOf);
  const names = levels.map(({ name }) => name);
  return {
    name: stated?.name ?? [...names, draft.name].join("."),
    namespace,
    ...(arity > 0 && stated?.name !== undefined && { format: true }),
    ...(arity > 0 && levels.length > 0 && { arities: arities(levels, arity) }),
    ...(stated?.reference && { reference: true }),
    ...(stated &&
      draft.kind === "class" &&
      draft.collection &&
      namesOf(stated)),
  };
}

/** What [CollectionDataContract] names. */
function namesOf({
  itemName,
  keyName,
  valueName,
}: DraftContract): Partial<Contract> {
  return {
    collection: true,
    ...(itemName !== undefined && { itemName }),
    ...(keyName !== undefined && { keyName }),
    ...(valueName !== undefined && { valueName }),
  };
}

interface Level {
  readonly name: string;
  readonly arity: number;
}

/** An enclosing type, with its arity where it is generic and an input tells: ``Page`1``. */
function levelOf(outer: string): Level {
  const [name = "", arity = "0"] = outer.split("`");
  return { name, arity: Number(arity) };
}

/** Of each level, the innermost first; `total` is that of the nested type with all levels. */
function arities(levels: readonly Level[], total: number): readonly number[] {
  const outer = levels.map(({ arity }) => arity);
  const own = outer.reduce((left, it) => left - it, total);
  return [own, ...outer.toReversed()];
}

/** Letters beyond ASCII are escaped as in a URI. */
export function namespaceOf(clr: string): string {
  return mappedNamespaces.get(clr) ?? dataContract + encodeURI(wellFormed(clr));
}
