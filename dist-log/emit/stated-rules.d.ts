/** A member's attributes → the validators they state. */
import type { Attribute } from "../schema/schema.js";
import type { RuleView, StatedRule } from "./zod-validators.js";
export declare function statedRules(attribute: Attribute): readonly (StatedRule | RuleView)[];
