/** Any generated numbers → a service that a C# compiler and a ServiceStack server would accept. */
import {
  scalars,
  type Scalar,
  type ScalarName,
} from "../../src/schema/scalars.js";
import {
  arityOf,
  partsOf,
  type ClassModel,
  type EnumMemberModel,
  type EnumModel,
  type InterfaceModel,
  type LibraryUse,
  type MemberModel,
  type OperationModel,
  type Service,
  type TypeModel,
  type TypeModelUse,
  type TypeUse,
  type Validation,
} from "./model.js";
import * as names from "./names.js";
import type {
  RawMember,
  RawOperation,
  RawService,
  RawType,
  RawUse,
} from "./raw.js";
import { cased } from "./schema-of.js";

/** Not the forms of one that the user's options choose. */
const knownScalars = (Object.keys(scalars) as ScalarName[]).filter((it) => {
  const { formOf }: Scalar = scalars[it];
  return it !== "anyString" && it !== "anyNumber" && formOf === undefined;
});

/** What JSON can have as a member's name. */
const keyScalars: readonly ScalarName[] = [
  "string",
  "int",
  "long",
  "guid",
  "dateTime",
  "bool",
  "ulong",
];

function pick<T>(from: readonly T[], number: number): T {
  return from[number % from.length] as T;
}

/** A type before its members: enough to refer to it. */
interface Head {
  readonly id: number;
  readonly raw: RawType;
  readonly kind: TypeModel["kind"];
  readonly name: string;
  readonly namespace: string;
  readonly outer?: string;
  readonly typeParams: readonly string[];
  readonly struct: boolean;
  /** Another namespace has a type of this name and arity: no argument can tell which. */
  readonly isEqualNamed: boolean;
}

export function settle(raw: RawService, inListings: boolean): Service {
  const heads = headsOf(raw.types, inListings);
  const types: TypeModel[] = [];
  for (const head of heads) types.push(typeOf(head, heads, types));
  return { types, operations: operationsOf(raw.operations, heads, types) };
}

function headsOf(
  types: readonly RawType[],
  inListings: boolean,
): readonly Head[] {
  const heads: Omit<Head, "isEqualNamed">[] = [];
  for (const [id, raw] of types.entries()) {
    const namespace = pick(names.namespaces, raw.namespace);
    const isInterface = raw.kind === "interface";
    const typeParams = typeParamsOf(raw.kind === "enum" ? 0 : raw.arity);
    const arity = typeParams.length;
    const [outer] =
      raw.nested === undefined
        ? []
        : heads.filter(
            (it) =>
              it.kind === "class" &&
              it.namespace === namespace &&
              it.outer === undefined &&
              !it.struct &&
              it.typeParams.length === 0,
          );
    const pool = isInterface ? names.interfaceNames : names.typeNames;
    // Two nested types of one name are one in a server's eyes, whatever they are nested in.
    const name = pool
      .map((_, index) => pick(pool, raw.name + index))
      .find(
        (candidate) =>
          // A class that is really called so looks as if a listing had added its arity.
          (!inListings || arity === 0 || !candidate.endsWith(`_${arity}`)) &&
          heads.every(
            (it) =>
              it.name !== candidate ||
              (it.outer === undefined &&
                outer === undefined &&
                it.typeParams.length !== arity) ||
              (!inListings &&
                !isInterface &&
                it.namespace !== namespace &&
                // Metadata leaves the global namespace out wherever a type is used.
                it.namespace !== "" &&
                namespace !== "" &&
                it.outer === undefined &&
                outer === undefined),
          ),
      );
    if (name === undefined) continue;
    heads.push({
      id,
      raw,
      kind: raw.kind,
      name,
      namespace,
      ...(outer && !isInterface && { outer: outer.name }),
      typeParams,
      struct:
        raw.kind === "class" &&
        raw.struct === true &&
        arity === 0 &&
        outer === undefined &&
        // A listing uses the name without declaring it.
        name !== "delete" &&
        name !== "default",
    });
  }
  return heads.map((it) => ({
    ...it,
    isEqualNamed: heads.some(
      (other) =>
        other !== it &&
        other.name === it.name &&
        other.typeParams.length === it.typeParams.length,
    ),
  }));
}

function typeParamsOf(arity: number): readonly string[] {
  return arity === 0 ? [] : arity === 1 ? ["T"] : ["TKey", "TValue"];
}

function typeOf(
  head: Head,
  heads: readonly Head[],
  before: readonly TypeModel[],
): TypeModel {
  const { id, raw, name, namespace, outer, typeParams } = head;
  const shared = {
    id,
    name,
    namespace,
    ...(outer !== undefined && { outer }),
    ...(raw.doc !== undefined && { doc: raw.doc }),
  };
  const contract = raw.contract && {
    contract: {
      ...definedIn("name", pick(names.contractNames, raw.contract.name)),
      ...definedIn(
        "namespace",
        pick(names.contractNamespaces, raw.contract.namespace),
      ),
    },
  };
  if (head.kind === "enum")
    return { ...shared, kind: "enum", ...contract, ...enumOf(raw) };
  const scope: Scope = {
    // C# lets no struct hold itself, nor one that holds it.
    heads: head.struct ? heads.filter((it) => !it.struct || it.id < id) : heads,
    typeParams,
  };
  if (head.kind === "interface")
    return {
      ...shared,
      kind: "interface",
      typeParams,
      members: membersOf(
        // An alias stands on the class's own member.
        raw.members.map((it) => ({ ...it, alias: undefined })),
        new Set(),
        false,
        scope,
      ),
    };
  return {
    ...shared,
    kind: "class",
    typeParams,
    ...(head.struct && { struct: true }),
    ...(raw.abstract && !head.struct && { abstract: true }),
    ...classOf(head, before, scope, contract),
  };
}

function definedIn<K extends string, T>(
  key: K,
  value: T | undefined,
): { [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: T });
}

type Rest = Pick<
  ClassModel,
  "base" | "interfaces" | "collection" | "contract" | "members"
>;

function classOf(
  head: Head,
  before: readonly TypeModel[],
  scope: Scope,
  contract: { contract: object } | undefined,
): Rest {
  const { raw } = head;
  const implemented = before.filter(
    (it): it is InterfaceModel =>
      it.kind === "interface" && it.typeParams.length === 0,
  );
  const [contracted] =
    implemented.length > 0
      ? raw.interfaces.map((number) => pick(implemented, number))
      : [];
  const interfaces: readonly TypeUse[] = contracted
    ? [{ kind: "type", id: contracted.id, args: [] }]
    : [];
  if (head.struct)
    return {
      interfaces: [],
      ...contract,
      members: membersOf(raw.members, new Set(), contract !== undefined, scope),
    };
  if (raw.collection) {
    const collection = useOf(raw.collection, scope, false);
    const clr = collection.kind === "map" ? "Dictionary" : "List";
    if (
      collection.kind === "map" ||
      (collection.kind === "list" && collection.clr !== "[]")
    )
      return {
        interfaces: [],
        collection: { ...collection, clr },
        members: [],
      };
  }
  const base = baseOf(head, before, scope);
  const inherited = base ? membersAbove(base, before) : [];
  if (inherited === "collection")
    return { ...(base && { base }), interfaces: [], ...contract, members: [] };
  const above = new Set(inherited.flatMap(namesOf));
  // What an interface declares, the class has to have.
  const demanded = (contracted?.members ?? []).map(
    ({ dataMember: _dataMember, ...rest }): MemberModel => ({
      ...rest,
      ...(contract && { dataMember: {} }),
    }),
  );
  const isFree = demanded.flatMap(namesOf).every((name) => !above.has(name));
  const declared = isFree ? demanded : [];
  return {
    ...(base && { base }),
    interfaces: isFree ? interfaces : [],
    ...contract,
    members: [
      ...declared,
      ...membersOf(
        raw.members,
        new Set([...above, ...declared.flatMap(namesOf)]),
        contract !== undefined,
        scope,
      ),
    ],
  };
}

function baseOf(
  { raw }: Head,
  before: readonly TypeModel[],
  scope: Scope,
): TypeUse | LibraryUse | undefined {
  if (!raw.base) return undefined;
  const classes = before.filter(
    (it): it is ClassModel => it.kind === "class" && !it.struct,
  );
  const args = raw.base.args.map((it) => useOf(it, scope, true));
  const arg = (at: number): TypeModelUse =>
    args[at] ?? { kind: "scalar", scalar: "string" };
  const number = raw.base.pick % (classes.length + 2);
  const declared = classes[number];
  // AutoQuery: the table, or the table and what its rows become.
  return declared
    ? {
        kind: "type",
        id: declared.id,
        args: declared.typeParams.map((_, at) => arg(at)),
      }
    : {
        kind: "library",
        namespace: "ServiceStack",
        name: "QueryDb",
        args: number === classes.length ? [arg(0)] : [arg(0), arg(1)],
      };
}

/** What AutoQuery's bases declare. */
const queryMembers = [
  "Skip",
  "Take",
  "OrderBy",
  "OrderByDesc",
  "Include",
  "Fields",
  "Meta",
].map((name): MemberModel => ({
  name,
  type: { kind: "scalar", scalar: "string" },
  validations: [],
}));

function membersAbove(
  base: TypeUse | LibraryUse,
  before: readonly TypeModel[],
): readonly MemberModel[] | "collection" {
  if (base.kind === "library") return queryMembers;
  const declared = before.find(({ id }) => id === base.id);
  if (declared?.kind !== "class") return [];
  if (declared.collection) return "collection";
  const above = declared.base ? membersAbove(declared.base, before) : [];
  return above === "collection"
    ? "collection"
    : [...declared.members, ...above];
}

/** Every name that a member takes away from others, in C# and on either wire. */
function namesOf({ name, dataMember }: MemberModel): readonly string[] {
  return [
    name,
    cased(name, "camelCase"),
    ...(dataMember?.name === undefined ? [] : [dataMember.name]),
  ];
}

function membersOf(
  raw: readonly RawMember[],
  inherited: ReadonlySet<string>,
  hasContract: boolean,
  scope: Scope,
): readonly MemberModel[] {
  const taken = new Set(inherited);
  return raw.flatMap((it) => {
    const member = memberOf(it, hasContract, scope);
    const wanted = namesOf(member);
    if (wanted.some((name) => taken.has(name))) return [];
    for (const name of wanted) taken.add(name);
    return [member];
  });
}

function memberOf(
  raw: RawMember,
  hasContract: boolean,
  scope: Scope,
): MemberModel {
  const { alias, order, isRequired, emitDefault, required, validations, doc } =
    raw;
  return {
    name: pick(names.memberNames, raw.pick),
    type: useOf(raw.type, scope, false),
    ...((hasContract || alias !== undefined) && {
      dataMember: {
        ...(alias !== undefined && { name: pick(names.aliases, alias) }),
        ...(order !== undefined && { order }),
        ...(hasContract && isRequired && { isRequired: true as const }),
        ...(hasContract && !emitDefault && { emitDefault: false as const }),
      },
    }),
    ...(required && { required }),
    validations: uniqueValidations(validations),
    ...(doc !== undefined && { doc }),
  };
}

/** C# allows one `[StringLength]`, and a rule says no more where it stands twice. */
function uniqueValidations(
  validations: readonly Validation[],
): readonly Validation[] {
  return [...new Map(validations.map((it) => [ruleOf(it), it])).values()];
}

function ruleOf(it: Validation): string {
  return "length" in it ? "" : JSON.stringify([it.rule, it.message]);
}

interface Scope {
  readonly heads: readonly Head[];
  readonly typeParams: readonly string[];
}

const text: TypeModelUse = { kind: "scalar", scalar: "string" };

/** @param isArgument Inside of another type, where no source tells a namespace. */
function useOf(raw: RawUse, scope: Scope, isArgument: boolean): TypeModelUse {
  switch (raw.kind) {
    case "scalar": {
      const choices = [
        ...knownScalars.map((scalar): TypeModelUse => ({
          kind: "scalar",
          scalar,
        })),
        ...scope.typeParams.map((name): TypeModelUse => ({
          kind: "param",
          name,
        })),
      ];
      return choices[choices.length - 1 - (raw.pick % choices.length)] ?? text;
    }
    case "type": {
      const choices = scope.heads.filter(
        (it) => it.kind !== "interface" && !(isArgument && it.isEqualNamed),
      );
      if (choices.length === 0) return text;
      const { id, typeParams } = pick(choices, raw.pick);
      const args = typeParams.map((_, at) => {
        const given = raw.args[at];
        return given ? useOf(given, scope, true) : text;
      });
      return { kind: "type", id, args };
    }
    case "list": {
      const clr = pick(names.listNames, raw.pick);
      const items = useOf(raw.items, scope, isArgument || clr !== "[]");
      // That is one scalar.
      return clr === "[]" && items.kind === "scalar" && items.scalar === "byte"
        ? { kind: "scalar", scalar: "bytes" }
        : { kind: "list", clr, items };
    }
    case "map":
      return {
        kind: "map",
        clr: pick(names.mapNames, raw.pick),
        key: keyOf(raw.key, scope),
        value: useOf(raw.value, scope, true),
      };
    case "nullable": {
      const of = useOf(raw.of, scope, true);
      return isNullable(of, scope) ? { kind: "nullable", of } : of;
    }
    case "pair":
      return {
        kind: "library",
        ...(raw.pick % 2 === 0
          ? { namespace: "System.Collections.Generic", name: "KeyValuePair" }
          : { namespace: "System", name: "Tuple" }),
        args: [raw.first, raw.second].map((it) => useOf(it, scope, true)),
      };
    default:
      return raw satisfies never;
  }
}

function keyOf(number: number, { heads }: Scope): TypeModelUse {
  const enums = heads.filter((it) => it.kind === "enum" && !it.isEqualNamed);
  return pick(
    [
      ...keyScalars.map((scalar): TypeModelUse => ({ kind: "scalar", scalar })),
      ...enums.map(({ id }): TypeModelUse => ({ kind: "type", id, args: [] })),
    ],
    number,
  );
}

function isNullable(type: TypeModelUse, { heads }: Scope): boolean {
  if (type.kind === "scalar") return scalars[type.scalar].valueType;
  if (type.kind !== "type") return false;
  const head = heads.find(({ id }) => id === type.id);
  return head?.kind === "enum" || head?.struct === true;
}

function unsigned({ value }: EnumMemberModel): bigint {
  return BigInt.asUintN(64, value);
}

function enumOf(raw: RawType): Pick<EnumModel, "flags" | "members"> {
  const members = new Map<string, EnumMemberModel>();
  for (const { name, value, text: number } of raw.constants) {
    const wanted = pick(names.constantNames, name);
    members.set(wanted, {
      name: wanted,
      value: raw.numbered || raw.flags ? value : BigInt(members.size),
      ...(number !== undefined && {
        text: pick(names.constantTexts, number),
      }),
    });
  }
  return {
    ...(raw.flags && { flags: true }),
    members: [...members.values()].toSorted((a, b) =>
      unsigned(a) < unsigned(b) ? -1 : unsigned(a) > unsigned(b) ? 1 : 0,
    ),
  };
}

function operationsOf(
  raw: readonly RawOperation[],
  heads: readonly Head[],
  types: readonly TypeModel[],
): readonly OperationModel[] {
  const requests = types.filter(
    (it): it is ClassModel =>
      it.kind === "class" &&
      arityOf(it) === 0 &&
      !it.abstract &&
      !it.struct &&
      it.outer === undefined &&
      !it.collection &&
      !isCollection(it, types),
  );
  const operations = new Map<string, OperationModel>();
  for (const it of raw) {
    if (requests.length === 0) break;
    const request = pick(requests, it.request);
    const response =
      it.response &&
      responseOf(useOf(it.response, { heads, typeParams: [] }, false), heads);
    // A server refuses two operations of one name.
    operations.set(request.name, {
      request: request.id,
      ...(response && { response }),
      ...(!response && it.returnsVoid && { returnsVoid: true }),
      ...(it.marker
        ? { marker: it.marker, method: it.marker }
        : { method: it.method }),
      routes: uniqueRoutes(it),
      ...(request.doc !== undefined && { description: request.doc }),
      roles: it.roles,
    });
  }
  return [...operations.values()];
}

function uniqueRoutes({ routes }: RawOperation): OperationModel["routes"] {
  return [...new Map(routes.map((it) => [it.path, it])).values()];
}

function isCollection(type: ClassModel, types: readonly TypeModel[]): boolean {
  return (
    type.base !== undefined && membersAbove(type.base, types) === "collection"
  );
}

/**
 * What services return: a class or scalar, or a list, array or dictionary of those. Listings print
 * deeper types in ways that no reader could undo.
 */
function responseOf(
  type: TypeModelUse,
  heads: readonly Head[],
): TypeModelUse | undefined {
  const isPlain = (it: TypeModelUse): boolean =>
    (it.kind === "scalar" && it.scalar !== "bytes") ||
    (it.kind === "type" &&
      it.args.length === 0 &&
      heads.some(
        (head) => head.id === it.id && head.kind === "class" && !head.struct,
      ));
  switch (type.kind) {
    case "scalar":
      return type;
    case "list":
      return isPlain(type.items) && (type.clr === "[]" || type.clr === "List")
        ? type
        : undefined;
    case "map":
      return isPlain(type.value) && type.clr === "Dictionary"
        ? type
        : undefined;
    case "type":
      return isPlain(type) ||
        (type.args.length > 0 &&
          partsOf(type).every((it) => it.kind === "type" && isPlain(it)))
        ? type
        : undefined;
    default:
      return undefined;
  }
}
