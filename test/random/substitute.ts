/** Type parameters of a model → what stands for them. */
import { withParts, type TypeModelUse } from "./model.js";

export function substituteUse(
  type: TypeModelUse,
  params: readonly string[],
  args: readonly TypeModelUse[],
): TypeModelUse {
  return type.kind === "param"
    ? (args[params.indexOf(type.name)] ?? type)
    : withParts(type, (it) => substituteUse(it, params, args));
}
