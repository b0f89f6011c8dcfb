import type { ZodType } from "zod";
import type { Excerpt } from "../source/source-text.js";
import type { Constants } from "./constants.js";
import type { Verified } from "./verified.js";
/** What `index.ts` exports for the text of JSON. */
export interface JsonText {
    readonly parseJson: (text: string) => unknown;
    readonly stringifyJson: (value: unknown) => string;
}
export declare function verifyJson(body: Excerpt, schema: ZodType, { parseJson, stringifyJson }: JsonText, constants: Constants): Verified;
