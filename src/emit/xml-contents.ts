/** What a file of mappers holds: those of its enums and classes, and constants that these need. */
import type { EnumDeclaration } from "../schema/schema.js";
import type { ClosedClass } from "./closed.js";
import type { DeclarationView, EmitOptions } from "./emitter.js";
import type { Runtime } from "./imports.js";
import { importOf } from "./mentions.js";
import type { Contents, Group } from "./modules.js";
import { createNamespaces } from "./namespaces.js";
import { specifierOf } from "./specifier.js";
import { stringLiteral } from "./text.js";
import { classMapperImports, classMapperView } from "./xml-class.js";
import { enumView, takesConstant } from "./xml-enum.js";
import type { Context } from "./xml-facts.js";
import type { Mappers } from "./xml-mappers.js";

/** What is the same for all files. */
export interface Service extends Omit<Context, "mappers" | "namespaces"> {
  readonly mappersIn: (path: string) => Mappers;
  /** Names that a file may have already: those of types and of mappers. */
  readonly taken: ReadonlySet<string>;
}

const runtime: Runtime = { file: "xml-runtime.ts", alias: "x" };

export function xmlContents(
  { path, types, isShared }: Group<EnumDeclaration | ClosedClass>,
  { mappersIn, taken, ...service }: Service,
  options: EmitOptions,
): Contents {
  const enums = types.filter((it) => "kind" in it);
  const classes = types.filter((it) => "key" in it);
  const mappers = mappersIn(path);
  const namespaces = createNamespaces(taken);
  const context = { ...service, mappers, namespaces };
  // A class that is a collection has a mapper even where no other type mentions it.
  for (const { type, collection } of classes) if (collection) mappers.of(type);
  const views = [
    ...enums.map((it) => enumView(it, namespaces, options.openEnums ?? false)),
    ...classes
      .filter(({ collection }) => !collection)
      .map((it) => classMapperView(it, context)),
    ...mappers.collections(),
  ];
  const exported = isShared ? exportsView(options) : undefined;
  return {
    declarations: [
      ...namespaces.views(),
      ...views,
      ...(exported ? [exported] : []),
    ],
    imported: [
      ...enums.map((it) => importOf(it, !takesConstant(it), service.index)),
      ...classes.flatMap((it) => classMapperImports(it, context)),
      ...mappers.imported(),
    ],
    ...((views.length > 0 || exported?.scalars !== undefined) && { runtime }),
  };
}

interface ExportsView extends DeclarationView {
  readonly partial: "xml-exports";
  /** The module of the runtime. */
  readonly runtime: string;
  /** The mappers of scalars for this server, where they are not the runtime's. */
  readonly scalars: string | undefined;
}

function exportsView(options: EmitOptions): ExportsView {
  const { serverTimeZone } = options.json ?? {};
  return {
    partial: "xml-exports",
    runtime: specifierOf("xml-runtime.ts", options),
    scalars: serverTimeZone && `x.scalarsIn(${stringLiteral(serverTimeZone)})`,
  };
}
