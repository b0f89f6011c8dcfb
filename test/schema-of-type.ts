/** The zod schema of what an operation returns, made of generated schemas as users make it. */
import type { ZodType } from "zod";
import * as d from "../src/runtime/zod.js";
import { scalars } from "../src/schema/scalars.js";
import type { Schema, TypeRef } from "../src/schema/schema.js";

type Module = Readonly<Record<string, unknown>>;

export function zodOf(type: TypeRef, schema: Schema, module: Module): ZodType {
  return fieldOf(type, schema, module) as unknown as ZodType;
}

function fieldOf(type: TypeRef, schema: Schema, module: Module): d.Of<unknown> {
  const inner = (it: TypeRef): d.Of<unknown> => fieldOf(it, schema, module);
  switch (type.kind) {
    case "scalar": {
      const name =
        scalars[type.scalar].formOf === "object" ? "object" : type.scalar;
      return (d as unknown as Record<string, d.Of<unknown>>)[name] ?? d.unknown;
    }
    case "list":
      return d.list(inner(type.items));
    case "map":
      return d.map(inner(type.value), inner(type.key) as d.Of<string>);
    case "nullable":
      return d.nullable(inner(type.of));
    case "ref": {
      const declared = module[`${nameOf(type.id, schema)}Schema`];
      return type.args.length === 0
        ? (declared as d.Of<unknown>)
        : (declared as (...all: readonly unknown[]) => d.Of<unknown>)(
            ...type.args.map(inner),
          );
    }
    case "param":
    case "unknown":
      return d.unknown;
    default:
      return type satisfies never;
  }
}

function nameOf(id: string, schema: Schema): string {
  const declaration = schema.declarations.find((it) => it.id === id);
  if (!declaration) throw new Error(`${id} is not declared.`);
  return declaration.name;
}
