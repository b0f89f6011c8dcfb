/** Library use: the pipeline in memory. */
export {
  generate,
  loadSchema,
  type Generated,
  type LoadedSchema,
} from "./generate.js";
export { diffSchemas, type SchemaDiff } from "./diff/diff-schemas.js";
export type { DiffOptions } from "./diff/fields.js";
export type { Change, Subject } from "./diff/change.js";
export type { KindName } from "./diff/kinds.js";
export type { Side, Verdict, Verdicts } from "./diff/verdicts.js";
export {
  resolveOptions,
  UsageError,
  type Options,
  type PartialOptions,
} from "./options.js";
export { defineConfig } from "./config/define.js";
export type {
  Config,
  ConfigExport,
  ConfigOptions,
  ConfigTarget,
} from "./config/shape.js";
export type {
  Overrides,
  TypeOverride,
  ContractOverride,
  PropertyOverride,
  MemberOverride,
} from "./parse/overrides-shape.js";
export type { Diagnostic, Related } from "./diagnostics/diagnostic.js";
export { defineEmitter } from "./emit/define.js";
export type {
  PlaceOf,
  Emitter,
  Emission,
  EmittedFile,
  TextFile,
  ViewFile,
  View,
  EmitOptions,
  ImportExtension,
  ZodOptions,
  JsonOptions,
  ModuleView,
  ImportView,
  DeclarationView,
  OutputFile,
} from "./emit/emitter.js";
export type {
  TypeId,
  Schema,
  Declaration,
  ClrName,
  Contract,
  ClassDeclaration,
  Property,
  Attribute,
  AttributeArgument,
  EnumDeclaration,
  EnumMember,
  InterfaceDeclaration,
  TypeRef,
  ScalarType,
  ReferenceType,
  ParameterType,
  ListType,
  MapType,
  NullableType,
  UnknownType,
  Verb,
  Operation,
  Route,
  Authorization,
} from "./schema/schema.js";
