/**
 * The files of recorded cases: `write.json` and `read.json`, as fixtures/conformance/FORMAT.md
 * describes them. Only what the command reads is here.
 */

export interface CaseFile<Case> {
  readonly types: readonly TypeDescriptor[];
  readonly cases: readonly Case[];
}

export interface WriteCase {
  readonly case: string;
  readonly root: string;
  /** All user types that occur. */
  readonly types: readonly string[];
  readonly rootRuntimeType?: string;
  readonly value: unknown;
  /** What a server sends; null: it refuses. */
  readonly xml: string | null;
}

export interface ReadCase {
  readonly case: string;
  readonly root: string;
  /** All user types that occur. */
  readonly types: readonly string[];
  readonly xml?: string;
  readonly xmlBase64?: string;
  readonly stream: Result;
  readonly string: Result | "same" | null;
  readonly reader: Result | "same" | "string";
}

/** What .NET made of a document. */
export type Result =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false };

export interface TypeDescriptor {
  readonly Name: string;
  /** Absent: none. */
  readonly Namespace?: string;
  /** The unambiguous name: ``Ns.Outer+Name`1[Arg]``. */
  readonly ClrType: string;
  readonly Inherits?: { readonly ClrType: string };
  readonly IsAbstract?: true;
  readonly IsInterface?: true;
  readonly IsEnum?: true;
  readonly IsValueType?: true;
  readonly IsFlags?: true;
  /** Sorted by value. */
  readonly EnumNames?: readonly string[];
  readonly EnumValues?: readonly string[];
  readonly EnumDeclarationOrder?: readonly string[];
  /** Parallel to the names. */
  readonly EnumMemberValues?: readonly string[];
  readonly EnumMembersOptedIn?: readonly string[];
  readonly DataContract?: ContractDescriptor;
  readonly CollectionDataContract?: ContractDescriptor;
  /** `[item]`, or `[key, value]`. */
  readonly CollectionOf?: readonly string[];
  /** Enumerable, but nothing can be added to it. */
  readonly NoAddMethod?: true;
  readonly KnownTypes?: readonly string[];
  /** Set by an attribute of the assembly. */
  readonly ContractNamespace?: string;
  readonly IsSerializable?: true;
  readonly SerializableFields?: readonly PropertyDescriptor[];
  readonly Properties?: readonly PropertyDescriptor[];
}

export interface ContractDescriptor {
  readonly Name?: string;
  readonly Namespace?: string;
  readonly IsReference?: boolean;
  readonly ItemName?: string;
  readonly KeyName?: string;
  readonly ValueName?: string;
}

export interface PropertyDescriptor {
  readonly Name: string;
  readonly ClrType: string;
  readonly DataMember?: {
    readonly Name?: string;
    readonly Order?: number;
    readonly IsRequired?: boolean;
    readonly EmitDefaultValue?: boolean;
  };
  readonly IsPrivate?: true;
  readonly ReadOnly?: true;
  readonly IgnoreDataMember?: true;
  readonly IsOverride?: true;
  readonly IsOptional?: true;
}
