/** What metadata of a version does not carry. */
import {
  onClasses,
  onOperations,
  onTypes,
  onUses,
  lifted,
  type Loss,
} from "./losses.js";
import { responseOnly, type MetadataEra } from "./metadata.js";
import { byModelId, type Service, type TypeModelUse } from "./model.js";

export function metadataLosses(era: MetadataEra): readonly Loss[] {
  return [
    ...(era.structsAsString
      ? [
          {
            why: "A member whose type is a struct has the type `string`, which is none of .NET's.",
            cut: onUses((type, position, service) =>
              position === "member" && isStruct(type, service)
                ? { kind: "unknown", written: "string" }
                : type,
            ),
          } satisfies Loss,
        ]
      : []),
    {
      why: "Only a member whose type is the struct or its Nullable says that it is a value type.",
      cut: onClasses((type, service) => {
        if (!type.struct || isToldStruct(type.id, service)) return type;
        const { struct: _struct, ...rest } = type;
        return rest;
      }),
    },
    ...(era.enumTexts
      ? []
      : [
          {
            why: "enumMemberValues came with version 5.8.",
            cut: onTypes((type) =>
              type.kind === "enum"
                ? {
                    ...type,
                    members: type.members.map(
                      ({ text: _text, ...rest }) => rest,
                    ),
                  }
                : type,
            ),
          } satisfies Loss,
        ]),
    ...(era.operationFacts
      ? []
      : [
          {
            why: "The method and who may call came with versions 5.14 and 5.9.",
            cut: onOperations(({ method: _method, ...rest }) => ({
              ...rest,
              roles: {
                roles: [],
                anyRole: [],
                permissions: [],
                anyPermission: [],
              },
            })),
          } satisfies Loss,
        ]),
    ...(era.responses === "open"
      ? []
      : [
          {
            why: "Of a generic class that is nothing but a response, its instances are all there is.",
            cut: onClasses((type, service) => {
              if (type.typeParams.length === 0) return type;
              if (!responseOnly(service).has(type.id)) return type;
              const instances = service.operations.flatMap(({ response }) =>
                response?.kind === "type" && response.id === type.id
                  ? [response.args]
                  : [],
              );
              return lifted(
                type,
                instances,
                era.responses === "mixed"
                  ? type.typeParams
                  : invented(type.typeParams.length),
              );
            }),
          } satisfies Loss,
        ]),
  ];
}

/** As .NET calls parameters that nobody named. */
function invented(arity: number): readonly string[] {
  return arity === 1 ? ["T"] : ["T1", "T2"];
}

function isStruct(type: TypeModelUse, service: Service): boolean {
  const declared =
    type.kind === "type" ? byModelId(service).get(type.id) : undefined;
  return declared?.kind === "class" && declared.struct === true;
}

function isToldStruct(id: number, { types }: Service): boolean {
  return types
    .flatMap((it) => (it.kind === "enum" ? [] : it.members))
    .map(({ type }) => (type.kind === "nullable" ? type.of : type))
    .some((it) => it.kind === "type" && it.id === id);
}
