import type { Excerpt } from "../source/source-text.js";
import type { Constants } from "./constants.js";
import type { RootMapper } from "./typed.js";
import type { Verified } from "./verified.js";
export declare function verifyXml(body: Excerpt, mapper: RootMapper, constants: Constants): Verified;
