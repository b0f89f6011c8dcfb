/** What fast-check generates; every number picks from what there is to choose from. */
import type { Verb } from "../../src/schema/schema.js";
import type { RoleKind, RouteModel, Validation } from "./model.js";

export interface RawService {
  readonly types: readonly RawType[];
  readonly operations: readonly RawOperation[];
}

export interface RawType {
  readonly kind: "class" | "enum" | "interface";
  readonly name: number;
  readonly namespace: number;
  readonly nested: number | undefined;
  readonly arity: number;
  readonly base:
    { readonly pick: number; readonly args: readonly RawUse[] } | undefined;
  readonly interfaces: readonly number[];
  readonly abstract: boolean;
  readonly struct: true | undefined;
  readonly collection: RawUse | undefined;
  readonly contract:
    { readonly name: number; readonly namespace: number } | undefined;
  readonly flags: boolean;
  readonly constants: readonly {
    readonly name: number;
    readonly value: bigint;
    readonly text: number | undefined;
  }[];
  /** An enum's numbers are given; else they are 0, 1, 2, …. */
  readonly numbered: boolean;
  readonly members: readonly RawMember[];
  readonly doc: string | undefined;
}

export interface RawMember {
  readonly pick: number;
  readonly type: RawUse;
  readonly alias: number | undefined;
  readonly order: number | undefined;
  readonly isRequired: boolean;
  readonly emitDefault: boolean;
  readonly required: true | undefined;
  readonly validations: readonly Validation[];
  readonly doc: string | undefined;
}

export type RawUse =
  | { readonly kind: "scalar"; readonly pick: number }
  | {
      readonly kind: "type";
      readonly pick: number;
      readonly args: readonly RawUse[];
    }
  | { readonly kind: "list"; readonly pick: number; readonly items: RawUse }
  | {
      readonly kind: "map";
      readonly pick: number;
      readonly key: number;
      readonly value: RawUse;
    }
  | { readonly kind: "nullable"; readonly of: RawUse }
  | {
      readonly kind: "pair";
      readonly pick: number;
      readonly first: RawUse;
      readonly second: RawUse;
    };

export interface RawOperation {
  readonly request: number;
  readonly response: RawUse | undefined;
  readonly returnsVoid: boolean;
  readonly marker: Verb | undefined;
  readonly method: Verb;
  readonly routes: readonly RouteModel[];
  readonly roles: Readonly<Record<RoleKind, readonly string[]>>;
}
