import { dotNetTypes } from "./dotnet-types.js";
import { serviceStackTypes } from "./servicestack-types.js";
export const builtins = [
    ...serviceStackTypes,
    ...dotNetTypes,
];
