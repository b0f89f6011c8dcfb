/** zod/mini with the methods of classic schemas that the runtime's tests call, and its messages. */
import * as z from "zod/mini";

z.config(z.locales.en());

type Schema = z.ZodMiniType;

/** Each is what zod/mini has a function for. */
const methods: Readonly<
  Record<string, (schema: never, ...args: never[]) => unknown>
> = {
  encode: z.encode,
  safeEncode: z.safeEncode,
  optional: z.optional,
  nullable: z.nullable,
  describe: (schema: Schema, text: string) => schema.check(z.describe(text)),
  refine: (schema: Schema, ...args: Parameters<typeof z.refine>) =>
    schema.check(z.refine(...args)),
  toJSONSchema: z.toJSONSchema,
  unwrap: (schema: z.ZodMiniOptional) => schema.def.innerType,
  keyof: z.keyof,
  extend: z.extend,
  pick: z.pick,
  omit: z.omit,
  partial: z.partial,
  strict: (schema: z.ZodMiniObject) => z.catchall(schema, z.never()),
};

for (const [name, method] of Object.entries(methods))
  Object.defineProperty(z.ZodMiniType.prototype, name, {
    value(this: never, ...args: never[]) {
      return method(this, ...args);
    },
    configurable: true,
    enumerable: true,
  });

export * from "zod/mini";
export { $ZodError as ZodError } from "zod/v4/core";
export {
  ZodMiniNullable as ZodNullable,
  ZodMiniObject as ZodObject,
  ZodMiniType as ZodType,
} from "zod/mini";
