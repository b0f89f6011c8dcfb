/** The schema and the mapper of what an operation returns, made of generated ones as users make them. */
import type { ZodType } from "zod";
import * as x from "../src/runtime/xml.js";
import * as d from "../src/runtime/zod.js";
import { scalars } from "../src/schema/scalars.js";
import type { Schema, TypeRef } from "../src/schema/schema.js";

interface Code {
  readonly schema: Schema;
  readonly module: Readonly<Record<string, unknown>>;
}

export function zodOf(type: TypeRef, code: Code): ZodType {
  return fieldOf(type, code) as unknown as ZodType;
}

function fieldOf(type: TypeRef, code: Code): d.Of<unknown> {
  const inner = (it: TypeRef): d.Of<unknown> => fieldOf(it, code);
  switch (type.kind) {
    case "scalar": {
      const { formOf } = scalars[type.scalar];
      const all = d as unknown as Readonly<Record<string, d.Of<unknown>>>;
      return all[formOf === "object" ? formOf : type.scalar] ?? d.unknown;
    }
    case "list":
      return d.list(inner(type.items));
    case "map":
      return d.map(inner(type.value), inner(type.key) as d.Of<string>);
    case "nullable":
      return d.nullable(inner(type.of));
    case "ref": {
      const declared = code.module[`${nameOf(type.id, code)}Schema`];
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

export function xmlOf(type: TypeRef, code: Code): x.XmlMapper<unknown> {
  if (type.kind === "scalar") {
    const all = x.scalars as unknown as Readonly<
      Record<string, x.XmlMapper<unknown>>
    >;
    const mapper = all[type.scalar];
    if (mapper) return mapper;
  }
  if (type.kind === "list") return x.list(xmlOf(type.items, code));
  if (type.kind === "map")
    return x.mapOf(xmlOf(type.key, code), xmlOf(type.value, code));
  if (type.kind === "nullable")
    return type.reference
      ? x.orNull(xmlOf(type.of, code))
      : x.nullable(xmlOf(type.of, code));
  if (type.kind !== "ref") throw new Error(`No mapper for ${type.kind}.`);
  const args = type.args.map((it) =>
    it.kind === "ref" ? nameOf(it.id, code) : it.kind,
  );
  const of = args.length > 0 ? `Of${args.join("")}` : "";
  const name = `${nameOf(type.id, code)}${of}Xml`;
  if (!code.module[name]) throw new Error(`There is no ${name}.`);
  return code.module[name] as x.XmlMapper<unknown>;
}

function nameOf(id: string, { schema }: Code): string {
  const declaration = schema.declarations.find((it) => it.id === id);
  if (!declaration) throw new Error(`${id} is not declared.`);
  return declaration.name;
}
