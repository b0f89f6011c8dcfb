/** Each kind of change that values can show, done to a schema. */
import type { ScalarName } from "../../src/schema/scalars.js";
import type {
  ClassDeclaration,
  Declaration,
  EnumDeclaration,
  EnumMember,
  Property,
  Schema,
  TypeRef,
} from "../../src/schema/schema.js";
import {
  byId,
  idsWithin,
  isValueType,
  valueTypesOf,
  valueIds,
} from "../../src/schema/visit.js";
import type { KindName } from "../../src/diff/kinds.js";
import type { Random } from "./random-source.js";
import { renamed } from "./shared.js";

/** Undefined where the schema has nothing to change. */
export type Mutation = (schema: Schema, random: Random) => Changed | undefined;

export interface Changed {
  readonly schema: Schema;
  /** The type that changes. */
  readonly id: string;
}

// ---- How a schema is changed ------------------------------------------------------------------

function changed(
  schema: Schema,
  id: string,
  declaration: Declaration,
): Changed {
  return {
    id,
    schema: {
      ...schema,
      declarations: schema.declarations.map((it) =>
        it.id === id ? declaration : it,
      ),
    },
  };
}

type Plain = Pick<Schema, "declarations">;

/** ServiceStack's and .NET's own types stay as they are. */
function classesOf({ declarations }: Plain): readonly ClassDeclaration[] {
  return declarations.filter(
    (it) =>
      it.kind === "class" &&
      !it.collection &&
      !/^(?:ServiceStack|System)\./.test(it.id),
  ) as readonly ClassDeclaration[];
}

function ofClass(
  fits: (it: ClassDeclaration, schema: Schema) => boolean,
  change: (it: ClassDeclaration, random: Random) => ClassDeclaration,
): Mutation {
  return (schema, random) => {
    const found = classesOf(schema).filter((it) => fits(it, schema));
    if (found.length === 0) return undefined;
    const one = random.one(found);
    return changed(schema, one.id, change(one, random));
  };
}

function ofMember(
  fits: (it: Property, owner: ClassDeclaration, schema: Schema) => boolean,
  change: (it: Property, random: Random) => readonly Property[],
): Mutation {
  return (schema, random) => {
    const found = classesOf(schema).flatMap((owner) =>
      owner.properties
        .filter((it) => fits(it, owner, schema))
        .map((property) => ({ owner, property })),
    );
    if (found.length === 0) return undefined;
    const { owner, property } = random.one(found);
    return changed(schema, owner.id, {
      ...owner,
      properties: owner.properties.flatMap((it) =>
        it === property ? change(it, random) : [it],
      ),
    });
  };
}

function retyped(
  fits: (type: TypeRef, schema: Schema) => boolean,
  change: (type: TypeRef, random: Random) => TypeRef,
): Mutation {
  return ofMember(
    ({ type }, _, schema) => fits(type, schema),
    (it, random) => [{ ...it, type: change(it.type, random) }],
  );
}

function scalar(name: ScalarName): TypeRef {
  return { kind: "scalar", scalar: name };
}

function isScalar(...names: readonly ScalarName[]) {
  return (type: TypeRef): boolean =>
    type.kind === "scalar" && names.includes(type.scalar);
}

function isValue({ type }: Property, schema: Schema): boolean {
  return isValueType(type, byId(schema));
}

function ofEnum(
  fits: (it: EnumDeclaration) => boolean,
  change: (it: EnumDeclaration, random: Random) => readonly EnumMember[],
): Mutation {
  return (schema, random) => {
    const found = schema.declarations.filter(
      (it) => it.kind === "enum" && it.members.length > 1 && fits(it),
    ) as readonly EnumDeclaration[];
    if (found.length === 0) return undefined;
    const one = random.one(found);
    return changed(schema, one.id, { ...one, members: change(one, random) });
  };
}

function ofEnumMember(
  fits: (owner: EnumDeclaration) => boolean,
  change: (it: EnumMember) => EnumMember,
): Mutation {
  return ofEnum(fits, ({ members }, random) => {
    const one = random.one(members);
    return members.map((it) => (it === one ? change(it) : it));
  });
}

/** @param alike Whether both wires have the same texts. */
function isEnum(type: TypeRef, schema: Schema, alike: boolean): boolean {
  const it = type.kind === "ref" ? byId(schema).get(type.id) : undefined;
  return (
    it?.kind === "enum" &&
    !it.flags &&
    it.members.every(({ name, json, xml = name }) => json === xml) === alike
  );
}

function hasDistinctNumbers({ members }: EnumDeclaration): boolean {
  return new Set(members.map(({ value }) => value)).size === members.length;
}

function isText(it: EnumDeclaration): boolean {
  return it.flags !== true && hasDistinctNumbers(it);
}

/** Small enough that a double holds every combination. */
function areFlags(it: EnumDeclaration): boolean {
  return (
    it.flags === true &&
    hasDistinctNumbers(it) &&
    it.members.every(({ value }) => {
      const number = Number(value);
      return number >= 0 && number < 2 ** 30;
    })
  );
}

const added: Property = {
  name: "addedOne",
  jsonName: "addedOne",
  xmlName: "AddedOne",
  type: scalar("string"),
  optional: true,
};

const noEnumNumber = "7654321";

// ---- What is changed --------------------------------------------------------------------------

/** By the kind of change; behind a blank, what it is done to. */
export const mutations: Readonly<
  Partial<Record<KindName | `${KindName} ${string}`, Mutation>>
> = {
  "member-added": ofClass(
    () => true,
    (it) => ({ ...it, properties: [added, ...it.properties] }),
  ),
  "member-added-required": ofClass(
    () => true,
    (it) => ({
      ...it,
      properties: [...it.properties, { ...added, required: true }],
    }),
  ),
  "member-removed": ofMember(
    () => true,
    () => [],
  ),
  "member-off-json": ofMember(
    ({ wires }) => !wires,
    (it) => [{ ...it, wires: "xml" }],
  ),
  "member-off-xml": ofMember(
    ({ wires }) => !wires,
    (it) => [{ ...it, wires: "json" }],
  ),
  "json-name": ofMember(
    () => true,
    (it) => [
      { ...it, name: it.name + renamed, jsonName: it.jsonName + renamed },
    ],
  ),
  "json-name-case": ofMember(
    ({ name }) => name !== name.toUpperCase(),
    (it) => [
      {
        ...it,
        name: it.name.toUpperCase(),
        jsonName: it.jsonName.toUpperCase(),
      },
    ],
  ),
  "xml-name": ofMember(
    () => true,
    (it) => [{ ...it, xmlName: it.xmlName + renamed }],
  ),
  moved: ofMember(
    (_, { properties }) => properties.length > 1,
    (it, random) => [{ ...it, order: random.oneIn(2) ? 99 : -99 }],
  ),
  "made-optional": ofMember(
    ({ optional, type }) => !optional && type.kind !== "nullable",
    (it) => [{ ...it, optional: true }],
  ),
  "made-present": ofMember(
    ({ optional, type }) => optional && type.kind !== "nullable",
    (it) => [{ ...it, optional: false }],
  ),
  "made-nullable": ofMember(
    (it, _, schema) => isValue(it, schema),
    (it) => [
      { ...it, type: { kind: "nullable", of: it.type }, optional: true },
    ],
  ),
  "made-not-null": ofMember(
    ({ type }, _, schema) =>
      type.kind === "nullable" && isValueType(type.of, byId(schema)),
    (it) => [
      {
        ...it,
        type: it.type.kind === "nullable" ? it.type.of : it.type,
        optional: false,
      },
    ],
  ),
  "made-required": ofMember(
    ({ required }) => !required,
    (it) => [{ ...it, required: true }],
  ),
  "made-unrequired": ofMember(
    ({ required }) => required === true,
    ({ required: _required, ...it }) => [it],
  ),
  "default-left-out": ofMember(
    ({ emitDefault }) => emitDefault !== false,
    (it) => [{ ...it, emitDefault: false }],
  ),
  "default-written": ofMember(
    ({ emitDefault }) => emitDefault === false,
    ({ emitDefault: _emitDefault, ...it }) => [it],
  ),
  "type-changed": retyped(isScalar("int", "guid", "bool"), (it) =>
    isScalar("guid")(it) ? scalar("int") : scalar("guid"),
  ),
  "type-widened": retyped(
    isScalar("short", "int", "byte", "sbyte", "ushort", "uint"),
    (_, random) => scalar(random.one(["long", "double", "decimal"])),
  ),
  "type-narrowed": retyped(isScalar("long", "double", "decimal"), (_, random) =>
    scalar(random.one(["short", "int", "byte"])),
  ),
  "type-widened-json": retyped(isScalar("char"), () => scalar("string")),
  "type-narrowed-json": retyped(isScalar("string"), () => scalar("char")),
  "items-nullable": retyped(
    (type, schema) =>
      type.kind === "list" && isValueType(type.items, byId(schema)),
    (type) =>
      type.kind === "list"
        ? { ...type, items: { kind: "nullable", of: type.items } }
        : type,
  ),
  "list-flavour": retyped(
    (type) => type.kind === "list" && ["list", "array"].includes(type.flavour),
    (type) =>
      type.kind === "list"
        ? { ...type, flavour: type.flavour === "list" ? "array" : "list" }
        : type,
  ),
  "map-made-pairs": retyped(
    (type) => type.kind === "map" && type.flavour === "map",
    (type) =>
      type.kind === "map" ? { ...type, flavour: "readonlyMap" } : type,
  ),
  "pairs-made-map": retyped(
    (type) => type.kind === "map" && type.flavour === "readonlyMap",
    (type) => (type.kind === "map" ? { ...type, flavour: "map" } : type),
  ),
  "contract-name": ofClass(
    ({ contract }) => contract !== undefined,
    (it) =>
      it.contract
        ? {
            ...it,
            contract: { ...it.contract, name: it.contract.name + renamed },
          }
        : it,
  ),
  "contract-namespace": ofClass(
    ({ contract }) => contract !== undefined,
    (it) =>
      it.contract
        ? { ...it, contract: { ...it.contract, namespace: "urn:other" } }
        : it,
  ),
  "contract-reference": ofClass(
    ({ contract, struct }) => contract !== undefined && !struct,
    (it) =>
      it.contract
        ? { ...it, contract: { ...it.contract, reference: true } }
        : it,
  ),
  "abstract-added": ofClass(
    ({ abstract, derived, struct }) =>
      !abstract && !struct && derived !== undefined,
    (it) => ({ ...it, abstract: true }),
  ),
  "abstract-removed": ofClass(
    ({ abstract }) => abstract === true,
    ({ abstract: _abstract, ...it }) => it,
  ),
  base: (schema, random) => {
    const found = classesOf(schema).filter(
      ({ base, derived }) => base !== undefined && derived === undefined,
    );
    if (found.length === 0) return undefined;
    const one = random.one(found);
    return {
      id: one.id,
      schema: {
        ...schema,
        declarations: schema.declarations.map((it): Declaration => {
          if (it.kind !== "class") return it;
          const { base: _base, derived, ...others } = it;
          if (it === one) return others;
          return {
            ...it,
            ...(derived && { derived: derived.filter((id) => id !== one.id) }),
          };
        }),
      },
    };
  },
  "derived-added": (schema) => {
    const values = valueIds(schema);
    const base = classesOf(schema).find(
      ({ id, typeParams, struct }) =>
        typeParams.length === 0 && !struct && values.has(id),
    );
    if (!base) return undefined;
    const id = "Added.Derived";
    return {
      id: base.id,
      schema: {
        ...schema,
        declarations: [
          ...schema.declarations.map((it) =>
            it.kind === "class" && isBaseOf(it, base)
              ? { ...it, derived: [...(it.derived ?? []), id] }
              : it,
          ),
          {
            kind: "class",
            id,
            clr: { name: "Derived", namespace: "Added" },
            name: "AddedDerived",
            typeParams: [],
            base: { kind: "ref", id: base.id, args: [] },
            implements: [],
            contract: { name: "Derived", namespace: "urn:added" },
            properties: [{ ...added, optional: false }],
          },
        ],
      },
    };
  },
  "enum-member-added": ofEnum(isText, ({ members }) => [
    ...members,
    { name: "AddedOne", value: noEnumNumber, json: "AddedOne" },
  ]),
  "enum-member-removed": ofEnum(hasDistinctNumbers, ({ members }, random) => {
    const one = random.one(members);
    return members.filter((it) => it !== one);
  }),
  "enum-json": ofEnumMember(isText, (it) => ({
    ...it,
    json: it.json + renamed,
    xml: it.xml ?? it.name,
  })),
  "enum-xml": ofEnumMember(hasDistinctNumbers, (it) => ({
    ...it,
    xml: (it.xml ?? it.name) + renamed,
  })),
  "enum-off-xml": ofEnumMember(hasDistinctNumbers, ({ xml: _xml, ...it }) => ({
    ...it,
    wires: "json",
  })),
  "type-widened of an enum": retyped(
    (type, schema) => isEnum(type, schema, true),
    () => scalar("string"),
  ),
  "type-widened-json of an enum": retyped(
    (type, schema) => isEnum(type, schema, false),
    () => scalar("string"),
  ),
  "type-widened-json in a list": retyped(
    (type) => type.kind === "list" && isScalar("int")(type.items),
    (type) =>
      type.kind === "list" ? { ...type, items: scalar("long") } : type,
  ),
  "derived-removed": (schema) => {
    const one = classesOf(schema).find(
      ({ id, base, derived }) =>
        base !== undefined &&
        !derived &&
        !idsWithin(schema.declarations.flatMap(valueTypesOf)).has(id),
    );
    if (!one?.base) return undefined;
    return {
      id: one.base.id,
      schema: {
        ...schema,
        declarations: schema.declarations
          .filter((it) => it !== one)
          .map((it) =>
            it.kind === "class" && it.derived
              ? { ...it, derived: it.derived.filter((id) => id !== one.id) }
              : it,
          ),
      },
    };
  },
  "enum-zero": ofEnum(
    (it) => isText(it) && it.members.some(({ value }) => value === "0"),
    ({ members }) =>
      members.map((it, at) => ({
        ...it,
        value: members.at(at - 1)?.value ?? it.value,
      })),
  ),
  "enum-number": ofEnum(
    (it) => isText(it) && it.members.every(({ value }) => value !== "0"),
    ({ members }) =>
      members.map((it) => ({ ...it, value: String(BigInt(it.value) + 1000n) })),
  ),
  "flag-number": ofEnum(
    (it) => areFlags(it) && it.members.every(({ value }) => value !== "0"),
    ({ members }) =>
      members.map((it, at) => ({
        ...it,
        value: members.at(at - 1)?.value ?? it.value,
      })),
  ),
  "flags-removed": flagsToggled(areFlags),
  "flags-added": flagsToggled(
    (it) => isText(it) && areFlags({ ...it, flags: true }),
  ),
};

function isBaseOf(it: ClassDeclaration, of: ClassDeclaration): boolean {
  return it === of || (it.derived ?? []).includes(of.id);
}

function flagsToggled(fits: (it: EnumDeclaration) => boolean): Mutation {
  return (schema, random) => {
    const found = schema.declarations.filter(
      (it) => it.kind === "enum" && it.members.length > 1 && fits(it),
    ) as readonly EnumDeclaration[];
    if (found.length === 0) return undefined;
    const { flags, ...one } = random.one(found);
    return changed(schema, one.id, {
      ...one,
      ...(!flags && { flags: true }),
    });
  };
}
