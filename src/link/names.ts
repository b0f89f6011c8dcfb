/** Names: on the wires, and unique ones for the generated code. */
import type { DraftProperty, TextCase } from "../parse/draft.js";

/**
 * `[DataMember(Name)]`, which older listings do not print as the member's name; else the .NET name
 * in the server's case, which a listing has printed already.
 */
export function jsonNameOf(
  property: DraftProperty,
  textCase: TextCase = "camelCase",
): string {
  if (property.jsonName) return property.jsonName.value;
  return property.naming === "json"
    ? property.name
    : casings[textCase](property.name);
}

/** Source: ServiceStack.Text, JsConfig.TextCase. */
const casings: Readonly<Record<TextCase, (name: string) => string>> = {
  camelCase,
  pascalCase: (name) => name,
  snakeCase: (name) =>
    name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, "_").toLowerCase(),
};

/** The alias or .NET name; of a name that a listing has cased the likeliest original. */
export function xmlNameOf(property: DraftProperty): string {
  if (property.xmlName) return property.xmlName.value;
  return property.naming === "clr" ? property.name : pascalCase(property.name);
}

/**
 * ServiceStack's camel case: a leading run of capitals is lowered but for the last before a
 * lower-case letter. `URLPath` is `urlPath`, `ID` is `id`, `CallSID` is `callSID`.
 *
 * Source: ServiceStack.Text, StringExtensions.ToCamelCase.
 */
export function camelCase(name: string): string {
  const [run = ""] = /^[A-Z]+/.exec(name) ?? [];
  const next = name.charAt(run.length);
  const keepsLast = run.length > 1 && next >= "a" && next <= "z";
  const lowered = keepsLast ? run.length - 1 : run.length;
  return name.slice(0, lowered).toLowerCase() + name.slice(lowered);
}

/** The inverse of `camelCase` where it has one: what most servers call the member in C#. */
function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether both may be one member: `CallSID` and `callSid`, `Order_Id` and `orderid`. */
export function looksLike(xmlName: string, jsonName: string): boolean {
  return folded(xmlName) === folded(jsonName);
}

/** A name without what servers change about it. */
export function folded(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

/**
 * Gives each declaration the name it wants, or that name with `_2`, `_3` … where it is taken by an
 * earlier one or by something the generated code needs. `UserSchema` and `UserXml` are what the
 * schema and the mapper of `User` are called, so they count as taken with it.
 */
export function uniqueNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set(reservedNames);
  return wanted.map((name) => {
    let free = name;
    for (let n = 2; exportsOf(free).some((it) => taken.has(it)); n++)
      free = `${name}_${n}`;
    for (const it of exportsOf(free)) taken.add(it);
    return free;
  });
}

function exportsOf(name: string): readonly string[] {
  return [name, `${name}Schema`, `${name}Xml`];
}

const reservedNames: readonly string[] = [
  // ECMAScript's reserved words, and what strict mode adds.
  ..."await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield arguments eval".split(
    " ",
  ),
  // TypeScript's predefined types.
  ..."any bigint boolean never number object string symbol undefined unknown".split(
    " ",
  ),
  // What the generated code itself uses.
  ..."Array Data Object Omit Partial Uint8Array d x".split(" "),
];
