/** What three XML parsers say about a document, in one form: this project's, saxes and slimdom. */
import { SaxesParser } from "saxes";
import { type Node, parseXmlDocument } from "slimdom";
import * as x from "../src/runtime/xml.js";

/**
 * The root's content, token by token: `<{urn:a}p:b {}c="d">`, `text`, `</{urn:a}p:b>`. Comments and
 * instructions are left out and do not divide a text. Undefined: the document is refused.
 */
export type Reading = readonly string[] | undefined;

interface Attribute {
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
}

/** Puts tokens together. */
class Tokens {
  readonly found: string[] = [];
  private text = "";

  start(name: string, namespace: string, attributes: Iterable<Attribute>) {
    this.flush();
    const shown = Array.from(
      attributes,
      (it) => ` {${it.namespace}}${it.name}=${JSON.stringify(it.value)}`,
    );
    this.found.push(`<{${namespace}}${name}${shown.join("")}>`);
  }

  end(name: string, namespace: string): void {
    this.flush();
    this.found.push(`</{${namespace}}${name}>`);
  }

  add(text: string): void {
    this.text += text;
  }

  private flush(): void {
    if (this.text !== "") this.found.push(JSON.stringify(this.text));
    this.text = "";
  }
}

export function readHere(source: string): Reading {
  const tokens = new Tokens();
  try {
    const reader = x.openXml(source);
    for (let token = reader.next(); token !== "eof"; token = reader.next()) {
      if (token === "text") tokens.add(reader.text);
      else if (token === "end") tokens.end(reader.name, reader.namespace);
      else
        tokens.start(
          reader.name,
          reader.namespace,
          reader.attributes.map(({ prefix, name, namespace, value }) => ({
            name: prefix === "" ? name : `${prefix}:${name}`,
            namespace,
            value,
          })),
        );
    }
    return tokens.found;
  } catch (error) {
    if (error instanceof x.XmlError) return undefined;
    throw error;
  }
}

export function readWithSaxes(source: string): Reading {
  const tokens = new Tokens();
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  let failed = false;
  parser.on("error", () => {
    failed = true;
  });
  parser.on("opentag", (tag) => {
    depth++;
    tokens.start(
      tag.local,
      tag.uri,
      Object.values(tag.attributes).map(({ name, uri, value }) => ({
        name,
        namespace: uri,
        value,
      })),
    );
  });
  parser.on("closetag", (tag) => {
    depth--;
    tokens.end(tag.local, tag.uri);
  });
  const add = (text: string): void => {
    if (depth > 0) tokens.add(text);
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(source).close();
  return failed ? undefined : tokens.found;
}

export function readWithSlimdom(source: string): Reading {
  const tokens = new Tokens();
  try {
    walk(parseXmlDocument(source).documentElement, tokens);
    return tokens.found;
  } catch {
    return undefined;
  }
}

type Element = NonNullable<
  ReturnType<typeof parseXmlDocument>["documentElement"]
>;

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function walk(node: Node | null, tokens: Tokens): void {
  if (node === null) return;
  if (node.nodeType === 3 || node.nodeType === 4)
    tokens.add(node.nodeValue ?? "");
  if (!isElement(node)) return;
  const { localName, namespaceURI, attributes, childNodes } = node;
  tokens.start(
    localName,
    namespaceURI ?? "",
    attributes.map((it) => ({
      name: it.name,
      namespace: it.namespaceURI ?? "",
      value: it.value,
    })),
  );
  for (const child of childNodes) walk(child, tokens);
  tokens.end(localName, namespaceURI ?? "");
}
