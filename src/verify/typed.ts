/** The schema and the mapper of a type, made of generated ones as users make them. */
import type { ZodType } from "zod";
import { closedClasses, keyOf } from "../emit/closed.js";
import { indexOf } from "../emit/types.js";
import * as x from "../runtime/xml.js";
import * as d from "../runtime/zod.js";
import { scalars } from "../schema/scalars.js";
import type { Schema, TypeRef } from "../schema/schema.js";
import { typesWithin, type DeclarationsById } from "../schema/visit.js";
import type { Module } from "./modules.js";

export interface Code {
  readonly schema: Schema;
  readonly declarations: DeclarationsById;
  /** What `index.ts` exports. */
  readonly module: Module;
  /** What closed classes are called, by `keyOf`. */
  readonly names: ReadonlyMap<string, string>;
}

/** @param schema With the types that give the chosen values. */
export function codeOf(schema: Schema, module: Module): Code {
  const index = indexOf(schema);
  // Where something is wrong with them has been said.
  const closed = closedClasses(schema, index, () => undefined).value;
  return {
    schema,
    declarations: index.declarations,
    module,
    names: new Map(closed.map(({ key, name }) => [key, name])),
  };
}

type Field = d.Of<unknown>;

/** Of a type that cannot be written it has no `write`. */
export type RootMapper = x.XmlReadMapper<unknown> &
  Partial<Pick<x.XmlMapper<unknown>, "write">>;

export function zodOf(type: TypeRef, code: Code): ZodType {
  return fieldOf(type, code) as unknown as ZodType;
}

function fieldOf(type: TypeRef, code: Code): Field {
  const inner = (it: TypeRef): Field => fieldOf(it, code);
  switch (type.kind) {
    case "scalar": {
      const { formOf } = scalars[type.scalar];
      const all = d as unknown as Readonly<Record<string, Field>>;
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
        ? (declared as Field)
        : (declared as (...all: readonly Field[]) => Field)(
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

/** Generic classes are mapped as members and operations close them: nothing may hold a `Page<Call>`. */
export function isMapped(type: TypeRef, { names }: Code): boolean {
  return typesWithin([type]).every(
    (it) => it.kind !== "ref" || it.args.length === 0 || names.has(keyOf(it)),
  );
}

export function xmlOf(type: TypeRef, code: Code): RootMapper {
  const inner = (it: TypeRef): x.XmlMapper<unknown> =>
    xmlOf(it, code) as x.XmlMapper<unknown>;
  switch (type.kind) {
    case "scalar": {
      const all = x as unknown as Readonly<Record<string, RootMapper>>;
      return all[type.scalar] ?? x.unknown;
    }
    case "list": {
      const items = inner(type.items);
      return "write" in items ? x.list(items) : x.listReader(items);
    }
    case "map": {
      const [key, value] = [inner(type.key), inner(type.value)];
      return "write" in key && "write" in value
        ? x.mapOf(key, value)
        : x.unknown;
    }
    case "nullable": {
      const of = inner(type.of);
      if (!("write" in of)) return x.readOrNull(of);
      return type.reference ? x.orNull(of) : x.nullable(of);
    }
    case "ref": {
      const name = code.names.get(keyOf(type)) ?? nameOf(type.id, code);
      const mapper = code.module[`${name}Xml`];
      // What is declared has a mapper, but for interfaces and generic classes without end.
      return (mapper as RootMapper | undefined) ?? x.unknown;
    }
    case "param":
    case "unknown":
      return x.unknown;
    default:
      return type satisfies never;
  }
}

function nameOf(id: string, { declarations }: Code): string {
  const declaration = declarations.get(id);
  if (!declaration) throw new Error(`${id} is not declared.`);
  return declaration.name;
}
