/**
 * The text of a C# or CLR type → a draft type: `List<Foo>`, ``KeyValuePair`2[]``, `int?`, `'T`.
 *
 * .NET's own names stay names, which linking resolves; only what is syntax becomes a shape here:
 * arrays, `Nullable<T>`, and C#'s keywords, which are .NET's names in other words.
 *
 * Source: ServiceStack's UrlExtensions.cs, GetOperationName and ExpandTypeName; C#'s built-in types.
 */
import type { Place } from "../source/source-text.js";
import type { DraftName, DraftType } from "./draft.js";

export interface WrittenType {
  readonly text: string;
  readonly at: Place;
  /** Of the named type; of an array its element's. */
  readonly namespace?: string;
  /** Arguments that stand beside the text: ``Dictionary`2`` with `["String", "Int32"]`. */
  readonly args?: readonly DraftType[];
  /** Every name in the text carries its .NET namespace and enclosing types: `Acme.Outer+Inner`. */
  readonly qualified?: true;
}

/** A `?` is always a `nullable`: whether the type behind it is a reference type shows when linking. */
export function parseClrType(written: WrittenType): DraftType {
  const tokens = tokensOf(written.text);
  const parsed = tokens && typeAt(tokens, 0, written, 0);
  return parsed && tokens && parsed.next === tokens.length
    ? parsed.type
    : { kind: "unknown", written: written.text };
}

/** A name as the CLR composes it: ``Outer`1.Inner`` and ``Outer`1+Inner``. */
export interface ClrSimpleName {
  /** The innermost name, without arity. */
  readonly name: string;
  /** What stands before it: enclosing types, or the namespace where the text is qualified. */
  readonly qualifier: readonly string[];
  readonly arity: number;
}

export function parseClrName(text: string): ClrSimpleName {
  if (/^\w+$/.test(text)) return { name: text, qualifier: [], arity: 0 };
  const parts = text.replace(/^(?:global::|['@])/, "").split(/[.+]/);
  const last = parts.at(-1) ?? "";
  return {
    name: withoutArity(last),
    qualifier: parts.slice(0, -1).map(withoutArity),
    arity: Number(/`(\d{1,2})$/.exec(last)?.[1] ?? 0),
  };
}

/** ``Page`1`` as `Page`. */
export function withoutArity(name: string): string {
  return name.replace(/`\d+$/, "");
}

/** Undefined where the text holds anything else, such as a tuple's parentheses. */
function tokensOf(text: string): readonly string[] | undefined {
  if (/^[^\s<>,?[\]()]+$/.test(text)) return [text];
  const tokens = text.match(/[^\s<>,?[\]()]+|[<>,?]|\[[\s,]*\]/g) ?? [];
  const spaces = /\s+/g;
  return tokens.join("").replaceAll(spaces, "") === text.replaceAll(spaces, "")
    ? tokens.map((it) => it.replaceAll(spaces, ""))
    : undefined;
}

/** A type, and the token behind it. */
interface Parsed {
  readonly type: DraftType;
  readonly next: number;
}

/** No type of a DTO is nested as deep; text made to exhaust the stack is. */
const deepest = 64;

function typeAt(
  tokens: readonly string[],
  start: number,
  written: WrittenType,
  depth: number,
): Parsed | undefined {
  const name = tokens[start];
  if (name === undefined || /^[<>,?[]/.test(name) || depth > deepest)
    return undefined;
  const args = argumentsAt(tokens, start + 1, written, depth);
  if (!args) return undefined;
  let type = namedType(name, args.types ?? written.args, written);
  let { next } = args;
  for (; isSuffix(tokens[next]); next++) {
    if (next - args.next > deepest) return undefined;
    const wrap = suffixes.get(tokens[next] ?? "");
    // `int[,]`: neither DataContract XML nor ServiceStack's JSON has such arrays.
    type = wrap?.(type) ?? {
      kind: "unknown",
      written: tokens.slice(start, next + 1).join(""),
    };
  }
  return { type, next };
}

/** `?`, or an array's brackets: `byte[][]`, `int?[]`. */
function isSuffix(token: string | undefined): boolean {
  return token !== undefined && /^[?[]/.test(token);
}

interface ParsedArguments {
  /** Absent where no `<` follows the name. */
  readonly types?: readonly DraftType[];
  readonly next: number;
}

function argumentsAt(
  tokens: readonly string[],
  start: number,
  { at, qualified }: WrittenType,
  depth: number,
): ParsedArguments | undefined {
  if (tokens[start] !== "<") return { next: start };
  const types: DraftType[] = [];
  let next = start;
  do {
    const argument = typeAt(
      tokens,
      next + 1,
      { text: "", at, ...(qualified && { qualified }) },
      depth + 1,
    );
    if (!argument) return undefined;
    types.push(argument.type);
    ({ next } = argument);
  } while (tokens[next] === ",");
  return tokens[next] === ">" ? { types, next: next + 1 } : undefined;
}

function namedType(
  text: string,
  given: readonly DraftType[] | undefined,
  { at, qualified, namespace: told }: WrittenType,
): DraftType {
  const keyword = keywords.get(text);
  if (keyword !== undefined)
    return { kind: "name", name: keyword, namespace: "System", args: [], at };
  const { arity, qualifier, name: simple } = parseClrName(text);
  const { name, namespace } = qualified
    ? qualifiedName(text)
    : { name: simple, namespace: told };
  // Old versions lose the arguments of arguments: ``Dictionary`2`` inside `List<…>`.
  const args = given && given.length > 0 ? given : untold(arity, text);
  const [of] = args;
  if (of && args.length === 1 && isSystem("Nullable", name, namespace))
    return { kind: "nullable", of };
  const named: DraftName =
    namespace === undefined
      ? { kind: "name", name, args, at }
      : { kind: "name", name, namespace, args, at };
  return qualifier.length > 0 ? { ...named, qualifier } : named;
}

function untold(arity: number, written: string): readonly DraftType[] {
  return arity === 0
    ? none
    : Array.from({ length: arity }, (): DraftType => ({
        kind: "unknown",
        written,
      }));
}

const none: readonly DraftType[] = [];

/** ``Acme.Outer`1+Inner`` is `Outer+Inner` of the namespace `Acme`. */
export function qualifiedName(text: string): {
  readonly name: string;
  readonly namespace?: string;
} {
  const dot = text.lastIndexOf(".");
  const name = text
    .slice(dot + 1)
    .split("+")
    .map(withoutArity)
    .join("+");
  return dot === -1 ? { name } : { name, namespace: text.slice(0, dot) };
}

const suffixes: ReadonlyMap<string, (type: DraftType) => DraftType> = new Map([
  ["[]", arrayOf],
  ["?", (of: DraftType): DraftType => ({ kind: "nullable", of })],
]);

function arrayOf(items: DraftType): DraftType {
  return items.kind === "name" && isSystem("Byte", items.name, items.namespace)
    ? { kind: "scalar", scalar: "bytes" }
    : { kind: "list", flavour: "array", items };
}

/** Nested arguments come without their namespace: then the name alone counts. */
function isSystem(
  expected: string,
  name: string,
  namespace: string | undefined,
): boolean {
  return name === expected && (namespace ?? "System") === "System";
}

/** C#'s names of .NET's types. */
const keywords: ReadonlyMap<string, string> = new Map([
  ["bool", "Boolean"],
  ["byte", "Byte"],
  ["sbyte", "SByte"],
  ["char", "Char"],
  ["decimal", "Decimal"],
  ["double", "Double"],
  ["float", "Single"],
  ["int", "Int32"],
  ["uint", "UInt32"],
  ["nint", "IntPtr"],
  ["nuint", "UIntPtr"],
  ["long", "Int64"],
  ["ulong", "UInt64"],
  ["short", "Int16"],
  ["ushort", "UInt16"],
  ["string", "String"],
  ["object", "Object"],
  ["dynamic", "Object"],
]);
