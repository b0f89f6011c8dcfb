/** Two schemas → what changed, and what that breaks. */
import type {
  ClassDeclaration,
  Declaration,
  InterfaceDeclaration,
  Operation,
  Schema,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import { isMarker } from "../schema/verbs.js";
import {
  byId,
  idsWithin,
  substitute,
  typesOf,
  typesWithin,
} from "../schema/visit.js";
import type { Change, Found, Subject } from "./change.js";
import { classes, interfaces } from "./compare-classes.js";
import { enums } from "./compare-enums.js";
import { operations } from "./compare-operations.js";
import {
  compareFields,
  compareFlag,
  type Context,
  type DiffOptions,
  type FieldTable,
} from "./fields.js";
import { judge, reachOf } from "./judge.js";
import { withIdsOf } from "./match.js";
import { isBreaking, verdictsOf, type Verdicts } from "./verdicts.js";

/** What changed from one schema to another. */
export interface SchemaDiff {
  /** Types in the order of the new schema, those that are gone behind; then operations. */
  readonly changes: readonly Change[];
  /** Breaking where any change is. */
  readonly verdicts: Verdicts;
  readonly breaking: boolean;
}

/**
 * Compares two schemas, each made with the same options. Each change is judged for whoever reads
 * answers with code generated from the old schema, for whoever sends requests with it, and for the
 * two wires (docs/diff.md).
 */
export function diffSchemas(
  old: Schema,
  now: Schema,
  options: DiffOptions = {},
): SchemaDiff {
  const matched = withIdsOf(old, now);
  const context: Context = {
    old: { schema: old, declarations: byId(old) },
    now: { schema: matched, declarations: byId(matched) },
    options,
  };
  const changes = [
    ...serviceChanges(context),
    ...typeChanges(context),
    ...operationChanges(context),
  ];
  const verdicts = verdictsOf((side) =>
    changes.some((it) => it.verdicts[side] === "breaking"),
  );
  return { changes, verdicts, breaking: isBreaking(verdicts) };
}

const everyone = { reads: true, sends: true };

const service: FieldTable<Schema> = {
  version: { ignored: "there is but one" },
  declarations: { ignored: "each is compared by itself" },
  operations: { ignored: "each is compared by itself" },
  wallTimeOffsets: (old, now) =>
    [old, now].every(holdsOffsets)
      ? compareFlag(
          old.wallTimeOffsets,
          now.wallTimeOffsets,
          { kind: "wall-time" },
          { kind: "wall-time" },
        )
      : [],
};

function holdsOffsets({ declarations, operations: all }: Schema): boolean {
  const types = [
    ...declarations.flatMap(memberTypes),
    ...all.flatMap(({ response }) => response ?? []),
  ];
  return types.some((type) =>
    typesWithin([type]).some(
      (it) => it.kind === "scalar" && it.scalar === "dateTimeOffset",
    ),
  );
}

function memberTypes(declaration: Declaration): readonly TypeRef[] {
  if (declaration.kind === "enum") return [];
  return [
    ...declaration.properties.map(({ type }) => type),
    ...(declaration.kind === "class" && declaration.collection
      ? [declaration.collection]
      : []),
  ];
}

function serviceChanges(context: Context): readonly Change[] {
  const subject: Subject = { of: "service", id: "", name: "service" };
  return compareFields(
    service,
    context.old.schema,
    context.now.schema,
    context,
  ).map((it) => judge(it, subject, everyone, context.options));
}

function typeChanges(context: Context): readonly Change[] {
  const { old, now, options } = context;
  const reach = reachOf(old.schema, now.schema);
  const mentioned = mentionedIn(old.schema);
  const changesOf = (
    declaration: Declaration,
    found: readonly Found[],
  ): readonly Change[] => {
    const { id, name } = declaration;
    const subject: Subject = { of: "type", id, name };
    return found.map((it) => judge(it, subject, reach(id), options));
  };
  return [
    ...now.schema.declarations.filter(isCompared).flatMap((it) => {
      const before = old.declarations.get(it.id);
      return changesOf(
        it,
        before
          ? compareDeclarations(before, it, context)
          : [{ kind: "type-added" }],
      );
    }),
    ...old.schema.declarations
      .filter((it) => !now.declarations.has(it.id) && isCompared(it))
      .flatMap((it) =>
        changesOf(it, [
          {
            kind: "type-removed",
            facts:
              reach(it.id).isAlone && !mentioned.has(it.id)
                ? ["unreached"]
                : [],
          },
        ]),
      ),
  ];
}

/** What markers say, operations do. */
function isCompared({ id }: Declaration): boolean {
  return !isMarker(id);
}

/** What other types mention: what becomes of it, they tell. */
function mentionedIn({ declarations }: Schema): ReadonlySet<TypeId> {
  return new Set(
    declarations.flatMap((it) => [
      ...idsWithin(typesOf(it)),
      ...(it.kind === "class" ? (it.derived ?? []) : []),
    ]),
  );
}

function compareDeclarations(
  old: Declaration,
  now: Declaration,
  context: Context,
): readonly Found[] {
  if (old.kind === "enum" && now.kind === "enum")
    return compareFields(enums, old, now, context);
  if (old.kind === "class" && now.kind === "class")
    return compareFields(classes, old, withParametersOf(old, now), context);
  if (old.kind === "interface" && now.kind === "interface")
    return compareFields(interfaces, old, withParametersOf(old, now), context);
  return [{ kind: "type-kind", old: old.kind, now: now.kind }];
}

/** What a type parameter is called makes no difference. */
function withParametersOf<T extends ClassDeclaration | InterfaceDeclaration>(
  old: T,
  now: T,
): T {
  const parameters = new Map(
    now.typeParams.map((name, position): [string, TypeRef] => [
      name,
      { kind: "param", name: old.typeParams[position] ?? name },
    ]),
  );
  const base = "base" in now ? now.base : undefined;
  const collection = "collection" in now ? now.collection : undefined;
  return {
    ...now,
    typeParams: now.typeParams.map(
      (name, position) => old.typeParams[position] ?? name,
    ),
    properties: now.properties.map((it) => ({
      ...it,
      type: substitute(it.type, parameters),
    })),
    ...(base && { base: substitute(base, parameters) }),
    ...(collection && { collection: substitute(collection, parameters) }),
  };
}

function operationChanges(context: Context): readonly Change[] {
  const { old, now, options } = context;
  const before = byRequest(old.schema);
  const after = byRequest(now.schema);
  const changesOf = (
    request: string,
    found: readonly Found[],
  ): readonly Change[] => {
    const declared =
      now.declarations.get(request) ?? old.declarations.get(request);
    const subject: Subject = {
      of: "operation",
      id: request,
      name: declared?.name ?? request,
    };
    return found.map((it) => judge(it, subject, everyone, options));
  };
  return [
    ...now.schema.operations.flatMap((it) => {
      const was = before.get(it.request);
      return changesOf(
        it.request,
        was
          ? compareFields(operations, was, it, context)
          : [{ kind: "operation-added" }],
      );
    }),
    ...old.schema.operations
      .filter(({ request }) => !after.has(request))
      .flatMap(({ request }) =>
        changesOf(request, [{ kind: "operation-removed" }]),
      ),
  ];
}

function byRequest({
  operations: all,
}: Schema): ReadonlyMap<string, Operation> {
  return new Map(all.map((it) => [it.request, it]));
}
