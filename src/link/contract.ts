/** The contract of a declaration: what an input states, else what .NET makes of its namespace. */
import type { DraftDeclaration, Fact } from "../parse/draft.js";
import type { Contract } from "../schema/schema.js";
import { wantedName } from "./merge.js";

const dataContract = "http://schemas.datacontract.org/2004/07/";

/**
 * .NET namespaces that ServiceStack's assemblies map by an attribute, which no input shows.
 *
 * Source: AssemblyInfo.cs of ServiceStack.Interfaces, Client, Common and ServiceStack.
 */
const mappedNamespaces: Readonly<Record<string, string>> = {
  ServiceStack: "http://schemas.servicestack.net/types",
  "ServiceStack.Auth": "http://schemas.servicestack.net/types",
  "ServiceStack.Admin": "http://schemas.servicestack.net/types",
};

/**
 * Undefined where no input tells the namespace.
 *
 * @param mapped Contract namespaces by .NET namespace, where the user tells what an assembly maps.
 */
export function contractOf(
  draft: DraftDeclaration,
  mapped: ReadonlyMap<string, Fact<string>>,
): Contract | undefined {
  const { reference, ...stated } = draft.contract?.value ?? {};
  const clr = draft.namespace?.value;
  const namespace =
    stated.namespace ??
    (clr === undefined
      ? undefined
      : (mapped.get(clr)?.value ?? namespaceOf(clr)));
  if (namespace === undefined) return undefined;
  const name = [...(draft.outer?.value ?? []), wantedName(draft)].join(".");
  return {
    name,
    ...stated,
    namespace,
    ...(reference && { reference: true }),
  };
}

/** Letters beyond ASCII are escaped as in a URI. */
function namespaceOf(clr: string): string {
  return mappedNamespaces[clr] ?? dataContract + encodeURI(clr);
}
