/** What the samples of all pages tell, as it adds up. */
import type { SampleFormat } from "../schema/scalars.js";
import type {
  ClassDeclaration,
  ListType,
  MapType,
  Property,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import { typesWithin, type ClosedLevel } from "../schema/visit.js";
import type { Place } from "../source/source-text.js";

/** A member as samples show it. */
export interface MemberEvidence {
  readonly xmlName?: string;
  readonly jsonName?: string;
  /** The listed type with the scalars the samples tell. */
  readonly type: TypeRef;
}

export interface ContractEvidence {
  readonly name?: string;
  readonly namespace: string;
  /** See `Contract`. */
  readonly reference?: true;
}

/** A member that no input lists. */
export interface Stray {
  /** As the sample writes it. */
  readonly name: string;
  readonly format: SampleFormat;
  readonly type: TypeRef;
  /** Of its element. */
  readonly namespace?: string;
  /** It stands where the members of a base do: first in XML, last in JSON. */
  readonly inherited: boolean;
  readonly at: Place;
}

export interface Evidence {
  readonly contracts: ReadonlyMap<TypeId, ContractEvidence>;
  /** What a class is that is a collection, with the scalars the samples tell. */
  readonly collections: ReadonlyMap<TypeId, ListType | MapType>;
  /** By declaring class, then by property name. */
  readonly members: ReadonlyMap<TypeId, ReadonlyMap<string, MemberEvidence>>;
  /** By the class that the sample is of, in the sample's order. */
  readonly strays: ReadonlyMap<TypeId, readonly Stray[]>;
  /** What an XML sample has for an enum. */
  readonly enumTexts: ReadonlyMap<TypeId, string>;
  /** The formats in which there is a sample of the class, or of one that derives from it. */
  readonly formats: ReadonlyMap<TypeId, ReadonlySet<SampleFormat>>;
}

/** Evidence under construction: what one sample told, the next one knows. */
export interface Notebook {
  readonly evidence: Evidence;
  learnContract(id: TypeId, contract: ContractEvidence): void;
  /** The member's type as it is known by now. */
  knownType(id: TypeId, property: Property): TypeRef;
  learnMember(
    { level }: ClosedLevel,
    property: Property,
    shown: MemberEvidence,
  ): void;
  learnEnum(id: TypeId, xml: string): void;
  /** What the class is, being a collection, as it is known by now. */
  knownCollection(
    declaration: ClassDeclaration,
  ): ListType | MapType | undefined;
  learnCollection(id: TypeId, type: ListType | MapType): void;
  /** That a sample shows the class, and what it has beyond the listed members. */
  learnInstance(
    levels: readonly ClosedLevel[],
    format: SampleFormat,
    strays: readonly Stray[],
  ): void;
}

export function openNotebook(): Notebook {
  const contracts = new Map<TypeId, ContractEvidence>();
  const collections = new Map<TypeId, ListType | MapType>();
  const members = new Map<TypeId, Map<string, MemberEvidence>>();
  const strays = new Map<TypeId, readonly Stray[]>();
  const formats = new Map<TypeId, Set<SampleFormat>>();
  const enumTexts = new Map<TypeId, string>();
  const strayed = new Set<string>();
  const membersOf = (id: TypeId): Map<string, MemberEvidence> => {
    const known = members.get(id) ?? new Map<string, MemberEvidence>();
    members.set(id, known);
    return known;
  };
  return {
    evidence: { contracts, collections, members, strays, formats, enumTexts },
    learnContract(id, contract) {
      const name = contracts.get(id)?.name ?? contract.name;
      contracts.set(id, {
        ...contracts.get(id),
        ...contract,
        ...(name !== undefined && { name }),
      });
    },
    knownType: (id, { name, type }) => members.get(id)?.get(name)?.type ?? type,
    learnMember({ level }, property, shown) {
      const known = membersOf(level.id);
      known.set(property.name, {
        ...known.get(property.name),
        ...shown,
        // What a sample tells of T holds for that one argument only.
        ...(isOpen(property.type) && { type: property.type }),
      });
    },
    learnEnum(id, xml) {
      enumTexts.set(id, xml);
    },
    knownCollection: ({ id, collection }) => collections.get(id) ?? collection,
    learnCollection(id, type) {
      collections.set(id, type);
    },
    learnInstance(levels, format, found) {
      for (const { level } of levels)
        formats.set(
          level.id,
          new Set([...(formats.get(level.id) ?? []), format]),
        );
      const id = levels.at(-1)?.level.id;
      // Every instance of a class in the samples of one format has the same members.
      if (id === undefined || strayed.has(`${format} ${id}`)) return;
      strayed.add(`${format} ${id}`);
      strays.set(id, [...(strays.get(id) ?? []), ...found]);
    },
  };
}

function isOpen(type: TypeRef): boolean {
  return typesWithin([type]).some(({ kind }) => kind === "param");
}
