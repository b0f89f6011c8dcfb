/**
 * A .NET service as its author wrote it, from which the sources of every version are printed. What a
 * source does not carry is taken out of a model (losses.ts), so that everything but the ids may be
 * missing.
 */
import type { ScalarName } from "../../src/schema/scalars.js";
import type { Verb } from "../../src/schema/schema.js";

export interface Service {
  /** Bases before derived classes. */
  readonly types: readonly TypeModel[];
  readonly operations: readonly OperationModel[];
}

export type TypeModel = ClassModel | EnumModel | InterfaceModel;

interface NamedModel {
  /** What a `TypeUse` refers to. */
  readonly id: number;
  readonly name: string;
  /** Absent where a source does not tell. */
  readonly namespace?: string;
  readonly outer?: string;
  readonly doc?: string;
}

export interface ContractModel {
  readonly name?: string;
  readonly namespace?: string;
}

export interface ClassModel extends NamedModel {
  readonly kind: "class";
  readonly typeParams: readonly string[];
  readonly base?: TypeUse | LibraryUse;
  readonly interfaces: readonly TypeUse[];
  readonly abstract?: true;
  readonly struct?: true;
  /** A class that derives from `List<T>` or `Dictionary<K, V>`, which has no members then. */
  readonly collection?: ListUse | MapUse;
  readonly contract?: ContractModel;
  readonly members: readonly MemberModel[];
}

export interface InterfaceModel extends NamedModel {
  readonly kind: "interface";
  readonly typeParams: readonly string[];
  readonly members: readonly MemberModel[];
}

export interface MemberModel {
  /** The .NET name. */
  readonly name: string;
  /** What the source shows as JSON's name, where no server's text case tells it. */
  readonly jsonName?: string;
  readonly type: TypeModelUse;
  /** `[DataMember]`, which every member of a `[DataContract]` has. */
  readonly dataMember?: DataMemberModel;
  /** `[Required]`. */
  readonly required?: true;
  readonly validations: readonly Validation[];
  readonly doc?: string;
  /** The source has a `?` behind the name. */
  readonly marked?: boolean;
}

export interface DataMemberModel {
  readonly name?: string;
  readonly order?: number;
  readonly isRequired?: true;
  readonly emitDefault?: false;
}

/** `[Validate("NotEmpty", Message = "…")]` or `[StringLength(50)]`. */
export type Validation =
  | { readonly rule: string; readonly message?: string }
  | { readonly length: number };

export interface EnumModel extends NamedModel {
  readonly kind: "enum";
  readonly flags?: true;
  readonly contract?: ContractModel;
  /** In the order of their unsigned values, as .NET's reflection gives them. */
  readonly members: readonly EnumMemberModel[];
}

export interface EnumMemberModel {
  readonly name: string;
  readonly value: bigint;
  /** `[EnumMember(Value)]`. */
  readonly text?: string;
}

export type TypeModelUse =
  | { readonly kind: "scalar"; readonly scalar: ScalarName }
  | { readonly kind: "param"; readonly name: string }
  | { readonly kind: "nullable"; readonly of: TypeModelUse }
  | { readonly kind: "unknown"; readonly written: string }
  | TypeUse
  | LibraryUse
  | ListUse
  | MapUse;

/** A type of the service. */
export interface TypeUse {
  readonly kind: "type";
  readonly id: number;
  readonly args: readonly TypeModelUse[];
}

/** A generic type of .NET's or ServiceStack's own. */
export interface LibraryUse {
  readonly kind: "library";
  readonly namespace: string;
  readonly name: string;
  readonly args: readonly TypeModelUse[];
}

export interface ListUse {
  readonly kind: "list";
  /** .NET's name; `[]` for an array. */
  readonly clr: string;
  readonly items: TypeModelUse;
}

export interface MapUse {
  readonly kind: "map";
  readonly clr: string;
  readonly key: TypeModelUse;
  readonly value: TypeModelUse;
}

export interface OperationModel {
  /** A class that is neither generic nor abstract. */
  readonly request: number;
  readonly response?: TypeModelUse;
  readonly returnsVoid?: true;
  /** The request implements `IGet` and its like. */
  readonly marker?: Verb;
  /** What the client sends where there is no marker; `ANY` methods are sent as POST. */
  readonly method?: Verb;
  readonly routes: readonly RouteModel[];
  /** What metadata makes of the request's description. */
  readonly description?: string;
  readonly roles: Readonly<Record<RoleKind, readonly string[]>>;
}

export type RoleKind = "roles" | "anyRole" | "permissions" | "anyPermission";

export interface RouteModel {
  readonly path: string;
  readonly verbs: readonly Verb[];
  readonly summary?: string;
  readonly notes?: string;
}

export function arityOf(type: TypeModel): number {
  return type.kind === "enum" ? 0 : type.typeParams.length;
}

export function byModelId(
  service: Pick<Service, "types">,
): ReadonlyMap<number, TypeModel> {
  return new Map(service.types.map((it) => [it.id, it]));
}

/** The types directly inside a type. */
export function partsOf(type: TypeModelUse): readonly TypeModelUse[] {
  switch (type.kind) {
    case "list":
      return [type.items];
    case "map":
      return [type.key, type.value];
    case "nullable":
      return [type.of];
    case "type":
    case "library":
      return type.args;
    case "scalar":
    case "param":
    case "unknown":
      return [];
    default:
      return type satisfies never;
  }
}

export function* usesWithin(type: TypeModelUse): Iterable<TypeModelUse> {
  yield type;
  for (const part of partsOf(type)) yield* usesWithin(part);
}

type Change = (type: TypeModelUse) => TypeModelUse;

/** The type with each of its parts changed. */
export function withParts<T extends TypeModelUse>(type: T, change: Change): T {
  const use: TypeModelUse = type;
  switch (use.kind) {
    case "list":
      return { ...type, items: change(use.items) };
    case "map":
      return { ...type, key: change(use.key), value: change(use.value) };
    case "nullable":
      return { ...type, of: change(use.of) };
    case "type":
    case "library":
      return { ...type, args: use.args.map(change) };
    default:
      return type;
  }
}
