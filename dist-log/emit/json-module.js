import { stringLiteral } from "./text.js";
import { defaultValues } from "./values.js";
export function jsonModule({ values: { int64, decimal } = defaultValues, }) {
    const view = {
        partial: "zod-json",
        exact: [
            ...(int64 === "bigint" ? [`int64: ${stringLiteral(int64)}`] : []),
            ...(decimal === "string" ? [`decimal: ${stringLiteral(decimal)}`] : []),
        ],
    };
    return { path: "json.ts", imports: [], declarations: [view] };
}
