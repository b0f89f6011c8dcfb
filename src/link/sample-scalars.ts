/** What a scalar in a sample tells of its .NET type: samples hold each type's zero value. */
import {
  scalars,
  type SampleFormat,
  type ScalarName,
} from "../schema/scalars.js";
import type { TypeRef } from "../schema/schema.js";

const names = Object.keys(scalars) as ScalarName[];

/** `PT0S` is a TimeSpan, and `String` a string; undefined where the text is no zero value. */
export function scalarOfText(
  text: string,
  format: SampleFormat,
): ScalarName | undefined {
  return names.find((name) => scalars[name].sample?.[format]?.test(text));
}

/** `PT0S` where the listing says `string` is a TimeSpan; what is known better stays. */
export function refined(
  listed: ScalarName,
  text: string,
  format: SampleFormat,
): ScalarName {
  if (listed !== "anyString") return listed;
  const shown = scalarOfText(text, format);
  return shown && scalars[shown].value === "string" ? shown : listed;
}

/** Whether the type is only what a listing says of several of .NET's. */
export function isUntold(type: TypeRef): boolean {
  return (
    type.kind === "scalar" &&
    (type.scalar === "anyString" || type.scalar === "anyNumber")
  );
}

/** .NET's own types by their contract names, as the items of lists are called: `<d2p1:long>`. */
export const scalarsByContract: ReadonlyMap<string, ScalarName> = new Map(
  names.flatMap((name) => {
    const { contract } = scalars[name];
    return contract ? [[contract.name, name] as const] : [];
  }),
);
