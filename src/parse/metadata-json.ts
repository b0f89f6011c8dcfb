/**
 * JSON in which every value knows its place, as JSON.parse's does not. It is read without a call
 * for each level, so no depth of nesting exhausts the stack.
 */
import {
  within,
  type Excerpt,
  type Place,
  type Region,
} from "../source/source-text.js";
import {
  nextToken,
  type LiteralToken,
  type StringToken,
  type Token,
  type TokenKind,
  type Words,
} from "./metadata-tokens.js";

export type JsonNode = JsonScalar | JsonArray | JsonObject;

/** Places are made when asked for: most values need none, and there are very many. */
interface JsonBase extends Region {
  readonly source: Excerpt;
}

export function placeOf({ source, start, end }: JsonNode): Place {
  return source.place(start, end);
}

export interface JsonScalar extends JsonBase {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
}

export interface JsonArray extends JsonBase {
  readonly kind: "array";
  readonly items: readonly JsonNode[];
}

/** Names and values by position: a map for each of so many small objects costs more than it saves. */
export interface JsonObject extends JsonBase {
  readonly kind: "object";
  /** As they are written, or as the reader was told to give them. */
  readonly names: readonly string[];
  /** Where each name begins. */
  readonly nameStarts: readonly number[];
  readonly values: readonly JsonNode[];
}

/** Of several members of one name the last counts, as it does to JSON.parse. */
export function memberOf(json: JsonObject, name: string): JsonNode | undefined {
  return json.values[json.names.lastIndexOf(name)];
}

/** The value as JSON.parse gives it; who has checked its shape knows the type. */
export function valueOf<T>({ source, start, end }: JsonNode): T {
  return JSON.parse(source.text.slice(start, end)) as T;
}

/** Where the name of a member stands. */
export function placeOfName(
  { source, nameStarts }: JsonObject,
  position: number,
): Place {
  const start = nameStarts[position] ?? 0;
  return source.place(start, nextToken(source.text, start).end);
}

export interface JsonDocument {
  readonly root: JsonNode;
  /** Every name of a member as it is written, and where it stands first. */
  readonly keys: ReadonlyMap<string, Place>;
}

/** What is no JSON, and where. */
export interface NotJson {
  readonly problem: string;
  readonly at: Place;
}

interface Reading {
  /** What a member is called, given how its name is written. */
  readonly nameOf?: (written: string) => string;
  /** JSON's own, unless told. */
  readonly words?: Words;
}

/** Any JSON. */
export function readJson(
  input: Excerpt,
  reading: Reading = {},
): JsonDocument | NotJson {
  const text = withoutByteOrderMark(input);
  const read = readText(text, reading);
  return "root" in read
    ? read
    : { problem: read.problem, at: text.place(read.start, read.end) };
}

export function withoutByteOrderMark(input: Excerpt): Excerpt {
  return input.text.startsWith("\uFEFF")
    ? within(input, { start: 1, end: input.text.length })
    : input;
}

interface Failure extends Region {
  readonly problem: string;
}

/** An object or array whose end has not been read. */
type Container = OpenObject | OpenArray;

interface OpenObject extends JsonBase {
  readonly kind: "object";
  /** The last one's value comes next where there are more names than values. */
  readonly names: string[];
  readonly nameStarts: number[];
  readonly values: JsonNode[];
  end: number;
}

interface OpenArray extends JsonBase {
  readonly kind: "array";
  readonly items: JsonNode[];
  end: number;
}

/** What may come next. */
const expecting = {
  value: ["{", "[", "string", "literal"],
  itemOrEnd: ["{", "[", "string", "literal", "]"],
  name: ["string"],
  nameOrEnd: ["string", "}"],
  colon: [":"],
  behindItem: [",", "]"],
  behindMember: [",", "}"],
  end: ["end"],
} as const satisfies Record<string, readonly TokenKind[]>;

function readText(
  source: Excerpt,
  { nameOf = (written) => written, words }: Reading,
): JsonDocument | Failure {
  const names = createNames(nameOf);
  const open: Container[] = [];
  let expected: readonly TokenKind[] = expecting.value;
  let root: JsonNode | undefined;

  function add(node: JsonNode): void {
    const parent = open.at(-1);
    if (!parent) root = node;
    else if (parent.kind === "array") parent.items.push(node);
    else parent.values.push(node);
    expected = behindValue(parent);
  }

  function start(node: Container, next: readonly TokenKind[]): void {
    add(node);
    open.push(node);
    expected = next;
  }

  for (let at = 0; ;) {
    const token = nextToken(source.text, at, words);
    if (!expected.includes(token.kind)) return failureOf(token, expected);
    at = token.end;
    const container = open.at(-1);
    switch (token.kind) {
      case "{":
        start(
          {
            kind: "object",
            names: [],
            nameStarts: [],
            values: [],
            ...region(token, source),
          },
          expecting.nameOrEnd,
        );
        break;
      case "[":
        start(
          { kind: "array", items: [], ...region(token, source) },
          expecting.itemOrEnd,
        );
        break;
      case "}":
      case "]":
        open.pop();
        if (container) container.end = token.end;
        expected = behindValue(open.at(-1));
        break;
      case ",":
        expected =
          container?.kind === "array" ? expecting.value : expecting.name;
        break;
      case ":":
        expected = expecting.value;
        break;
      case "string":
        if (container?.kind === "object" && expected !== expecting.value) {
          container.names.push(names.read(token, source));
          container.nameStarts.push(token.start);
          expected = expecting.colon;
        } else add(scalarOf(token, source));
        break;
      case "literal":
        add(scalarOf(token, source));
        break;
      case "end":
      case "broken":
        return root ? { root, keys: names.places } : failureOf(token, expected);
      default:
        token satisfies never;
    }
  }
}

function behindValue(parent: Container | undefined): readonly TokenKind[] {
  if (!parent) return expecting.end;
  return parent.kind === "array"
    ? expecting.behindItem
    : expecting.behindMember;
}

function region({ start, end }: Token, source: Excerpt): JsonBase {
  return { source, start, end };
}

function scalarOf(
  token: StringToken | LiteralToken,
  source: Excerpt,
): JsonScalar {
  const { value, start, end } = token;
  return { kind: "scalar", value, source, start, end };
}

interface Names {
  readonly places: ReadonlyMap<string, Place>;
  /** What the member is called. */
  read(token: StringToken, source: Excerpt): string;
}

/** There are few names, and each stands there thousands of times. */
function createNames(nameOf: (written: string) => string): Names {
  const places = new Map<string, Place>();
  const names = new Map<string, string>();
  return {
    places,
    read({ value: written, start, end }, source) {
      const known = names.get(written);
      if (known !== undefined) return known;
      const name = nameOf(written);
      places.set(written, source.place(start, end));
      names.set(written, name);
      return name;
    },
  };
}

/** `EnumNames` and `enum_names` are `enumNames`. */
export function camelCase(written: string): string {
  const joined = written.replaceAll(/_+(\w)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

function failureOf(token: Token, expected: readonly TokenKind[]): Failure {
  const { start, end } = token;
  if (token.kind === "broken") return { problem: token.problem, start, end };
  const wanted = expected.includes("literal")
    ? "a value"
    : expected.map((it) => described[it]).join(" or ");
  const found = described[token.kind];
  return { problem: `${wanted} is expected, not ${found}`, start, end };
}

/** What a token is called in a message. */
const described: Readonly<Record<TokenKind, string>> = {
  "{": "'{'",
  "}": "'}'",
  "[": "'['",
  "]": "']'",
  ":": "':'",
  ",": "','",
  string: "a string",
  literal: "a number or word",
  end: "the end of the text",
  broken: "this",
};
