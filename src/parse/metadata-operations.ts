/** MetadataOperationType → operations. Source: ServiceStack's MetadataTypes.cs. */
import type { Route, Verb } from "../schema/schema.js";
import { isVerb } from "../schema/verbs.js";
import { parseClrName } from "./csharp-types.js";
import type { DraftOperation, DraftType, Fact } from "./draft.js";
import { closedArguments } from "./metadata-generics.js";
import type { MetadataObject } from "./metadata-document.js";
import { returnTypeOf, typeNameOf } from "./metadata-references.js";
import {
  objectIn,
  objectsIn,
  stringIn,
  stringsIn,
  trueIn,
} from "./metadata-values.js";

export function operationsOf(
  metadata: MetadataObject,
  isDeclared: (name: string) => boolean,
): readonly DraftOperation[] {
  return objectsIn(metadata, "operations").flatMap((it) => {
    const request = objectIn(it, "request");
    const name = request && stringIn(request, "name");
    return request && name ? [operationOf(it, request, name, isDeclared)] : [];
  });
}

function operationOf(
  json: MetadataObject,
  request: MetadataObject,
  name: Fact<string>,
  isDeclared: (name: string) => boolean,
): DraftOperation {
  const response = responseOf(json, isDeclared);
  // Up to version 5.8, returns and routes stand on the request.
  const returnsVoid =
    trueIn(json, "returnsVoid") ?? trueIn(request, "returnVoidMarker");
  const description = stringIn(request, "description");
  // The global namespace is null, which the server leaves out.
  const namespace = stringIn(request, "namespace")?.value ?? "";
  const tags = namesIn(json, "tags");
  return {
    request: {
      ...name,
      value: { name: parseClrName(name.value).name, namespace },
    },
    ...(response && { response }),
    ...(returnsVoid && { returnsVoid }),
    verbs: verbsOf(json),
    routes: [...routesOf(json), ...routesOf(request)],
    ...(description && { description }),
    ...(tags && { tags }),
    ...authorizationOf(json),
    samples: [],
  };
}

/** An operation without `IReturn<T>` has a response all the same, where a class is named after it. */
function responseOf(
  json: MetadataObject,
  isDeclared: (name: string) => boolean,
): Fact<DraftType> | undefined {
  const returnType = returnTypeOf(json);
  if (returnType) return typeNameOf(returnType);
  const response = objectIn(json, "response");
  const found = response && typeNameOf(response);
  if (!response || found?.value.kind !== "name") return found;
  if (closedArguments(response, isDeclared)) return found;
  // `QueryResponse<T>`: which T, nothing says.
  const args = found.value.args.map((it): DraftType => ({
    kind: "unknown",
    written: it.kind === "name" ? it.name : "",
  }));
  return { ...found, value: { ...found.value, args } };
}

/** The client's own verb first; `ANY` is none. */
function verbsOf(json: MetadataObject): readonly Fact<Verb>[] {
  const written = [stringIn(json, "method"), ...stringsIn(json, "actions")];
  const verbs = new Map<Verb, Fact<Verb>>();
  for (const it of written) {
    const verb = it?.value.toUpperCase() ?? "";
    if (it && isVerb(verb)) verbs.set(verb, { ...it, value: verb });
  }
  return [...verbs.values()];
}

function routesOf(json: MetadataObject): readonly Fact<Route>[] {
  return objectsIn(json, "routes").flatMap((it) => {
    const path = stringIn(it, "path");
    if (!path) return [];
    const verbs = stringIn(it, "verbs")?.value.toUpperCase() ?? "";
    const summary = stringIn(it, "summary");
    const notes = stringIn(it, "notes");
    return [
      {
        ...path,
        value: {
          path: path.value,
          verbs: verbs.split(/[\s,]+/).filter(isVerb),
          ...(summary && { summary: summary.value }),
          ...(notes && { notes: notes.value }),
        },
      },
    ];
  });
}

type Authorizations = Pick<
  DraftOperation,
  "roles" | "anyRole" | "permissions" | "anyPermission"
>;

/** Up to version 6.0, an empty list says that nothing is required. */
function authorizationOf(json: MetadataObject): Authorizations {
  const roles = namesIn(json, "requiredRoles");
  const anyRole = namesIn(json, "requiresAnyRole");
  const permissions = namesIn(json, "requiredPermissions");
  const anyPermission = namesIn(json, "requiresAnyPermission");
  return {
    ...(roles && { roles }),
    ...(anyRole && { anyRole }),
    ...(permissions && { permissions }),
    ...(anyPermission && { anyPermission }),
  };
}

function namesIn(
  json: MetadataObject,
  member: string,
): Fact<readonly string[]> | undefined {
  const names = stringsIn(json, member).flatMap((it) => it ?? []);
  return (
    names[0] && {
      ...names[0],
      value: names.map(({ value }) => value),
    }
  );
}
