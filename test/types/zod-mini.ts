/** Compiled by compile.test.ts: what zod/mini's functions make of the schemas for it. */
import * as z from "zod/mini";
import * as m from "../../generated/zod-mini/index.js";
import { objectOf } from "../../generated/zod-mini/zod-runtime.js";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;

export const infers: [
  Equal<z.infer<typeof m.DaySchema>, m.Day>,
  Equal<z.infer<typeof m.EchoDaySchema>, m.Data<m.EchoDay>>,
  Equal<z.infer<typeof m.CircleSchema.shape.radius>, number>,
] = [true, true, true];

export const noted: z.ZodMiniType<{
  radius: number;
  name?: string | null | undefined;
  note: string;
}> = z.extend(objectOf(m.CircleSchema), { note: z.string() });

export const named: z.ZodMiniType<{ name?: string | null | undefined }> =
  z.pick(objectOf(m.CircleSchema), { name: true });

export const days: z.ZodMiniType<m.Day[]> = z.array(m.DaySchema);

export const written: unknown = z.encode(m.CircleSchema, { radius: 1 });

export const wrong: unknown = z.pick(objectOf(m.CircleSchema), {
  // @ts-expect-error -- a class has no such member
  nothing: true,
});

// @ts-expect-error -- zod/mini has functions instead
export const method: unknown = m.CircleSchema.extend;
