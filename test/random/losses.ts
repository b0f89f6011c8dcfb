/** What a source does not carry, taken out of a model; each with its reason. */
import {
  withParts,
  type ClassModel,
  type MemberModel,
  type OperationModel,
  type Service,
  type TypeModel,
  type TypeModelUse,
} from "./model.js";
import { substituteUse } from "./substitute.js";

export interface Loss {
  readonly why: string;
  readonly cut: (service: Service) => Service;
}

export function without(service: Service, losses: readonly Loss[]): Service {
  return losses.reduce((left, { cut }) => cut(left), service);
}

export function onTypes(
  change: (type: TypeModel, service: Service) => TypeModel,
): Loss["cut"] {
  return (service) => ({
    ...service,
    types: service.types.map((it) => change(it, service)),
  });
}

export function onClasses(
  change: (type: ClassModel, service: Service) => ClassModel,
): Loss["cut"] {
  return onTypes((type, service) =>
    type.kind === "class" ? change(type, service) : type,
  );
}

export function onMembers(
  change: (member: MemberModel, service: Service) => MemberModel,
): Loss["cut"] {
  return onTypes((type, service) =>
    type.kind === "enum"
      ? type
      : { ...type, members: type.members.map((it) => change(it, service)) },
  );
}

export function onOperations(
  change: (operation: OperationModel, service: Service) => OperationModel,
): Loss["cut"] {
  return (service) => ({
    ...service,
    operations: service.operations.map((it) => change(it, service)),
  });
}

/** Where a type stands: some sources print the type of a member otherwise than types within types. */
export type Position = "member" | "response" | "declaration" | "within";

export function onUses(
  change: (
    type: TypeModelUse,
    position: Position,
    service: Service,
  ) => TypeModelUse,
): Loss["cut"] {
  return (service) => {
    const whole = <T extends TypeModelUse>(type: T, position: Position): T =>
      change(
        withParts(type, (it) => whole(it, "within")),
        position,
        service,
      ) as T;
    return {
      types: service.types.map((type): TypeModel => {
        if (type.kind === "enum") return type;
        const members = type.members.map((it) => ({
          ...it,
          type: whole(it.type, "member"),
        }));
        if (type.kind === "interface") return { ...type, members };
        return {
          ...type,
          ...(type.base && { base: whole(type.base, "declaration") }),
          ...(type.collection && {
            collection: whole(type.collection, "declaration"),
          }),
          members,
        };
      }),
      operations: service.operations.map((it) => ({
        ...it,
        ...(it.response && { response: whole(it.response, "response") }),
      })),
    };
  };
}

/**
 * A generic class of which a source shows instances alone: what is a parameter's argument in each of
 * them is that parameter.
 */
export function lifted(
  type: ClassModel,
  instances: readonly (readonly TypeModelUse[])[],
  typeParams: readonly string[],
): ClassModel {
  const lift = (use: TypeModelUse): TypeModelUse => {
    const param = typeParams.find((_, at) =>
      instances.every((args) => {
        const closed = substituteUse(use, type.typeParams, args);
        return JSON.stringify(closed) === JSON.stringify(args[at]);
      }),
    );
    return param === undefined
      ? withParts(use, lift)
      : { kind: "param", name: param };
  };
  const within = <T extends TypeModelUse>(use: T): T => withParts(use, lift);
  return {
    ...type,
    typeParams,
    ...(type.base && { base: within(type.base) }),
    ...(type.collection && { collection: within(type.collection) }),
    members: type.members.map((it) => ({ ...it, type: lift(it.type) })),
  };
}
