/** Facts that descriptors give: as sure as a user's own. */
import type { Fact } from "../../src/parse/draft.js";

export const at = { file: "types", start: 0, end: 0 };

export function fact<T>(value: T): Fact<T> {
  return { value, at, by: "overrides" };
}
