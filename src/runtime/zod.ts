/**
 * zod schemas for what a ServiceStack server sends and takes as JSON.
 *
 * Generated code declares its schemas with these functions and constants. Decoding (`parse`,
 * `decode`) takes every form a server is known to send and gives the one canonical value;
 * encoding (`encode`) gives the JSON to send. All of them are real zod schemas, for whatever zod
 * does with one.
 */
import * as z from "zod";
import * as core from "zod/v4/core";

// ---- Types ------------------------------------------------------------------------------------

declare const of: unique symbol;

/**
 * Says that a schema's value is a `T`. It exists in types only: comparing this one property is
 * what lets TypeScript check a thousand classes in seconds, where comparing zod's types takes
 * minutes.
 */
export interface Of<out T> {
  readonly [of]: T;
}

/**
 * Forms of JSON that the value's type does not tell. Where a class holds such a member at any depth,
 * all that it holds of the same type may have the form.
 */
export type Form =
  /** Text may be a number: dates of servers that write them so, decimals with all digits. */
  | "number"
  /** Text may be an object: a `Version`. */
  | "version"
  /** A dictionary may be an array of pairs: an `IReadOnlyDictionary`. */
  | "pairs"
  /** `Key` may be `key`, and `Item1` `item1`: .NET's own pairs and tuples. */
  | "anyCase"
  /** Members may be missing or null that values have: they are .NET's default. */
  | "missing";

/**
 * What the JSON wire may hold where the value is a `T`: numbers also as text, an enum's number
 * for its text, and so on through objects and arrays. The value itself is among it.
 */
export type Wire<T, F extends Form = never> = unknown extends T
  ? unknown
  : T extends string
    ? string extends T
      ? T | TextForms<F>
      : // Not just `string`: editors propose the enum's members.
        T | (string & {}) | number
    : T extends number
      ? number | string
      : T extends bigint
        ? bigint | number | string
        : T extends boolean
          ? boolean | "true" | "false"
          : T extends Date
            ? Date | string | TextForms<F>
            : T extends Uint8Array
              ? Uint8Array | string
              : T extends object
                ? T extends readonly unknown[]
                  ? (Wire<T[number], F> | NullObject<T[number]>)[]
                  : [F] extends [never]
                    ? { [K in keyof T]: Wire<T[K]> }
                    : WireMembers<T, F> | ObjectForms<T, F>
                : T;

type TextForms<F extends Form> =
  | ("number" extends F ? number : never)
  | ("version" extends F ? { readonly [part: string]: unknown } : never);

/** A null object in a list is `{}`. */
type NullObject<T> = T extends Date | Uint8Array | readonly unknown[]
  ? never
  : T extends object
    ? { readonly [key: string]: never }
    : never;

type WireMembers<T, F extends Form> = "missing" extends F
  ? { [K in keyof T]?: Wire<T[K], F> | null | undefined }
  : { [K in keyof T]: Wire<T[K], F> };

type ObjectForms<T, F extends Form> =
  | ("pairs" extends F
      ? string extends keyof T
        ? (
            | { key: unknown; value: Wire<T[keyof T], F> }
            | { Key: unknown; Value: Wire<T[keyof T], F> }
          )[]
        : never
      : never)
  | ("anyCase" extends F
      ? keyof T extends "key" | "value" | `item${number}` | "rest"
        ? { [K in keyof T as Capitalize<K & string>]: Wire<T[K], F> }
        : never
      : never);

/** A schema whose value is a `T`. */
export interface Field<T, F extends Form = never>
  extends z.ZodType<T, Wire<NoInfer<T>, F>>, Of<T> {}

/** The schema of a member that may be missing. */
export interface OptionalField<T, F extends Form = never>
  extends z.ZodOptional<Field<Exclude<T, undefined>, F>>, Of<T> {}

/** The schemas of a class's members, one for each: what {@link dto} is given. */
export type Members<T> = { readonly [K in keyof T]-?: Of<T[K]> };

/** The schemas of a class's members, as zod knows them: what {@link Dto.shape} gives. */
export type ShapeOf<T, F extends Form = never> = {
  -readonly [K in keyof T]-?: {} extends Pick<T, K>
    ? OptionalField<T[K], F>
    : Field<T[K], F>;
};

/**
 * The schema of a class. At run time it is a `z.ZodObject`; its type says the class's own name
 * instead of spelling the members out, which {@link objectOf} does for whoever asks for that.
 * Its values are a `V`, where those of derived classes may be among them.
 */
export interface Dto<T, F extends Form = never, V = T> extends Field<V, F> {
  readonly shape: ShapeOf<T, F>;
  // zod/mini has functions in their place.
  keyof: z.ZodObject<ShapeOf<T, F>>["keyof"];
  extend: z.ZodObject<ShapeOf<T, F>>["extend"];
  safeExtend: z.ZodObject<ShapeOf<T, F>>["safeExtend"];
  pick: z.ZodObject<ShapeOf<T, F>>["pick"];
  omit: z.ZodObject<ShapeOf<T, F>>["omit"];
  partial: z.ZodObject<ShapeOf<T, F>>["partial"];
  required: z.ZodObject<ShapeOf<T, F>>["required"];
  loose: z.ZodObject<ShapeOf<T, F>>["loose"];
  strict: z.ZodObject<ShapeOf<T, F>>["strict"];
  catchall: z.ZodObject<ShapeOf<T, F>>["catchall"];
}

// ---- Objects, lists and dictionaries ----------------------------------------------------------

/** What is not the same for every class. */
export interface DtoFacts {
  /** What becomes of keys that the class does not have; otherwise they are left out. */
  readonly unknownKeys?: "keep" | "refuse";
  /** `Key` is `key`: .NET's own pairs and tuples come in either case. */
  readonly anyCase?: true;
  /** A member is called like what every object inherits (`toString`), and that is no value. */
  readonly ownKeys?: true;
  /** A struct, of which servers may write .NET's `ToString()` text: that stays as it is. */
  readonly text?: true;
  /** The classes that may stand in its place, by their .NET names, as `__type` has them. */
  readonly derived?: () => Readonly<Record<string, Of<unknown>>>;
  /** Where .NET looks for them: written behind the name, as in `Acme.Circle, Acme.Dtos`. */
  readonly assembly?: string;
}

/**
 * The schema of a class. `build` runs once, on first use, so classes may name each other and
 * themselves in any order. Keys the class does not have are left out.
 *
 * Where `__type` says a derived class, the value is that class's, with `__type: "Acme.Circle"`.
 */
export function dto<T, F extends Form = never, V = T>(
  build: () => Members<T>,
  facts?: DtoFacts,
): Dto<T, F, V> {
  let shape: core.$ZodShape | undefined;
  const built = (): core.$ZodShape =>
    (shape ??= build() as unknown as core.$ZodShape);
  const def: core.$ZodObjectDef = {
    type: "object",
    get shape() {
      // From here on a plain property, also of a clone's def: zod looks for cycles of schemas
      // in what it can read without running anything, and guards every object where it cannot.
      Object.defineProperty(this, "shape", { value: built() });
      return built();
    },
  };
  if (facts === undefined)
    return new z.ZodObject(def) as unknown as Dto<T, F, V>;
  const { unknownKeys } = facts;
  if (unknownKeys)
    def.catchall = unknownKeys === "keep" ? z.unknown() : z.never();
  Object.assign(def, { facts, built });
  return new FactualObject(def as FactualDef) as unknown as Dto<T, F, V>;
}

/**
 * The schema of a class with zod's full type, which functions of zod/mini ask for:
 * `z.extend(objectOf(OrderSchema), { note: z.string() })`.
 */
export function objectOf<T, F extends Form, V>(
  schema: Dto<T, F, V>,
): z.ZodObject<ShapeOf<T, F>> {
  return schema as unknown as z.ZodObject<ShapeOf<T, F>>;
}

interface FactualDef extends core.$ZodObjectDef {
  readonly facts: DtoFacts;
  /** The members as the class has them; those of an extension are others. */
  readonly built: () => core.$ZodShape;
}

interface FactualInternals extends core.$ZodObjectInternals {
  def: FactualDef;
}

interface FactualObject extends z.ZodObject {
  _zod: FactualInternals;
}

const FactualObject: core.$constructor<FactualObject> =
  /* @__PURE__ */ schemaClass(
    "ServiceStackObject",
    z.ZodObject,
    (inst, def) => {
      const { facts } = def;
      const parse = inst._zod.parse;
      const derived = once(() => {
        const known = facts.derived?.() ?? {};
        const { shape } = def;
        const own = Object.entries(def.built());
        // With members added or taken away, it is none of the known classes any more.
        return own.length === Object.keys(shape).length &&
          own.every(([name, member]) => shape[name] === member)
          ? known
          : {};
      });
      inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (facts.text && typeof input === "string") return payload;
        if (!isObject(input)) return parse(payload, ctx);
        const type = input["__type"];
        if (typeof type === "string") {
          const name = knownType(type, derived());
          const schema = name === undefined ? undefined : derived()[name];
          if (name !== undefined && schema !== undefined) {
            const assembly = facts.assembly ? `, ${facts.assembly}` : "";
            const written =
              ctx.direction === "backward" ? name + assembly : name;
            return typed(asSchema(schema)._zod.run(payload, ctx), written);
          }
          if (facts.unknownKeys === "refuse") {
            const { __type: _, ...members } = input;
            payload.value = members;
          }
        }
        if (facts.anyCase && ctx.direction !== "backward")
          payload.value = inCaseOf(def.shape, input);
        if (!facts.ownKeys) return parse(payload, ctx);
        const owned: unknown = Object.assign(
          Object.create(null),
          payload.value,
        );
        payload.value = owned;
        const result = parse(payload, ctx);
        const member = Object.hasOwn(def.shape, "__proto__")
          ? def.shape["__proto__"]
          : undefined;
        return member ? withProto(result, member, owned, ctx) : result;
      };
    },
  );

/** zod passes over a member `__proto__`, or takes it for the prototype of the value. */
function withProto(
  result: core.util.MaybeAsync<core.ParsePayload>,
  member: core.$ZodType,
  input: unknown,
  ctx: core.ParseContextInternal,
): core.util.MaybeAsync<core.ParsePayload> {
  if (result instanceof Promise)
    return result.then((it) => withProto(it, member, input, ctx));
  if (!isObject(result.value) || !isObject(input)) return result;
  Object.setPrototypeOf(result.value, Object.prototype);
  const read = member._zod.run({ value: input["__proto__"], issues: [] }, ctx);
  if (read instanceof Promise) throw new core.$ZodAsyncError();
  if (read.value !== undefined) setOwn(result.value, "__proto__", read.value);
  if (!result.issues.some(({ path }) => path?.[0] === "__proto__"))
    for (const issue of read.issues)
      result.issues.push({
        ...issue,
        path: ["__proto__", ...(issue.path ?? [])],
      });
  return result;
}

/** `Acme.Circle, Acme.Dtos` as the name it is known by, which is `Circle` if nothing told more. */
function knownType(
  type: string,
  known: Readonly<Record<string, unknown>>,
): string | undefined {
  const [name = ""] = type.split(",");
  const simple = name.slice(
    Math.max(name.lastIndexOf("."), name.lastIndexOf("+")) + 1,
  );
  return [name, simple].find((it) => Object.hasOwn(known, it));
}

/** Servers read `__type` only where it is the first member. */
function typed(
  result: core.util.MaybeAsync<core.ParsePayload>,
  type: string,
): core.util.MaybeAsync<core.ParsePayload> {
  if (result instanceof Promise) return result.then((it) => typed(it, type));
  if (isObject(result.value))
    result.value = Object.assign({ __type: type }, result.value, {
      __type: type,
    });
  return result;
}

function inCaseOf(
  shape: core.$ZodShape,
  input: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const names = new Map(
    Object.keys(shape).map((name) => [name.toLowerCase(), name]),
  );
  return Object.fromEntries(
    Object.entries(input).map(([name, member]) => [
      names.get(name.toLowerCase()) ?? name,
      member,
    ]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The schema of a class that another package declares, whose members do not say that they may be
 * null: values have the nulls that the JSON has.
 */
export function foreign<T, F extends Form = never, V = T>(
  build: () => { readonly [K in keyof T]-?: Of<T[K] | null | undefined> },
  facts?: DtoFacts,
): Dto<T, F, V> {
  return dto<T, F, V>(build as unknown as () => Members<T>, facts);
}

/** A member that may be missing, null or undefined. A null stays a null. */
export function optional<T>(field: Of<T>): OptionalField<T | null | undefined> {
  return new Optional({
    type: "optional",
    innerType: withNull(field),
  }) as unknown as OptionalField<T | null | undefined>;
}

// One step where an optional of a nullable takes two: most members are of this kind.
const Optional: core.$constructor<z.ZodOptional> = /* @__PURE__ */ schemaClass(
  "ServiceStackOptional",
  z.ZodOptional,
  (inst, def) => {
    const { innerType } = def;
    const field =
      innerType instanceof z.ZodNullable ? innerType.def.innerType : innerType;
    inst._zod.parse = (payload, ctx) =>
      isNothing(payload.value) ? payload : field._zod.run(payload, ctx);
  },
);

/**
 * A member of a value type that the server leaves out at its default: a missing one, or null, is
 * .NET's default.
 */
export function orZero<T>(field: Of<T>): Field<T> {
  return asField(
    new OrZero({
      type: "default",
      innerType: asSchema(field),
      get defaultValue() {
        return zeroOfSchema(asSchema(field));
      },
    }),
  );
}

/**
 * A member whose type is a parameter of its class, on a server that leaves default values out: a
 * missing one is .NET's default where the argument is a value type.
 */
export function optionalOrZero<T>(
  field: Of<T>,
): OptionalField<T | null | undefined> {
  return new OptionalOrZero({
    type: "optional",
    innerType: withNull(field),
  }) as unknown as OptionalField<T | null | undefined>;
}

/**
 * A member that XML has and JSON has not: it is not written, and when reading it is missing, or
 * .NET's default where it has to be there.
 */
export function xmlOnly<T>(field: Of<T>): Field<T> {
  const innerType = asSchema(field);
  return asField(
    innerType instanceof z.ZodOptional
      ? new OptionalInXml({ type: "optional", innerType })
      : new RequiredInXml({
          type: "default",
          innerType,
          get defaultValue() {
            return zeroOfSchema(innerType);
          },
        }),
  );
}

const OrZero: core.$constructor<z.ZodDefault> = /* @__PURE__ */ schemaClass(
  "ServiceStackOrZero",
  z.ZodDefault,
  (inst, def) => {
    inst._zod.parse = (payload, ctx) => {
      if (ctx.direction !== "backward" && isNothing(payload.value)) {
        const zero = def.defaultValue;
        // What has no default (an enum without a 0) is missing.
        payload.value = zero;
        if (zero !== undefined) return payload;
      }
      return def.innerType._zod.run(payload, ctx);
    };
  },
);

const OptionalOrZero: core.$constructor<z.ZodOptional> =
  /* @__PURE__ */ schemaClass(
    "ServiceStackOptionalOrZero",
    z.ZodOptional,
    (inst) => {
      const parse = inst._zod.parse;
      // Else an object ignores what it gives for a key that is not there.
      Object.assign(inst._zod, { optin: "defaulted" });
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward" || !isNothing(payload.value))
          return parse(payload, ctx);
        payload.value = zeroOfArgument(inst) ?? payload.value;
        return payload;
      };
    },
  );

const OptionalInXml: core.$constructor<z.ZodOptional> =
  /* @__PURE__ */ schemaClass(
    "ServiceStackOptionalInXml",
    z.ZodOptional,
    (inst) => {
      inst._zod.parse = (payload) => {
        payload.value = undefined;
        return payload;
      };
    },
  );

const RequiredInXml: core.$constructor<z.ZodDefault> =
  /* @__PURE__ */ schemaClass(
    "ServiceStackRequiredInXml",
    z.ZodDefault,
    (inst, def) => {
      inst._zod.parse = (payload, ctx) => {
        payload.value =
          ctx.direction === "backward" ? undefined : def.defaultValue;
        return payload;
      };
    },
  );

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** .NET's default; undefined for reference types, and for enums without a 0. */
function zeroOfSchema(schema: core.SomeType): unknown {
  if (schema instanceof Scalar) {
    const { zero } = schema.def;
    return zero instanceof Date ? new Date(zero) : zero;
  }
  if (schema instanceof z.ZodDefault) return schema.def.defaultValue;
  if (schema instanceof FactualObject && schema._zod.def.facts.anyCase)
    return zeroOfPair(schema.shape);
  if (!(schema instanceof z.ZodObject)) return undefined;
  const zeros = Object.entries(schema.shape)
    .filter(([, member]) => !(member instanceof z.ZodOptional))
    .map(([name, member]) => [name, zeroOfSchema(member)] as const);
  return zeros.every(([, zero]) => zero !== undefined)
    ? Object.fromEntries(zeros)
    : undefined;
}

/** `KeyValuePair<string, int>` has a value of 0, and no key. */
function zeroOfPair(shape: core.$ZodShape): unknown {
  return Object.fromEntries(
    Object.entries(shape)
      .map(([name, member]) => [name, zeroOfArgument(member)] as const)
      .filter(([, zero]) => zero !== undefined),
  );
}

/** Of {@link optional} with a class's type parameter: whether it is a value type, its argument says. */
function zeroOfArgument(member: core.SomeType): unknown {
  const inner =
    member instanceof z.ZodOptional ? member.def.innerType : undefined;
  if (!(inner instanceof z.ZodNullable)) return undefined;
  const argument = inner.def.innerType;
  return argument instanceof z.ZodObject && !isStruct(argument)
    ? undefined
    : zeroOfSchema(argument);
}

/** A struct of the user's, or a `KeyValuePair`; a `Tuple` is a class. */
function isStruct(object: z.ZodObject): boolean {
  if (!(object instanceof FactualObject)) return false;
  const { text = false, anyCase = false } = object._zod.def.facts;
  return text || (anyCase && "key" in object.shape);
}

/** A list's item or a dictionary's value that may be null. */
export function nullable<T>(field: Of<T>): Field<T | null> {
  return asField(withNull(field));
}

/**
 * An array. ServiceStack's own JSON shows a null object in a list as `{}`; where the items are
 * objects that cannot be empty, that is null if `item` is {@link nullable}, and otherwise the
 * class with .NET's default for each value type, which is also what its XML gives.
 */
export function list<T>(item: Of<T>): Field<T[]> {
  return asField(new List({ type: "array", element: asSchema(item) }));
}

/**
 * A dictionary as a plain object. Keys are in the canonical text of their type, which may be a
 * generic class's parameter; entries whose value is null are left out, as ServiceStack leaves
 * them out.
 */
export function map<T>(
  value: Of<T>,
  key: Of<unknown> = string,
): Field<{ [key: string]: T }> {
  const def: DictionaryDef = {
    type: "record",
    keyType: asSchema(key),
    valueType: asSchema(value),
  };
  return asField(new Dictionary(def));
}

/** An `IReadOnlyDictionary`, which servers also write as `[{ key, value }]`. */
export function pairs<T>(
  value: Of<T>,
  key: Of<string> | Of<number> | Of<bigint> | Of<boolean> = string,
): Field<{ [key: string]: T }, "pairs"> {
  const def: DictionaryDef = {
    type: "record",
    keyType: asSchema(key),
    valueType: asSchema(value),
    isPairs: true,
  };
  return asField(new Dictionary(def));
}

/** A schema that can only be named later: `lazy(() => list(TreeSchema))` for a list of itself. */
export function lazy<T>(get: () => Of<T>): Field<T> {
  return asField(
    new z.ZodLazy({ type: "lazy", getter: () => asSchema(get()) }),
  );
}

// `Of<T>` and `Field<T>` are what the compiler sees of the schemas below.
function asSchema(field: Of<unknown>): core.$ZodType {
  return field as unknown as core.$ZodType;
}

function asField<T, F extends Form = never>(
  schema: core.$ZodType,
): Field<T, F> {
  return schema as unknown as Field<T, F>;
}

function withNull(field: Of<unknown>): z.ZodNullable {
  return new z.ZodNullable({ type: "nullable", innerType: asSchema(field) });
}

/** What `make` gives, made on first use. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A class of schemas beside zod's own: `setUp` says how they parse. */
function schemaClass<T extends core.SomeType>(
  name: string,
  base: { init(inst: never, def: never): void },
  setUp: (inst: T, def: T["_zod"]["def"]) => void,
): core.$constructor<T> {
  return core.$constructor<T>(name, (inst, def) => {
    base.init(inst as never, def as never);
    setUp(inst, def);
  });
}

const List: core.$constructor<z.ZodArray> = /* @__PURE__ */ schemaClass(
  "ServiceStackList",
  z.ZodArray,
  (inst, def) => {
    const parse = inst._zod.parse;
    const standIn = once(() => standInFor(def.element));
    inst._zod.parse = (payload, ctx) => {
      const items = payload.value;
      if (
        ctx.direction !== "backward" &&
        Array.isArray(items) &&
        items.length > 0 &&
        standIn() !== undefined &&
        items.some(isEmptyObject)
      ) {
        const input = standIn()?.input;
        payload.value = items.map((x) => (isEmptyObject(x) ? input : x));
      }
      return parse(payload, ctx);
    };
  },
);

/** What to read in place of an item `{}`; undefined if `{}` itself can be read. */
function standInFor(
  item: core.SomeType,
): { readonly input: unknown } | undefined {
  const isNullable = item instanceof z.ZodNullable;
  const object = isNullable ? item.def.innerType : item;
  if (!(object instanceof z.ZodObject)) return undefined;
  const required = Object.entries(object.shape).filter(
    ([, member]) => member._zod.optin === undefined,
  );
  if (required.length === 0) return undefined;
  if (isNullable) return { input: null };
  // A required member without a zero (a string, say) stays missing, and is reported as such.
  const zeros = required
    .map(([name, member]) => [name, zeroOfSchema(member)] as const)
    .filter(([, zero]) => zero !== undefined);
  return { input: Object.fromEntries(zeros) };
}

function isEmptyObject(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) if (Object.hasOwn(value, name)) return false;
  return true;
}

interface DictionaryDef extends core.$ZodTypeDef {
  type: "record";
  keyType: core.$ZodType;
  valueType: core.$ZodType;
  /** An array of pairs is taken, too. */
  isPairs?: true;
}

interface DictionaryInternals extends core.$ZodTypeInternals {
  def: DictionaryDef;
}

interface Dictionary extends z.ZodType<unknown, unknown, DictionaryInternals> {}

// zod's own record drops a key `__proto__` and keeps nulls.
const Dictionary: core.$constructor<Dictionary> = /* @__PURE__ */ schemaClass(
  "ServiceStackDictionary",
  z.ZodType,
  (inst, def) => {
    inst._zod.processJSONSchema = (ctx, json, params) => {
      json.type = "object";
      json.additionalProperties = core.process(def.valueType, ctx, {
        ...params,
        path: [...params.path, "additionalProperties"],
      });
    };
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      const isPairs = def.isPairs && Array.isArray(input);
      if (!isPairs && !isObject(input)) {
        payload.issues.push({
          code: "invalid_type",
          expected: def.isPairs
            ? ("record or array of pairs" as never)
            : "record",
          input,
          inst,
        });
        return payload;
      }
      const output: Record<string, unknown> = {};
      const pending: Promise<void>[] = [];
      const keepsNull = def.valueType instanceof z.ZodNullable;
      const isText = isAnyText(def.keyType);
      const addEntry = (name: unknown, item: unknown, at: EntryPath): void => {
        if (item === undefined || (item === null && !keepsNull)) return;
        const key =
          isText && typeof name === "string"
            ? name
            : runKey(inst, name, at, payload, ctx);
        const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
        if (result instanceof Promise)
          pending.push(result.then((it) => add(it, key, at)));
        else add(result, key, at);
      };
      const add = (
        { value, issues }: core.ParsePayload,
        key: string | undefined,
        at: EntryPath,
      ): void => {
        for (const issue of issues)
          payload.issues.push({
            ...issue,
            path: [...pathOfEntry(at, "value"), ...(issue.path ?? [])],
          });
        if (key === "__proto__") setOwn(output, key, value);
        else if (key !== undefined) output[key] = value;
      };
      if (isPairs)
        for (const [position, pair] of input.entries()) {
          if (isObject(pair)) {
            const { key, value } = inCaseOf(pairNames, pair);
            addEntry(key, value, position);
          } else
            payload.issues.push({
              code: "invalid_type",
              expected: "object",
              input: pair,
              path: [position],
              inst,
            });
        }
      else
        for (const name of Object.keys(input))
          addEntry(name, (input as Record<string, unknown>)[name], name);
      payload.value = output;
      return pending.length === 0
        ? payload
        : Promise.all(pending).then(() => payload);
    };
  },
);

/** The key of an object, or a pair's position in an array. */
type EntryPath = string | number;

function pathOfEntry(
  at: EntryPath,
  part: "key" | "value",
): readonly PropertyKey[] {
  return typeof at === "number" ? [at, part] : [at];
}

// `{ key, value }`, in any case.
const pairNames: core.$ZodShape = {
  key: /* @__PURE__ */ z.unknown(),
  value: /* @__PURE__ */ z.unknown(),
};

/** Also where the key is `__proto__`. */
function setOwn(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

/** Any text is a key as it is. */
function isAnyText(key: core.$ZodType): boolean {
  return key instanceof z.ZodString && !key.def.checks?.length;
}

/** The canonical text of a key; undefined, and an issue more, if it is not one. */
function runKey(
  inst: Dictionary,
  name: unknown,
  at: EntryPath,
  payload: core.ParsePayload,
  ctx: core.ParseContextInternal,
): string | undefined {
  const { keyType } = inst._zod.def;
  // In a value keys are text, too, so they are read whichever way it goes.
  const given = ctx as core.ParseContextInternal<core.$ZodIssue>;
  let result = core.safeParse(keyType, name, {
    ...given,
    direction: "forward",
  } as typeof given);
  if (ctx.direction === "backward" && result.success)
    result = core.safeParse(keyType, result.data, given);
  if (result.success) return String(result.data);
  const { issues } = result.error;
  payload.issues.push({
    code: "invalid_key",
    origin: "record",
    issues,
    input: name,
    path: [...pathOfEntry(at, "key")],
    message: `Invalid key: ${issues.map((issue) => issue.message).join(", ")}`,
    inst,
  });
  return undefined;
}

// ---- Scalars ----------------------------------------------------------------------------------

interface ScalarDef<T> extends core.$ZodTypeDef {
  type: "custom";
  /** Ends the sentence "expected …" of an issue. */
  expected: string;
  /** The same of the value, where it is none that JSON has. */
  expectedValue?: string;
  /** What the issue says more: `did you mean 'Voice'?`. */
  hint?: (input: unknown) => string | undefined;
  /** From any form the wire is known to hold to the canonical value; undefined if it is none. */
  read: (input: unknown) => T | undefined;
  /** From the value to the wire, where `read` does not give that as well. */
  write?: (value: unknown) => unknown;
  /** Values that are the same on the wire, so that nothing is asked of them. */
  same?: () => ReadonlySet<unknown>;
  /** What .NET has for it when nothing was said. Absent for reference types. */
  zero?: T;
  /** JSON Schema of the canonical value. */
  json: core.JSONSchema.BaseSchema;
}

interface ScalarInternals<T> extends core.$ZodTypeInternals<T, Wire<T>> {
  def: ScalarDef<T>;
}

interface Scalar<T> extends z.ZodType<T, Wire<T>, ScalarInternals<T>> {}

// One schema that converts by itself: zod's codecs run three for each value.
const Scalar: core.$constructor<Scalar<unknown>> = /* @__PURE__ */ schemaClass(
  "ServiceStackScalar",
  z.ZodType,
  (inst, def) => {
    const { read, write = read, same, hint } = def;
    inst._zod.processJSONSchema = (_ctx, json) => Object.assign(json, def.json);
    const parse: typeof inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      const isWritten = ctx.direction === "backward";
      const value = isWritten ? write(input) : read(input);
      if (value === undefined) {
        const { expected, expectedValue = expected } = def;
        const issue: core.$ZodRawIssue<core.$ZodIssueInvalidType> = {
          code: "invalid_type",
          expected: (isWritten ? expectedValue : expected) as "custom", // zod before 4.3 types no text of others
          input,
          inst,
        };
        payload.issues.push(withValue(issue, ctx, hint?.(input)));
      } else {
        payload.value = value;
      }
      return payload;
    };
    if (same === undefined) {
      inst._zod.parse = parse;
      return;
    }
    let known: ReadonlySet<unknown> | undefined;
    inst._zod.parse = (payload, ctx) =>
      (known ??= same()).has(payload.value) ? payload : parse(payload, ctx);
  },
);

/**
 * The issue with the value in its message, where that says more than its type: `received string
 * 'abc'`. Messages of the user's own are left to say what they will.
 */
function withValue(
  issue: core.$ZodRawIssue<core.$ZodIssueInvalidType>,
  ctx: core.ParseContext,
  hint: string | undefined,
): core.$ZodRawIssue<core.$ZodIssueInvalidType> {
  const { customError, localeError } = core.config();
  const value = shortText(issue.input);
  if (value === undefined || ctx.error || customError) return issue;
  const said = localeError?.(issue) ?? "Invalid input";
  const message = typeof said === "string" ? said : said.message;
  const more = hint === undefined ? "" : `; ${hint}`;
  return { ...issue, message: `${message} ${value}${more}` };
}

/** Undefined for what is no single value, or where its type is all there is to say. */
function shortText(value: unknown): string | undefined {
  if (typeof value === "string")
    return `'${value.length > 40 ? `${value.slice(0, 40)}…` : value}'`;
  return typeof value === "boolean" ||
    typeof value === "bigint" ||
    (typeof value === "number" && Number.isFinite(value))
    ? String(value)
    : undefined;
}

function scalar<T, F extends Form = never>(
  def: Omit<ScalarDef<T>, "type">,
): Field<T, F> {
  return asField(new Scalar({ type: "custom", ...def }));
}

/**
 * An enum that travels as text. Takes a member's value or .NET name in any case, and its number;
 * gives the value.
 *
 * @param members Values by .NET name, as declared.
 * @param numbers Values by number, where those are not 0, 1, 2 … as declared.
 */
export function enumeration<T extends string>(
  members: Readonly<Record<string, T>>,
  numbers?: Readonly<Record<string, T>>,
): Field<T> {
  const values: readonly T[] = Object.values(members);
  return scalar<T>({
    expected: oneOfThese(values),
    hint: (input) => nearestOf(values, input),
    read: enumReader(members, numbers),
    same: () => new Set(values),
    ...zeroOf(numbers ? numbers["0"] : values[0]),
    json: { type: "string", enum: [...values] },
  });
}

/** The same with members that nobody told of: a text stays as it is, a number becomes text. */
export function openEnumeration<T extends string>(
  members: Readonly<Record<string, T>>,
  numbers?: Readonly<Record<string, T>>,
): Field<T> {
  const values: readonly T[] = Object.values(members);
  const known = enumReader(members, numbers);
  return scalar<T>({
    expected: `${oneOfThese(values)}, or another text`,
    read: (input) =>
      known(input) ??
      (typeof input === "string" || Number.isSafeInteger(input)
        ? (String(input) as T)
        : undefined),
    write(value) {
      const text =
        known(value) ?? (typeof value === "string" ? value : undefined);
      // What has no name travels as its number.
      return text !== undefined && /^-?\d{1,15}$/.test(text)
        ? Number(text)
        : text;
    },
    same: () => new Set(values.filter((it) => !/^-?\d+$/.test(it))),
    zero: (numbers ? numbers["0"] : values[0]) ?? ("0" as T),
    json: { type: "string" },
  });
}

/** Enough of them to tell what is meant. */
function oneOfThese(values: readonly string[]): string {
  const shown = values.slice(0, 20);
  const others = values.length - shown.length;
  return `one of ${shown.join(", ")}${others > 0 ? ` and ${others} more` : ""}`;
}

/** `did you mean 'Voice'?` for `Voise`. */
function nearestOf(
  values: readonly string[],
  input: unknown,
): string | undefined {
  if (typeof input !== "string" || input.length > 100) return undefined;
  const text = input.toLowerCase();
  let nearest: string | undefined;
  let least = Math.floor(text.length / 3) + 1; // a third may differ
  for (const value of values) {
    const count = edits(text, value.toLowerCase());
    if (count >= least) continue;
    least = count;
    nearest = value;
  }
  return nearest === undefined ? undefined : `did you mean '${nearest}'?`;
}

/** How many characters have to be put in, taken out or changed. */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, position) => position);
  for (let at = 0; at < from.length; at++) {
    const next = [at + 1];
    for (let position = 0; position < to.length; position++)
      next.push(
        Math.min(
          (next[position] ?? 0) + 1,
          (row[position + 1] ?? 0) + 1,
          (row[position] ?? 0) + (from[at] === to[position] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

function enumReader<T extends string>(
  members: Readonly<Record<string, T>>,
  numbers: Readonly<Record<string, T>> = Object.fromEntries(
    Object.values(members).entries(),
  ),
): (input: unknown) => T | undefined {
  let texts: ReadonlyMap<unknown, T> | undefined;
  return (input) => {
    texts ??= enumTexts(members, numbers);
    return (
      texts.get(input) ??
      (typeof input === "string" ? texts.get(input.toLowerCase()) : undefined)
    );
  };
}

/** Every form of every member; where two members share one, the closer reading has it. */
function enumTexts<T extends string>(
  members: Readonly<Record<string, T>>,
  numbers: Readonly<Record<string, T>>,
): ReadonlyMap<unknown, T> {
  const texts = new Map<unknown, T>();
  const add = (text: unknown, value: T): void => {
    if (!texts.has(text)) texts.set(text, value);
  };
  const names = Object.entries(members);
  for (const [, value] of names) add(value, value);
  for (const [name, value] of names) add(name, value);
  for (const [, value] of names) add(value.toLowerCase(), value);
  for (const [name, value] of names) add(name.toLowerCase(), value);
  for (const [number, value] of Object.entries(numbers)) {
    add(number, value);
    add(Number(number), value);
  }
  return texts;
}

/**
 * A `[Flags]` enum. Takes a number, also as text, or names separated by commas in any case; gives
 * the number.
 *
 * @param texts Values by `[EnumMember]` text, which servers write for a single member.
 */
export function flags(
  members: Readonly<Record<string, number>>,
  texts: Readonly<Record<string, number>> = {},
): Field<number> {
  const byName = new Map(
    [...Object.entries(members), ...Object.entries(texts)].map(
      ([name, bits]) => [name.toLowerCase(), bits],
    ),
  );
  return scalar<number>({
    expected: `a number or some of ${Object.keys(members).join(", ")}`,
    read(input) {
      const number = readNumber(input);
      if (number !== undefined) {
        return Number.isInteger(number) ? number : undefined;
      }
      if (typeof input !== "string") return undefined;
      let all = 0n;
      for (const name of input.split(",")) {
        const bits = byName.get(name.trim().toLowerCase());
        if (bits === undefined) return undefined;
        all |= BigInt(bits);
      }
      return Number(all);
    },
    zero: 0,
    json: { type: "integer" },
  });
}

/** Anything, as it is: nothing said what it is. */
export const unknown: Field<unknown> = /* @__PURE__ */ asField(
  /* @__PURE__ */ z.unknown(),
);

/**
 * `object`: any JSON value, as it is. What XML gives for a type that JSON has no word for,
 * `{ __type: "System.Guid", value: "…" }`, is written as its bare value.
 */
export const object: Field<unknown> = /* @__PURE__ */ asField(
  /* @__PURE__ */ new (schemaClass<z.ZodUnknown>(
    "ServiceStackObject",
    z.ZodUnknown,
    (inst) => {
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") payload.value = bare(payload.value);
        return payload;
      };
    },
  ))({ type: "unknown" }),
);

function bare(value: unknown): unknown {
  if (typeof value === "bigint") return writeBigint(value);
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  const { __type: type, value: inner } = value;
  return typeof type === "string" &&
    "value" in value &&
    type.startsWith("System.")
    ? bare(inner)
    : value;
}

/** Any text. */
export const string: Field<string> = /* @__PURE__ */ asField(
  /* @__PURE__ */ z.string(),
);

/** What a listing calls `string`: a string, or a type it prints as one. The text as it is. */
export const anyString: Field<string> = /* @__PURE__ */ asField(
  /* @__PURE__ */ z.string(),
);

/** A `Uri`, as it is written. */
export const uri: Field<string> = /* @__PURE__ */ asField(
  /* @__PURE__ */ z.string(),
);

/** A UTF-16 code unit, as a string of it. */
export const char: Field<string> = /* @__PURE__ */ scalar<string>({
  expected: "one character",
  read: (input) =>
    typeof input === "string" && input.length === 1 ? input : undefined,
  zero: "\0",
  json: { type: "string", minLength: 1, maxLength: 1 },
});

export const bool: Field<boolean> = /* @__PURE__ */ asField(
  /* @__PURE__ */ new (schemaClass<Scalar<unknown>>(
    "ServiceStackBoolean",
    Scalar,
    (inst) => {
      const parse = inst._zod.parse;
      inst._zod.parse = (payload, ctx) =>
        typeof payload.value === "boolean" ? payload : parse(payload, ctx);
    },
  ))({
    type: "custom",
    expected: "boolean",
    read(input) {
      if (typeof input === "boolean") return input;
      // System.Text.Json's keys of dictionaries are `True` and `False`.
      if (input === "true" || input === "True") return true;
      return input === "false" || input === "False" ? false : undefined;
    },
    zero: false,
    json: { type: "boolean" },
  }),
);

export const sbyte: Field<number> = /* @__PURE__ */ integer(-128, 127);
export const byte: Field<number> = /* @__PURE__ */ integer(0, 255);
export const short: Field<number> = /* @__PURE__ */ integer(-32768, 32767);
export const ushort: Field<number> = /* @__PURE__ */ integer(0, 65535);
export const int: Field<number> = /* @__PURE__ */ integer(
  -2147483648,
  2147483647,
);
export const uint: Field<number> = /* @__PURE__ */ integer(0, 4294967295);

/** A 64-bit integer; beyond 2^53 rounded, as `JSON.parse` does. */
export const long: Field<number> = /* @__PURE__ */ integer(
  // Not `2 ** 63`: a bundler may take an operation for a side effect.
  -0x8000_0000_0000_0000,
  0x8000_0000_0000_0000,
  "integer from -9223372036854775808 to 9223372036854775807",
);

/** A 64-bit integer from 0; beyond 2^53 rounded, as `JSON.parse` does. */
export const ulong: Field<number> = /* @__PURE__ */ integer(
  0,
  0x1_0000_0000_0000_0000,
  "integer from 0 to 18446744073709551615",
);

/** A 64-bit integer, exact; a string in JSON where a number would be rounded. */
export const longBigint: Field<bigint> = /* @__PURE__ */ exactInteger(
  -9223372036854775808n,
  9223372036854775807n,
);

/** A 64-bit integer from 0, exact. */
export const ulongBigint: Field<bigint> = /* @__PURE__ */ exactInteger(
  0n,
  18446744073709551615n,
);

/** A `decimal` with all the digits that JSON has of it. */
export const decimalString: Field<string, "number"> = /* @__PURE__ */ scalar<
  string,
  "number"
>({
  expected: "number",
  read: readDecimal,
  write(value) {
    const digits = readDecimal(value);
    // A string object: `JSON.stringify` writes it as text, `stringifyJson` as the number it is.
    return digits === undefined || String(Number(digits)) === digits
      ? digits && Number(digits)
      : new String(digits);
  },
  zero: "0",
  json: { type: "string", format: "decimal" },
});

function readDecimal(input: unknown): string | undefined {
  const number = readNumber(input);
  if (!Number.isFinite(number)) return undefined;
  const text = typeof input === "number" ? "" : String(input);
  return text !== "" && !/e/i.test(text)
    ? text
        .replace(/^\+/, "")
        .replace(/^(-?)0+(?=\d)/, "$1")
        .replace(/\.$/, "")
        .replace(/^(-?)\./, "$10.")
    : plainNumber(number ?? 0);
}

/** Without an exponent: 1e-7 is `0.0000001`. */
function plainNumber(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (match === null)
    return Number.isInteger(value) ? String(BigInt(value)) : text;
  const [, sign = "", first = "", rest = "", exponent = ""] = match;
  return `${sign}0.${"0".repeat(Number(exponent) - 1)}${first}${rest}`;
}

function exactInteger(minimum: bigint, maximum: bigint): Field<bigint> {
  return scalar<bigint>({
    expected: `integer from ${minimum} to ${maximum}`,
    expectedValue: `bigint from ${minimum} to ${maximum}`,
    read(input) {
      const value = readBigint(input);
      return value !== undefined && value >= minimum && value <= maximum
        ? value
        : undefined;
    },
    write: (value) =>
      typeof value !== "bigint" || value < minimum || value > maximum
        ? undefined
        : writeBigint(value),
    zero: 0n,
    json: { type: "integer" },
  });
}

/** A number where that is exact, else a string object, as {@link decimalString} has it. */
function writeBigint(value: bigint): unknown {
  return Number.isSafeInteger(Number(value))
    ? Number(value)
    : new String(value);
}

function readBigint(input: unknown): bigint | undefined {
  if (typeof input === "bigint") return input;
  if (typeof input === "number")
    return Number.isInteger(input) ? BigInt(input) : undefined;
  const text = textOf(input);
  return text !== undefined && /^[+-]?\d{1,20}$/.test(text)
    ? BigInt(text.replace("+", ""))
    : undefined;
}

/** The text of a string, also of one that stands for a number. */
function textOf(input: unknown): string | undefined {
  return Object.prototype.toString.call(input) === "[object String]"
    ? String(input)
    : undefined;
}

export const float: Field<number> = /* @__PURE__ */ floating();
export const double: Field<number> = /* @__PURE__ */ floating();

/** What a listing calls `number`: any of .NET's numbers. */
export const anyNumber: Field<number> = /* @__PURE__ */ floating();

export const decimal: Field<number> = /* @__PURE__ */ scalar<number>({
  expected: "number",
  read(input) {
    const number = readNumber(input);
    return Number.isFinite(number) ? number : undefined;
  },
  zero: 0,
  json: { type: "number" },
});

/** @param expected Where a number has not all digits of the limits. */
function integer(
  minimum: number,
  maximum: number,
  expected = `integer from ${minimum} to ${maximum}`,
): Field<number> {
  return scalar<number>({
    expected,
    read(input) {
      const number = readNumber(input);
      return number !== undefined &&
        Number.isInteger(number) &&
        number >= minimum &&
        number <= maximum
        ? number + 0 // -0 is no integer of .NET's
        : undefined;
    },
    zero: 0,
    json: { type: "integer", minimum, maximum },
  });
}

function floating(): Field<number> {
  return scalar<number>({
    expected: "number",
    read: (input) =>
      readNumber(input) ??
      (input === "NaN" || input === "Infinity" || input === "-Infinity"
        ? Number(input)
        : undefined),
    zero: 0,
    json: { type: "number" },
  });
}

function readNumber(input: unknown): number | undefined {
  if (typeof input === "number") return input;
  if (typeof input === "bigint") return Number(input);
  const text = textOf(input);
  return text !== undefined && decimalText.test(text)
    ? Number(text)
    : undefined;
}

const decimalText = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** A Guid in lower case with dashes. */
export const guid: Field<string> = /* @__PURE__ */ scalar<string>({
  expected: "Guid",
  read(input) {
    if (typeof input !== "string") return undefined;
    if (canonicalGuid.test(input)) return input;
    const match = guidText.exec(input);
    if (match === null) return undefined;
    const [, a, , b, c, d, e] = match;
    return `${a}-${b}-${c}-${d}-${e}`.toLowerCase();
  },
  zero: "00000000-0000-0000-0000-000000000000",
  json: { type: "string", format: "uuid" },
});

const canonicalGuid =
  /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const guidText =
  /^([\da-f]{8})(-?)([\da-f]{4})\2([\da-f]{4})\2([\da-f]{4})\2([\da-f]{12})$/i;

/** A `byte[]` in base64. */
export const bytes: Field<string> = /* @__PURE__ */ scalar<string>({
  expected: "base64",
  read: readBase64,
  json: { type: "string", contentEncoding: "base64" },
});

/** A `byte[]` as its bytes. */
export const bytesArray: Field<Uint8Array> = /* @__PURE__ */ scalar<Uint8Array>(
  {
    expected: "base64",
    expectedValue: "Uint8Array",
    read(input) {
      if (input instanceof Uint8Array) return input;
      const base64 = readBase64(input);
      return base64 === undefined ? undefined : bytesOf(base64);
    },
    write: (value) =>
      value instanceof Uint8Array ? base64Of(value) : undefined,
    json: { type: "string", contentEncoding: "base64" },
  },
);

function readBase64(input: unknown): string | undefined {
  return typeof input === "string" &&
    input.length % 4 === 0 &&
    /^[\da-z+/]*={0,2}$/i.test(input)
    ? input
    : undefined;
}

const base64Digits =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// Neither Buffer nor atob is there wherever this runs, nor in what TypeScript knows of it.
function bytesOf(base64: string): Uint8Array {
  const digits = base64.replace(/={1,2}$/, "");
  const result = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let count = 0;
  for (let at = 0; at < digits.length; at++) {
    bits = ((bits << 6) | base64Digits.indexOf(digits.charAt(at))) & 0xffffff;
    if (at % 4 !== 0) result[count++] = (bits >> (6 - (at % 4) * 2)) & 0xff;
  }
  return result;
}

function base64Of(array: Uint8Array): string {
  let text = "";
  for (let at = 0; at < array.length; at += 3) {
    const [a = 0, b = 0, c = 0] = array.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    for (let digit = 0; digit < 4; digit++)
      text +=
        at + digit > array.length
          ? "="
          : base64Digits.charAt((bits >> (18 - digit * 6)) & 63);
  }
  return text;
}

/** A `Version` as text: `1.2.7.4`, also from `{ major, minor, build, revision }`. */
export const version: Field<string, "version"> = /* @__PURE__ */ scalar<
  string,
  "version"
>({
  expected: "version such as 1.2.7.4",
  read(input) {
    const text =
      typeof input === "object" && input !== null ? versionText(input) : input;
    return typeof text === "string" && /^\d+(?:\.\d+){1,3}$/.test(text)
      ? text
      : undefined;
  },
  json: { type: "string", pattern: "^\\d+(\\.\\d+){1,3}$" },
});

function versionText(parts: object): string {
  const byName = new Map(
    Object.entries(parts).map(([name, part]) => [name.toLowerCase(), part]),
  );
  return ["major", "minor", "build", "revision"]
    .map((name) => byName.get(name) ?? -1)
    .filter((part) => part !== -1) // .NET's own mark for a part not given
    .join(".");
}

// ---- Dates and times --------------------------------------------------------------------------

// .NET's calendar, in milliseconds from 1970.
const firstInstant = -62135596800000;
// One past the last millisecond: .NET rounds its last tick up when it writes milliseconds.
const lastInstant = 253402300800000;

/** How a server writes dates, where that is not ServiceStack's default. */
export interface DateFormat {
  /** What a number counts since 1970: `JsConfig.DateHandler` is `UnixTime` or `UnixTimeMs`. */
  readonly unixTime?: "s" | "ms";
  /** The server's zone, such as `Europe/Berlin`: what `-0000` in `/Date(…-0000)/` stands for. */
  readonly timeZone?: string;
  /** A DateTimeOffset's number counts wall time, as ServiceStack wrote it up to 6.10. */
  readonly wallTime?: true;
}

/**
 * A `DateTime`: `2024-01-02T03:04:05.1234567`, the fraction without trailing zeros or missing,
 * then nothing, `Z` or `+01:00`. Also from `/Date(1704164645000)/` and RFC 1123.
 */
export const dateTime: Field<string> = /* @__PURE__ */ dateTimeOf({});

/** {@link dateTime} of a server that writes it in a form of its own. */
export function dateTimeOf(form: DateFormat): Field<string> {
  const format = momentFormat(form);
  return scalar<string>({
    expected: "date and time such as 2024-01-02T03:04:05Z",
    read(input) {
      if (isCanonicalMoment(input)) return input;
      const moment = readMoment(input, format);
      return moment && moment.wall + moment.zone;
    },
    zero: "0001-01-01T00:00:00",
    json: { type: "string" },
  });
}

/** A `DateTimeOffset`: as {@link dateTime}, but always with an offset, `+00:00` for UTC. */
export const dateTimeOffset: Field<string> = /* @__PURE__ */ dateTimeOffsetOf(
  {},
);

/** {@link dateTimeOffset} of a server that writes it in a form of its own. */
export function dateTimeOffsetOf(format: DateFormat): Field<string> {
  return scalar<string>({
    expected: "date and time such as 2024-01-02T03:04:05+01:00",
    read: (input) => readOffset(input, format),
    zero: "0001-01-01T00:00:00+00:00",
    json: { type: "string", format: "date-time" },
  });
}

/** A `DateTime` as a Date: to the millisecond; without a zone in the server's, else in UTC. */
export const dateTimeDate: Field<Date> = /* @__PURE__ */ dateTimeDateOf({});

/** {@link dateTimeDate} of a server that writes it in a form of its own. */
export function dateTimeDateOf({
  timeZone,
  ...format
}: DateFormat): Field<Date> {
  return dateScalar(
    "date and time such as 2024-01-02T03:04:05Z",
    (input) => readMoment(input, format),
    timeZone === undefined ? undefined : clockIn(timeZone),
  );
}

/** A `DateTimeOffset` as a Date: the instant without its offset, to the millisecond. */
export const dateTimeOffsetDate: Field<Date> =
  /* @__PURE__ */ dateTimeOffsetDateOf({});

/** {@link dateTimeOffsetDate} of a server that writes it in a form of its own. */
export function dateTimeOffsetDateOf(format: DateFormat): Field<Date> {
  return dateScalar(
    "date and time such as 2024-01-02T03:04:05+01:00",
    (input) => readMoment(input, { ...format, isOffset: true }),
  );
}

function dateScalar(
  expected: string,
  readText: (input: unknown) => Moment | undefined,
  clock?: Clock,
): Field<Date> {
  return scalar<Date>({
    expected,
    expectedValue: "Date from the year 1 to 9999",
    read(input) {
      if (input instanceof Date) return input;
      const moment = readText(input);
      if (moment === undefined) return undefined;
      const { wall, zone } = moment;
      // Three digits are what every engine's Date reads.
      const digits = wall.replace(/(\.\d{3})\d+$/, "$1");
      const date = new Date(digits + (zone || "Z"));
      const time = date.getTime();
      return zone !== "" || clock === undefined || isEnd(time) || isLast(time)
        ? date
        : new Date(instantOf(time, clock));
    },
    write(value) {
      const ms = value instanceof Date ? value.getTime() : NaN;
      const moment = wallAt(ms, "+00:00");
      return moment && moment.wall + (isEnd(ms) ? "" : "Z");
    },
    zero: new Date(firstInstant),
    json: { type: "string", format: "date-time" },
  });
}

function readOffset(input: unknown, format: DateFormat): string | undefined {
  if (isCanonicalMoment(input) && /\d[+-]..:..$/.test(input)) return input;
  const moment = readMoment(input, { ...format, isOffset: true });
  if (moment === undefined) return undefined;
  const { wall, zone } = moment;
  return wall + (zone === "" || zone === "Z" ? "+00:00" : zone);
}

/** A `DateOnly`: `2024-01-02`. */
export const dateOnly: Field<string> = /* @__PURE__ */ dateOnlyOf({});

/** {@link dateOnly} of a server that writes it in a form of its own. */
export function dateOnlyOf({ unixTime }: DateFormat): Field<string> {
  return scalar<string>({
    expected: "date such as 2024-01-02",
    read(input) {
      const moment = unixMoment(input, unixTime);
      if (moment) return moment.wall.slice(0, 10);
      return typeof input === "string" &&
        input.length === 10 &&
        isoMoment(input)
        ? input
        : undefined;
    },
    zero: "0001-01-01",
    json: { type: "string", format: "date" },
  });
}

/** A `TimeOnly`: `03:04:05.1234567`. JSON is sent an XSD duration, which every server reads. */
export const timeOnly: Field<string> = /* @__PURE__ */ scalar<string>({
  expected: "time of day such as 03:04:05",
  read(input) {
    const time = readTimeOfDay(input);
    if (time === undefined) return undefined;
    const { seconds, fraction } = time;
    const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
    return withFraction(clock.map(twoDigits).join(":"), fraction);
  },
  write(value) {
    const time = readTimeOfDay(value);
    return time && durationText(time);
  },
  zero: "00:00:00",
  json: { type: "string" },
});

/** A `TimeSpan` as XSD duration: `P1DT2H3M4.5S`. Also from `1.02:03:04.5`. */
export const timeSpan: Field<string> = /* @__PURE__ */ scalar<string>({
  expected: "duration such as P1DT2H3M4.5S",
  read(input) {
    const duration = readDuration(input);
    return duration && durationText(duration);
  },
  zero: "PT0S",
  json: { type: "string", format: "duration" },
});

/** A date and time as a clock on the wall shows it, and `Z`, `+01:00` or nothing. */
interface Moment {
  readonly wall: string;
  readonly zone: string;
}

/** What is read: a DateTime unless said otherwise. */
interface MomentFormat extends Omit<DateFormat, "timeZone"> {
  readonly isOffset?: boolean;
  /** The server's. */
  readonly clock?: Clock;
}

function momentFormat({ timeZone, ...format }: DateFormat): MomentFormat {
  return timeZone === undefined
    ? format
    : { ...format, clock: clockIn(timeZone) };
}

function readMoment(input: unknown, format: MomentFormat): Moment | undefined {
  const moment = unixMoment(input, format.unixTime);
  if (moment || typeof input !== "string") return moment;
  return isoMoment(input) ?? jsonMoment(input, format) ?? httpMoment(input);
}

function unixMoment(
  input: unknown,
  unit: DateFormat["unixTime"],
): Moment | undefined {
  if (unit === undefined) return undefined;
  const count = readNumber(input);
  if (count === undefined) return undefined;
  const instant = Math.round(count * (unit === "s" ? 1000 : 1));
  return wallAt(instant, isEnd(instant) ? "" : "Z");
}

const isoText =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{0,7}))?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/;

// All that is canonical but for leap days and the ends of .NET's calendar and of its offsets.
const canonicalText =
  /^(?!0000)\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{0,6}[1-9])?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?$/;

/** Whether reading it would give it back: most dates of most servers. */
function isCanonicalMoment(input: unknown): input is string {
  return typeof input === "string" && canonicalText.test(input);
}

/** ISO 8601: `2024-01-02`, `2024-01-02 03:04`, `2024-01-02T03:04:05.1234567+01:00`. */
function isoMoment(text: string): Moment | undefined {
  const match = isoText.exec(text);
  if (match === null) return undefined;
  const [, year = "", month = "", day = "", hour = "00", minute = "00"] = match;
  const [second = "00", fraction = "", zone = ""] = match.slice(6);
  if (
    Number(day) < 1 ||
    Number(day) > daysOf(Number(year), Number(month)) ||
    hour > "23" ||
    minute > "59" ||
    second > "59"
  ) {
    return undefined;
  }
  const canonical = canonicalZone(zone);
  if (canonical === undefined) return undefined;
  const clock = withFraction(`${hour}:${minute}:${second}`, fraction);
  return { wall: `${year}-${month}-${day}T${clock}`, zone: canonical };
}

/** How many days a month has; none if there is no such month in .NET's calendar. */
function daysOf(year: number, month: number): number {
  if (year < 1 || month < 1 || month > 12) return 0;
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : 28;
}

/** `+01`, `+0100` and `+01:00` as `+01:00`; undefined beyond .NET's 14 hours. */
function canonicalZone(zone: string): string | undefined {
  if (zone === "" || zone === "Z") return zone;
  const hours = zone.slice(1, 3);
  const minutes = zone.slice(3).replace(":", "") || "00";
  if (minutes > "59" || hours + minutes > "1400") return undefined;
  return `${zone[0]}${hours}:${minutes}`;
}

/** .NET's first and last moment, which are written without regard to zones. */
function isEnd(instant: number): boolean {
  return instant === firstInstant || instant === lastInstant;
}

/** The last one as a Date has it, which has no more than milliseconds. */
function isLast(instant: number): boolean {
  return instant === lastInstant - 1;
}

/** Microsoft's JSON dates: `/Date(1704164645000)/`, `/Date(1704164645000+0100)/`. */
function jsonMoment(
  text: string,
  { clock, wallTime, isOffset = false }: MomentFormat,
): Moment | undefined {
  const match = /^\/Date\((-?\d{1,15})([+-]\d{4})?\)\/$/.exec(text);
  if (match === null) return undefined;
  const [, digits, offset = ""] = match;
  const instant = Number(digits);
  if (offset === "") return wallAt(instant, "Z");
  const zone = offset === "-0000" ? "" : canonicalZone(offset);
  if (zone === undefined) return undefined;
  // .NET's clocks stop at the ends: `/Date(-62135596800000-0457)/` is DateTime.MinValue in New York.
  if (!isOffset && isEnd(instant)) return wallAt(instant, zone);
  // `-0000` says that the server did not know the zone and took its own.
  if (zone === "")
    return clock === undefined
      ? wallAt(instant, "Z")
      : wallAt(clock(instant), "");
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3));
  const ahead = (offset.startsWith("-") ? -minutes : minutes) * 60_000;
  return wallAt(isOffset && wallTime ? instant : instant + ahead, zone);
}

/** What a clock shows at an instant, counted as if it stood in UTC. */
type Clock = (instant: number) => number;

function clockIn(timeZone: string): Clock {
  let format: Intl.DateTimeFormat | undefined;
  return (instant) => {
    format ??= new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    const parts = new Map(
      format.formatToParts(instant).map(({ type, value }) => [type, value]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes): number =>
      Number(parts.get(type));
    const year = part("year");
    const wall = new Date(0);
    wall.setUTCFullYear(
      parts.get("era") === "BC" ? 1 - year : year,
      part("month") - 1,
      part("day"),
    );
    wall.setUTCHours(part("hour"), part("minute"), part("second"));
    return wall.getTime() + (((instant % 1000) + 1000) % 1000);
  };
}

/**
 * The instant at which the clock shows this. Where there are two, or none, because the clock is put
 * back or forward, .NET takes standard time; and it stays within its calendar.
 */
function instantOf(wall: number, clock: Clock): number {
  const offsets = [-86_400_000, 86_400_000].map(
    (by) => clock(wall + by) - (wall + by),
  );
  const [standard, summer] = [Math.min(...offsets), Math.max(...offsets)];
  const shows = (offset: number): boolean => clock(wall - offset) === wall;
  const offset = !shows(standard) && shows(summer) ? summer : standard;
  return Math.max(firstInstant, Math.min(lastInstant - 1, wall - offset));
}

function wallAt(ms: number, zone: string): Moment | undefined {
  if (ms === lastInstant) return { wall: "9999-12-31T23:59:59.9999999", zone };
  if (!(ms >= firstInstant && ms <= lastInstant)) return undefined;
  const iso = new Date(ms).toISOString();
  return { wall: withFraction(iso.slice(0, 19), iso.slice(20, 23)), zone };
}

const months = "JanFebMarAprMayJunJulAugSepOctNovDec";

/** RFC 1123: `Tue, 02 Jan 2024 03:04:05 GMT`. */
function httpMoment(text: string): Moment | undefined {
  const match =
    /^[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) ([\d:]{8}) GMT$/.exec(text);
  if (match === null) return undefined;
  const [, day, name = "", year, clock] = match;
  const month = twoDigits(months.indexOf(name) / 3 + 1);
  return isoMoment(`${year}-${month}-${day}T${clock}Z`);
}

/** An amount of time; `fraction` is that of a second, up to seven digits without trailing zeros. */
interface Duration {
  readonly negative: boolean;
  readonly seconds: number;
  readonly fraction: string;
}

const xsdDuration =
  /^(-?)P(?:(\d{1,15})D)?(?:T(?:(\d{1,15})H)?(?:(\d{1,15})M)?(?:(\d{1,15})(?:\.(\d{1,7}))?S)?)?$/;
const clockDuration =
  /^(-?)(?:(\d{1,8})\.)?([01]?\d|2[0-3]):([0-5]?\d)(?::([0-5]?\d)(?:\.(\d{1,7}))?)?$/;

function readDuration(input: unknown): Duration | undefined {
  if (typeof input !== "string") return undefined;
  // `P` and `PT` say nothing, nor does the T of `P1DT`.
  const isXsd = input.includes("P") && /\d[DHMS]$/.test(input);
  const match = (isXsd ? xsdDuration : clockDuration).exec(input);
  if (match === null) return undefined;
  const [, sign, days = 0, hours = 0, minutes = 0, rest = 0, digits = ""] =
    match;
  const seconds =
    ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 +
    Number(rest);
  const negative = sign === "-";
  // A TimeSpan counts ticks in 64 bits: the last one of either sign.
  const ticks = digits.padEnd(7, "0");
  if (
    seconds > 922337203685 ||
    (seconds === 922337203685 && ticks > (negative ? "4775808" : "4775807"))
  ) {
    return undefined;
  }
  return { negative, seconds, fraction: digits.replace(/0{1,7}$/, "") };
}

function readTimeOfDay(input: unknown): Duration | undefined {
  const time = readDuration(input);
  return time && !time.negative && time.seconds < 86400 ? time : undefined;
}

/** As .NET writes it: days are the largest unit, and what is zero is left out. */
function durationText({ negative, seconds, fraction }: Duration): string {
  if (seconds === 0 && fraction === "") return "PT0S";
  const time =
    durationPart((seconds / 3600) % 24, "H") +
    durationPart((seconds / 60) % 60, "M") +
    (fraction === ""
      ? durationPart(seconds % 60, "S")
      : `${withFraction(String(seconds % 60), fraction)}S`);
  return `${negative ? "-" : ""}P${durationPart(seconds / 86400, "D")}${time && "T"}${time}`;
}

function durationPart(amount: number, unit: string): string {
  return amount < 1 ? "" : `${Math.floor(amount)}${unit}`;
}

function twoDigits(number: number): string {
  return String(Math.floor(number)).padStart(2, "0");
}

function withFraction(text: string, digits: string): string {
  const fraction = digits.replace(/0{1,7}$/, "");
  return fraction === "" ? text : `${text}.${fraction}`;
}

function zeroOf<T>(zero: T | undefined): { zero?: T } {
  return zero === undefined ? {} : { zero };
}

// ---- Rules ------------------------------------------------------------------------------------

/**
 * A rule the server validates a request's member by: whether it takes a value, which is null for a
 * missing one, and what it says otherwise.
 */
export interface Rule {
  readonly errorCode: string;
  /** Where the member is missing, nothing is asked. */
  readonly ifGiven?: true;
  /** Of `zero`, a value type's value when nothing was said, only some rules ask. */
  readonly takes: (value: unknown, zero: unknown) => boolean;
  /** With FluentValidation's placeholders: `'{PropertyName}' must not be empty.` */
  readonly message: string;
  /** What the placeholders of the message stand for, beside the member's name and value. */
  readonly placeholders?: (value: unknown) => Readonly<Record<string, unknown>>;
}

/** What an attribute says in place of a rule's own words. */
export interface RuleWords {
  readonly message?: string;
  readonly errorCode?: string;
}

/**
 * A request's member with the server's rules. What they refuse is an issue with the server's
 * message and, in `params`, its error code; all of them are asked, as the server asks all.
 *
 * @param name As messages call the member.
 */
export function ruled<F extends Of<unknown>>(
  field: F,
  name: string,
  ...rules: readonly Rule[]
): F {
  return withRules(field, name, rules, undefined);
}

/** {@link ruled} for a member of a value type: where it is missing, the server sees its zero. */
export function ruledValue<F extends Of<unknown>>(
  field: F,
  name: string,
  ...rules: readonly Rule[]
): F {
  return withRules(field, name, rules, zeroWithin(asSchema(field)));
}

function zeroWithin(field: core.$ZodType): unknown {
  if (field instanceof z.ZodOptional || field instanceof z.ZodNullable)
    return zeroWithin(field.def.innerType);
  return field instanceof Scalar ? field.def.zero : undefined;
}

function withRules<F extends Of<unknown>>(
  field: F,
  name: string,
  rules: readonly Rule[],
  zero: unknown,
): F {
  const schema = asSchema(field) as z.ZodType;
  const refuse = (payload: core.ParsePayload): void => {
    const isGiven = payload.value !== null && payload.value !== undefined;
    const value = isGiven ? payload.value : (zero ?? null);
    for (const it of rules) {
      if ((it.ifGiven && !isGiven) || it.takes(value, zero)) continue;
      payload.issues.push({
        code: "custom",
        message: messageOf(it, name, value),
        params: { errorCode: it.errorCode },
        input: payload.value,
        continue: true,
      });
    }
  };
  if (!(schema instanceof z.ZodOptional))
    return requiredWithRules(schema.check(refuse), refuse) as never;
  const mayBeMissing = rules.every(
    (it) => it.ifGiven || it.takes(zero ?? null, zero),
  );
  return new Ruled({
    ...schema.def,
    checks: [z.check(refuse)],
    mayBeMissing,
  }) as never;
}

/** Of a missing member the rules speak first: `must not be empty` says more than zod. */
function requiredWithRules(
  schema: z.ZodType,
  refuse: (payload: core.ParsePayload) => void,
): z.ZodType {
  const run = schema._zod.run;
  schema._zod.run = (payload, ctx) => {
    if (payload.value !== null && payload.value !== undefined)
      return run(payload, ctx);
    const known = payload.issues.length;
    refuse(payload);
    return payload.issues.length > known ? payload : run(payload, ctx);
  };
  return schema;
}

interface RuledDef extends core.$ZodOptionalDef {
  mayBeMissing: boolean;
}

interface RuledInternals extends core.$ZodTypeInternals {
  def: RuledDef;
}

interface Ruled extends z.ZodType<unknown, unknown, RuledInternals> {}

// An object ignores what an optional member says of a key that is not there.
const Ruled: core.$constructor<Ruled> = /* @__PURE__ */ schemaClass(
  "ServiceStackRuled",
  z.ZodOptional,
  (inst, def) => {
    if (!def.mayBeMissing) inst._zod.optout = undefined;
  },
);

function messageOf(
  { message, placeholders }: Rule,
  name: string,
  value: unknown,
): string {
  const known = new Map<string, unknown>([
    ["PropertyName", name],
    ["PropertyValue", value],
    ...Object.entries(placeholders?.(value) ?? {}),
  ]);
  return message.replaceAll(/\{([^{}:]+)(?::[^{}]+)?\}/g, (all, key: string) =>
    known.has(key) ? netText(known.get(key)) : all,
  );
}

/** .NET's `ToString()` of it. */
function netText(value: unknown): string {
  // Of an object it is the name of its class.
  if (typeof value === "object") return "";
  if (typeof value === "boolean") return value ? "True" : "False";
  return String(value);
}

function rule(
  errorCode: string,
  message: string,
  words: RuleWords | undefined,
  takes: Rule["takes"],
  placeholders?: Rule["placeholders"],
): Rule {
  return {
    errorCode,
    message,
    takes,
    ...words,
    ...(placeholders && { placeholders }),
  };
}

/** The rule, for a member that is not missing: what only documentation says of it. */
export function ifGiven(one: Rule): Rule {
  return { ...one, ifGiven: true };
}

export function notNull(words?: RuleWords): Rule {
  return rule(
    "NotNull",
    "'{PropertyName}' must not be empty.",
    words,
    (value) => value !== null,
  );
}

export function isNull(words?: RuleWords): Rule {
  return rule(
    "Null",
    "'{PropertyName}' must be empty.",
    words,
    (value) => value === null,
  );
}

/** Neither null nor white space nor without items; of a value type, not its zero. */
export function notEmpty(words?: RuleWords): Rule {
  return rule(
    "NotEmpty",
    "'{PropertyName}' must not be empty.",
    words,
    (value, zero) => !isEmpty(value) && !isZero(value, zero),
  );
}

export function empty(words?: RuleWords): Rule {
  return rule(
    "Empty",
    "'{PropertyName}' must be empty.",
    words,
    (value, zero) => isEmpty(value) || isZero(value, zero),
  );
}

function isZero(value: unknown, zero: unknown): boolean {
  // A `decimal` that keeps its digits: `0.00`.
  return value === zero || (zero === "0" && Number(value) === 0);
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "string") return /^[\t-\r\x85\p{Z}]*$/u.test(value);
  if (value === null || Array.isArray(value)) return (value ?? []).length === 0;
  if (value instanceof Uint8Array) return value.length === 0;
  return false;
}

/** {@link notEmpty} of a dictionary. */
export function notEmptyMap(words?: RuleWords): Rule {
  return { ...notEmpty(words), takes: (value) => !isEmptyMap(value) };
}

/** {@link empty} of a dictionary. */
export function emptyMap(words?: RuleWords): Rule {
  return { ...empty(words), takes: isEmptyMap };
}

function isEmptyMap(value: unknown): boolean {
  return value === null || isEmptyObject(value);
}

/** How many UTF-16 code units a text has. */
export function length(
  minimum: number,
  maximum: number,
  words?: RuleWords,
): Rule {
  return lengthRule(
    "Length",
    "'{PropertyName}' must be between {MinLength} and {MaxLength} characters. You entered {TotalLength} characters.",
    minimum,
    maximum,
    words,
  );
}

export function exactLength(size: number, words?: RuleWords): Rule {
  return lengthRule(
    "Length",
    "'{PropertyName}' must be {MaxLength} characters in length. You entered {TotalLength} characters.",
    size,
    size,
    words,
  );
}

export function minimumLength(minimum: number, words?: RuleWords): Rule {
  return lengthRule(
    "MinimumLength",
    "The length of '{PropertyName}' must be at least {MinLength} characters. You entered {TotalLength} characters.",
    minimum,
    -1,
    words,
  );
}

export function maximumLength(maximum: number, words?: RuleWords): Rule {
  return lengthRule(
    "MaximumLength",
    "The length of '{PropertyName}' must be {MaxLength} characters or fewer. You entered {TotalLength} characters.",
    0,
    maximum,
    words,
  );
}

/** A maximum of -1 is none. */
function lengthRule(
  errorCode: string,
  message: string,
  minimum: number,
  maximum: number,
  words: RuleWords | undefined,
): Rule {
  return rule(
    errorCode,
    message,
    words,
    (value) =>
      typeof value !== "string" ||
      (value.length >= minimum && (maximum === -1 || value.length <= maximum)),
    (value) => ({
      MinLength: minimum,
      MaxLength: maximum,
      TotalLength: String(value).length,
    }),
  );
}

/** One `@` that is neither the first nor the last character: that is all the server asks. */
export function email(words?: RuleWords): Rule {
  return rule(
    "Email",
    "'{PropertyName}' is not a valid email address.",
    words,
    (value) => typeof value !== "string" || /^[^@]+@[^@]+$/.test(value),
  );
}

/** Digits, blanks and hyphens with the right check sum. */
export function creditCard(words?: RuleWords): Rule {
  return rule(
    "CreditCard",
    "'{PropertyName}' is not a valid credit card number.",
    words,
    (value) => typeof value !== "string" || hasCheckSum(value),
  );
}

function hasCheckSum(text: string): boolean {
  const digits = text.replaceAll(/[- ]/g, "");
  if (!/^\d*$/.test(digits)) return false;
  let sum = 0;
  for (let position = 0; position < digits.length; position++) {
    const digit = digits.charAt(digits.length - 1 - position);
    const weighted = Number(digit) * (position % 2 === 1 ? 2 : 1);
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

/**
 * A text in which the expression is found. In `source`, a category of Unicode such as `\p{Nd}`
 * stands, inside a class, for its UTF-16 code units, by which .NET matches.
 */
export function regularExpression(
  source: string,
  flag: "" | "i" = "",
  words?: RuleWords,
): Rule {
  let expression: RegExp | undefined;
  return rule(
    "RegularExpression",
    "'{PropertyName}' is not in the correct format.",
    words,
    (value) => {
      if (typeof value !== "string") return true;
      expression ??= new RegExp(
        source.replaceAll(/\\p\{(\w+)\}|\\./gs, (escape, category?: string) =>
          category === undefined ? escape : codeUnitsOf(category),
        ),
        flag,
      );
      return expression.test(value);
    },
    () => ({ RegularExpression: source }),
  );
}

/** The code units of a category, as the inside of a class. */
function codeUnitsOf(category: string): string {
  const member = new RegExp(`\\p{${category}}`, "u");
  const isIn = (code: number): boolean =>
    code <= 0xffff && member.test(String.fromCharCode(code));
  let ranges = "";
  for (let code = 0; code <= 0xffff; code++) {
    if (!isIn(code)) continue;
    ranges += codeUnit(code);
    const first = code;
    while (isIn(code + 1)) code++;
    if (code > first) ranges += `-${codeUnit(code)}`;
  }
  return ranges;
}

function codeUnit(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}

export function greaterThan(limit: number, words?: RuleWords): Rule {
  return comparison(
    "GreaterThan",
    "greater than",
    limit,
    words,
    (value) => value > limit,
  );
}

export function greaterThanOrEqual(limit: number, words?: RuleWords): Rule {
  return comparison(
    "GreaterThanOrEqual",
    "greater than or equal to",
    limit,
    words,
    (value) => value >= limit,
  );
}

// To .NET, NaN is less than any number.

export function lessThan(limit: number, words?: RuleWords): Rule {
  return comparison(
    "LessThan",
    "less than",
    limit,
    words,
    (value) => !(value >= limit),
  );
}

export function lessThanOrEqual(limit: number, words?: RuleWords): Rule {
  return comparison(
    "LessThanOrEqual",
    "less than or equal to",
    limit,
    words,
    (value) => !(value > limit),
  );
}

function comparison(
  errorCode: string,
  relation: string,
  limit: number,
  words: RuleWords | undefined,
  takes: (value: number | bigint) => boolean,
): Rule {
  return rule(
    errorCode,
    `'{PropertyName}' must be ${relation} '{ComparisonValue}'.`,
    words,
    (value) => value === null || takes(numberOf(value)),
    () => ({ ComparisonValue: limit }),
  );
}

/** Also of a `decimal` that keeps its digits, as a text. */
function numberOf(value: unknown): number | bigint {
  return typeof value === "bigint" ? value : Number(value);
}

export function inclusiveBetween(
  from: number,
  to: number,
  words?: RuleWords,
): Rule {
  return rule(
    "InclusiveBetween",
    "'{PropertyName}' must be between {From} and {To}. You entered {PropertyValue}.",
    words,
    (value) =>
      value === null || (numberOf(value) >= from && numberOf(value) <= to),
    (value) => ({ From: from, To: to, Value: value }),
  );
}

export function exclusiveBetween(
  from: number,
  to: number,
  words?: RuleWords,
): Rule {
  return rule(
    "ExclusiveBetween",
    "'{PropertyName}' must be between {From} and {To} (exclusive). You entered {PropertyValue}.",
    words,
    (value) =>
      value === null || (numberOf(value) > from && numberOf(value) < to),
    (value) => ({ From: from, To: to, Value: value }),
  );
}

/** Null is not equal to anything that an attribute can say. */
export function equal(to: string | number | boolean, words?: RuleWords): Rule {
  return rule(
    "Equal",
    "'{PropertyName}' must be equal to '{ComparisonValue}'.",
    words,
    (value) => isEqual(value, to),
    () => ({ ComparisonValue: to }),
  );
}

export function notEqual(
  to: string | number | boolean,
  words?: RuleWords,
): Rule {
  return rule(
    "NotEqual",
    "'{PropertyName}' must not be equal to '{ComparisonValue}'.",
    words,
    (value) => !isEqual(value, to),
    () => ({ ComparisonValue: to }),
  );
}

function isEqual(value: unknown, to: string | number | boolean): boolean {
  return typeof to === "number" && value !== null
    ? Number(value) === to
    : value === to;
}

/** One of these, as text. */
export function oneOf(values: readonly string[], words?: RuleWords): Rule {
  return rule(
    "Enum",
    "'{PropertyName}' has a range of values which does not include '{PropertyValue}'.",
    words,
    (value) => value === null || values.includes(String(value)),
  );
}

/** At most so many digits behind the point, and so many in all. */
export function scalePrecision(
  scale: number,
  precision: number,
  words?: RuleWords,
): Rule {
  return rule(
    "ScalePrecision",
    "'{PropertyName}' must not be more than {ExpectedPrecision} digits in total, with allowance for {ExpectedScale} decimals. {Digits} digits and {ActualScale} decimals were found.",
    words,
    (value) => {
      const { digits, decimals } = digitsOf(value);
      return decimals <= scale && digits <= precision - scale;
    },
    (value) => {
      const { digits, decimals } = digitsOf(value);
      return {
        ExpectedPrecision: precision,
        ExpectedScale: scale,
        Digits: digits,
        ActualScale: decimals,
      };
    },
  );
}

/** How many digits a number has before and behind the point. */
function digitsOf(value: unknown): {
  readonly digits: number;
  readonly decimals: number;
} {
  const text = typeof value === "number" ? plainNumber(value) : String(value);
  const [, whole = "", fraction = ""] =
    /^-?0*([1-9]\d*)?(?:\.(\d+))?$/.exec(text) ?? [];
  return { digits: whole.length, decimals: fraction.length };
}

// ---- Errors -----------------------------------------------------------------------------------

/** What the server says of a request it refuses: ServiceStack's `ResponseStatus`. */
export interface ErrorStatus {
  readonly errorCode: string;
  readonly message: string;
  readonly stackTrace?: string;
  readonly errors: readonly FieldError[];
  readonly meta?: Readonly<Record<string, string>>;
}

/** What the server says of one member of the request; its name as in C#: `Lines[0].Product`. */
export interface FieldError {
  readonly errorCode: string;
  readonly fieldName: string;
  readonly message: string;
  readonly meta?: Readonly<Record<string, string>>;
}

type Loose<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/** An {@link ErrorStatus} as clients and the generated classes have it: anything may be missing. */
export interface LooseStatus extends Loose<Omit<ErrorStatus, "errors">> {
  readonly errors?: readonly Loose<FieldError>[] | null | undefined;
}

/**
 * Whether the body of an answer tells of an error. Such a body need not have what the response's
 * class must have, so ask before `parse`.
 */
export function isErrorResponse(body: unknown): boolean {
  return responseStatusOf(body) !== undefined;
}

/** What came of a call: the response's value, or what the server said when it refused. */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ErrorStatus };

/**
 * What a call of ServiceStack's `JsonServiceClient` gives, which is JSON as it came, as the value of
 * the response: `decodeResponse(SessionInfoSchema, client.get(request))`. A server's error is given
 * back, whether the client throws it or the answer holds it; whatever else goes wrong is thrown.
 *
 * @throws {z.ZodError} if what came is no such response.
 */
export async function decodeResponse<T>(
  schema: Of<T>,
  answer: unknown,
): Promise<Decoded<T>> {
  let body: unknown;
  try {
    body = await answer;
  } catch (error) {
    if (!isErrorResponse(error)) throw error;
    body = error;
  }
  const error = responseStatusOf(body);
  return error === undefined
    ? { ok: true, value: z.parse(asSchema(schema), body) as T }
    : { ok: false, error };
}

/**
 * The error that the body of an answer tells of, in whatever case the server writes names;
 * undefined if it tells of none.
 */
export function responseStatusOf(body: unknown): ErrorStatus | undefined {
  const status = memberOf(body, "responsestatus");
  const errorCode = textMember(status, "errorcode");
  const listed = memberOf(status, "errors");
  const errors = (Array.isArray(listed) ? listed : []).map(
    (it): FieldError => ({
      errorCode: textMember(it, "errorcode"),
      fieldName: textMember(it, "fieldname"),
      message: textMember(it, "message"),
      ...metaOf(it),
    }),
  );
  if (errorCode === "" && errors.length === 0) return undefined;
  const stackTrace = textMember(status, "stacktrace");
  return {
    errorCode,
    message: textMember(status, "message"),
    ...(stackTrace !== "" && { stackTrace }),
    errors,
    ...metaOf(status),
  };
}

/** `response_status` and `ResponseStatus` as `responsestatus`. */
function foldedName(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([key]) => foldedName(key) === name)?.[1];
}

function textMember(value: unknown, name: string): string {
  const text = memberOf(value, name);
  return typeof text === "string" ? text : "";
}

function metaOf(value: unknown): Pick<FieldError, "meta"> {
  const meta = memberOf(value, "meta");
  return typeof meta === "object" && meta !== null
    ? { meta: meta as Record<string, string> }
    : {};
}

/**
 * A server's error as issues like zod's own, so that a form shows both alike: one for each member
 * that the server names, or one for the whole request.
 *
 * @param request The request's schema, by which members are found whatever the server calls them;
 *   without it their names are taken to be in camel case.
 */
export function issuesOf(
  status: LooseStatus,
  request?: Of<unknown> | core.$ZodType,
): core.$ZodIssueCustom[] {
  const errors = status.errors ?? [];
  if (errors.length === 0) return [issueOf(status, [])];
  return errors.map((error) =>
    issueOf(error, pathOf(error.fieldName ?? "", request as core.$ZodType)),
  );
}

function issueOf(
  { errorCode, message, meta }: Loose<FieldError>,
  path: PropertyKey[],
): core.$ZodIssueCustom {
  return {
    code: "custom",
    path,
    message: message || errorCode || "Refused by the server",
    params: { errorCode: errorCode ?? "", ...(meta && { meta }) },
  };
}

/** `Lines[0].Product` as `["lines", 0, "product"]`. */
function pathOf(
  fieldName: string,
  request: core.$ZodType | undefined,
): PropertyKey[] {
  const path: PropertyKey[] = [];
  let schema = request;
  for (const [, index, name = ""] of fieldName.matchAll(
    /\[([^\]]*)(?:\]|$)|([^.[\]]+)/g,
  )) {
    const within = unwrapped(schema);
    if (index !== undefined) {
      path.push(/^\d+$/.test(index) ? Number(index) : index);
      schema = itemOf(within);
      continue;
    }
    const shape = within instanceof z.ZodObject ? within.shape : {};
    const key =
      Object.keys(shape).find((it) => foldedName(it) === foldedName(name)) ??
      camelCase(name);
    path.push(key);
    schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
  }
  return path;
}

function unwrapped(
  schema: core.$ZodType | undefined,
): core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return unwrapped(schema.def.innerType);
  return schema instanceof z.ZodLazy
    ? unwrapped(schema._zod.innerType)
    : schema;
}

function itemOf(schema: core.$ZodType | undefined): core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.def.element;
  return schema instanceof Dictionary ? schema._zod.def.valueType : undefined;
}

/** ServiceStack's: `ID` is `id`, `URLPath` is `urlPath`. */
function camelCase(name: string): string {
  const [run = ""] = /^[A-Z]+/.exec(name) ?? [];
  const keepsLast = run.length > 1 && run.length < name.length;
  const lowered = keepsLast ? run.length - 1 : run.length;
  return name.slice(0, lowered).toLowerCase() + name.slice(lowered);
}
