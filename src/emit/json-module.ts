/** `json.ts`: what reads and writes the text of JSON, with the numbers that the values have. */
import type { DeclarationView, EmitOptions, ViewFile } from "./emitter.js";
import { moduleFile } from "./module-file.js";
import { specifierOf } from "./specifier.js";
import { stringLiteral } from "./text.js";
import { defaultValues } from "./values.js";

interface JsonModuleView extends DeclarationView {
  readonly partial: "zod-json";
  /** The module of the runtime. */
  readonly runtime: string;
  /** The members of the runtime's `ExactNumbers`. */
  readonly exact: readonly string[];
}

export function jsonModule(options: EmitOptions): ViewFile {
  const { int64, decimal } = options.values ?? defaultValues;
  const view: JsonModuleView = {
    partial: "zod-json",
    runtime: specifierOf("json-runtime.ts", options),
    exact: [
      ...(int64 === "bigint" ? [`int64: ${stringLiteral(int64)}`] : []),
      ...(decimal === "string" ? [`decimal: ${stringLiteral(decimal)}`] : []),
    ],
  };
  return moduleFile("json.ts", { imports: [], declarations: [view] });
}
