/** A JSON sample against what is written of it: every member and item that the sample has. */
import { type JsonNode } from "../parse/metadata-json.js";
import type { Constants } from "./constants.js";
import type { Finding } from "./finding.js";
export declare function compareJson(sample: JsonNode, written: JsonNode, constants: Constants): readonly Finding[];
