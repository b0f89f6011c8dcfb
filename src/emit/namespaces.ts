/** Namespace URIs as constants of a file, since each is used again and again. */
import type { DeclarationView } from "./emitter.js";
import { createFreeNames } from "../schema/identifier.js";
import { printWidth, stringLiteral } from "./text.js";

export interface Namespaces {
  /** The constant for a URI. */
  of(uri: string): string;
  /** The constants used so far. */
  views(): readonly NamespaceView[];
}

export interface NamespaceView extends DeclarationView {
  readonly partial: "xml-namespace";
  readonly name: string;
  readonly uri: string;
  /** The URI on a line of its own. */
  readonly broken: boolean;
}

/** @param taken Names that the file has already. */
export function createNamespaces(taken: ReadonlySet<string>): Namespaces {
  const names = new Map<string, string>();
  const free = createFreeNames(taken);
  return {
    of(uri) {
      const known = names.get(uri);
      if (known) return known;
      const name = free(constantName(uri));
      names.set(uri, name);
      return name;
    },
    views: () =>
      [...names].map(([uri, name]) => {
        const line = `const ${name} = ${stringLiteral(uri)};`;
        return {
          partial: "xml-namespace",
          name,
          uri: stringLiteral(uri),
          broken: line.length > printWidth,
        };
      }),
  };
}

/** `http://schemas.datacontract.org/2004/07/Voice.Api` is `nsVoiceApi`. */
function constantName(uri: string): string {
  const last = uri.split("/").findLast((it) => it !== "") ?? "";
  const words = last.split(/[^A-Za-z0-9]+/).filter((it) => it !== "");
  return `ns${words.map((it) => it.charAt(0).toUpperCase() + it.slice(1)).join("")}`;
}
