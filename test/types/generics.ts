/** Compiled by compile.test.ts: generic classes are functions of schemas, whatever the argument. */
import type * as z from "zod";
import type * as m from "../../generated/generics/index.js";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;

type Nested = ReturnType<typeof m.BoxSchema<m.Page<m.Call>>>;
type Sealed = ReturnType<typeof m.SealedSchema<m.Box<number>>>;
export const types: [
  Equal<z.infer<ReturnType<typeof m.PageSchema<string>>>, m.Page<string>>,
  Equal<z.infer<Nested>, m.Box<m.Page<m.Call>>>,
  Equal<z.infer<Sealed>, m.Sealed<m.Box<number>>>,
  Equal<
    z.infer<Sealed["shape"]["value"]>,
    m.Page<m.Box<number>> | null | undefined
  >,
  Equal<
    z.infer<(typeof m.CallPageSchema)["shape"]["items"]>,
    m.Call[] | null | undefined
  >,
  Equal<
    z.infer<(typeof m.OwnerSchema)["shape"]["boxes"]>,
    m.Box<m.Box<m.Owner>> | null | undefined
  >,
] = [true, true, true, true, true, true];

// @ts-expect-error -- of another argument
export const wrong: Equal<z.infer<Nested>, m.Box<m.Page<string>>> = true;
