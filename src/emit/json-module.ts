/** `json.ts`: what reads and writes the text of JSON, with the numbers that the values have. */
import type { DeclarationView, EmitOptions, FileView } from "./emitter.js";
import { stringLiteral } from "./text.js";
import { defaultValues } from "./values.js";

interface JsonModuleView extends DeclarationView {
  readonly partial: "zod-json";
  /** The members of the runtime's `ExactNumbers`. */
  readonly exact: readonly string[];
}

export function jsonModule({
  values: { int64, decimal } = defaultValues,
}: EmitOptions): FileView {
  const view: JsonModuleView = {
    partial: "zod-json",
    exact: [
      ...(int64 === "bigint" ? [`int64: ${stringLiteral(int64)}`] : []),
      ...(decimal === "string" ? [`decimal: ${stringLiteral(decimal)}`] : []),
    ],
  };
  return { path: "json.ts", imports: [], declarations: [view] };
}
