/** The built-in types: only those an input mentions reach the schema. */
import type { DraftDeclaration } from "../parse/draft.js";
import { dotNetTypes } from "./dotnet-types.js";
import { serviceStackTypes } from "./servicestack-types.js";

export const builtins: readonly DraftDeclaration[] = [
  ...serviceStackTypes,
  ...dotNetTypes,
];
