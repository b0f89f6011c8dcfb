/** An XML sample against what is written of it: every element that the sample has. */
import type { SampleElement } from "../parse/draft.js";
import type { Constants } from "./constants.js";
import type { Finding } from "./finding.js";
export declare function compareXml(sample: SampleElement, written: SampleElement, constants: Constants): readonly Finding[];
