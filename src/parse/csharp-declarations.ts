/** The types of C#. A type inside another stands beside it, and knows where it was. */
import { diagnostic } from "../diagnostics/diagnostic.js";
import { attribute, contractFact, ofPlainClass } from "./attribute-facts.js";
import {
  skipArguments,
  skipOne,
  takeBracketed,
  takeType,
} from "./csharp-cursor.js";
import { enumMembersOf } from "./csharp-enums.js";
import { takeMember } from "./csharp-members.js";
import {
  reportEnd,
  skipDamage,
  takeLead,
  type Lead,
  type Scan,
} from "./csharp-scan.js";
import type { Token } from "./csharp-tokens.js";
import type {
  DraftDeclaration,
  DraftProperty,
  DraftType,
  Fact,
} from "./draft.js";

/** What a declaration stands in. */
export interface Scope {
  readonly namespace?: Fact<string>;
  /** Enclosing types, outermost first. */
  readonly outer: readonly Token[];
  /** How many namespaces and types are around. */
  readonly depth: number;
}

/** No DTO is nested as deep; text made to exhaust the stack is. */
export const deepest = 64;

const keywords = ["class", "struct", "record", "interface", "enum"] as const;

/** False where no type begins. */
export function scanType(scan: Scan, lead: Lead, scope: Scope): boolean {
  const { cursor } = scan;
  const keyword = keywords.find((it) => cursor.isAt(it));
  if (!keyword) return false;
  if (scope.depth > deepest) {
    skipDamage(scan, lead.first, "it is nested too deeply.");
    return true;
  }
  cursor.take();
  const isStruct =
    keyword === "struct" || (keyword === "record" && cursor.isAt("struct"));
  // `record struct`, `record class`
  if (keyword === "record" && cursor.peek(1)?.kind === "name") cursor.take();
  const name = cursor.peek();
  if (name?.kind !== "name") {
    skipDamage(scan, lead.first, "the type's name is missing.");
    return true;
  }
  cursor.take();
  if (keyword === "enum") scanEnum(scan, lead, scope, name);
  else scanClass(scan, lead, scope, { name, keyword, isStruct });
  return true;
}

type Shared = Pick<
  DraftDeclaration,
  "name" | "at" | "namespace" | "outer" | "contract" | "doc" | "attributes"
>;

function sharedOf(
  { text }: Scan,
  { doc, attributes }: Lead,
  { namespace, outer }: Scope,
  name: Token,
): Shared {
  const contract = contractFact(attributes);
  const innermost = outer.at(-1);
  return {
    name: name.text,
    at: text.code.place(name.start, name.end),
    ...(namespace && { namespace }),
    ...(innermost && {
      outer: text.fact(
        outer.map((it) => it.text),
        innermost,
      ),
    }),
    ...(contract && { contract }),
    ...doc,
    attributes,
  };
}

function scanEnum(scan: Scan, lead: Lead, scope: Scope, name: Token): void {
  const { cursor, text, declarations, diagnostics } = scan;
  // `enum Bits : byte`
  if (cursor.takeIf(":")) takeType(cursor);
  if (!cursor.isAt("{")) {
    skipDamage(scan, lead.first, "the enum's members are missing.");
    return;
  }
  const { inner, isClosed } = takeBracketed(cursor);
  const members = enumMembersOf(inner, text, diagnostics);
  if (!isClosed) reportEnd(scan);
  const flags = attribute(lead.attributes, "Flags");
  declarations.push({
    heritage: [],
    declaration: {
      kind: "enum",
      ...sharedOf(scan, lead, scope, name),
      ...(flags && { flags: { ...flags, value: true } }),
      members,
    },
  });
}

interface Header {
  readonly name: Token;
  readonly keyword: "class" | "struct" | "record" | "interface";
  readonly isStruct: boolean;
}

function scanClass(
  scan: Scan,
  lead: Lead,
  scope: Scope,
  { name, keyword, isStruct }: Header,
): void {
  const { cursor, text, declarations } = scan;
  const shared = sharedOf(scan, lead, scope, name);
  const typeParams = takeTypeParams(scan);
  const positional = cursor.peek();
  if (positional && cursor.isAt("(")) {
    takeBracketed(cursor);
    if (keyword === "record") reportPositional(scan, positional);
  }
  const heritage = takeHeritage(scan);
  const index = declarations.length;
  const properties = takeMembers(scan, keyword === "interface", {
    ...scope,
    outer: [...scope.outer, name],
    depth: scope.depth + 1,
  });
  const { modifiers } = lead;
  if (modifiers.has("static")) return;
  const abstract = modifiers.get("abstract");
  const declaration: DraftDeclaration =
    keyword === "interface"
      ? { kind: "interface", ...shared, typeParams, extends: [], properties }
      : {
          kind: "class",
          ...shared,
          typeParams,
          implements: [],
          ...(abstract && { abstract: text.fact(true as const, abstract) }),
          ...(isStruct && { struct: text.fact(true as const, name) }),
          properties: shared.contract ? properties : ofPlainClass(properties),
        };
  // Before the types inside it.
  declarations.splice(index, 0, { declaration, heritage });
}

function reportPositional({ text, diagnostics }: Scan, at: Token): void {
  const problem = "the members in a record's parentheses are not read.";
  diagnostics.push(
    diagnostic("listing-damaged", { problem }, text.fact(undefined, at).at),
  );
}

/** `<T, out TResult>` */
function takeTypeParams({ cursor, text }: Scan): readonly string[] {
  const open = cursor.peek();
  if (!open || !cursor.isAt("<")) return [];
  skipArguments(cursor);
  const end = cursor.peek(-1)?.start ?? open.end;
  return text.code.text
    .slice(open.end, end)
    .split(",")
    .map(
      (it) =>
        it
          .trimEnd()
          .split(/[^\p{L}\p{N}_]/u)
          .at(-1) ?? "",
    )
    .filter((it) => /^[\p{L}_]/u.test(it));
}

/** `: PageRequest, IReturn<PageResult<Customer>>, IGet where T : class` */
function takeHeritage({ cursor, text }: Scan): readonly Fact<DraftType>[] {
  const heritage: Fact<DraftType>[] = [];
  if (cursor.takeIf(":"))
    do {
      const region = takeType(cursor);
      if (region) heritage.push(text.type(region));
      if (cursor.isAt("(")) takeBracketed(cursor);
    } while (cursor.takeIf(","));
  if (cursor.isAt("where"))
    while (cursor.peek() && !["{", "}", ";"].some((it) => cursor.isAt(it)))
      skipOne(cursor);
  return heritage;
}

function takeMembers(
  scan: Scan,
  isInterface: boolean,
  scope: Scope,
): readonly DraftProperty[] {
  const { cursor } = scan;
  const properties: DraftProperty[] = [];
  if (cursor.takeIf(";")) return properties;
  cursor.takeIf("{");
  while (cursor.peek()) {
    if (cursor.takeIf("}")) return properties;
    // A line with the class's `}` is lost.
    if (cursor.isAt("namespace")) break;
    const lead = takeLead(scan);
    if (scanType(scan, lead, scope)) continue;
    if (cursor.isAt("}") || !cursor.peek()) continue;
    const isPublic = isInterface || lead.modifiers.has("public");
    const property = takeMember(scan, lead, isPublic);
    if (property) properties.push(property);
  }
  reportEnd(scan);
  return properties;
}
