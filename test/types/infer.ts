/** Compiled by compile.test.ts: `z.infer` is exactly the class's data. */
import type * as z from "zod";
import type * as call from "../../generated/get-call/index.js";
import type * as session from "../../generated/get-session/index.js";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;

export const infers: [
  Equal<z.infer<typeof session.SessionInfoSchema>, session.SessionInfo>,
  Equal<z.infer<typeof session.EntityInfoSchema>, session.EntityInfo>,
  Equal<
    z.infer<typeof session.GetSessionSchema>,
    session.Data<session.GetSession>
  >,
  Equal<
    z.infer<typeof session.SessionDialStateSchema>,
    session.SessionDialState
  >,
  Equal<z.infer<typeof call.CallInfoSchema>, call.CallInfo>,
  Equal<z.infer<typeof call.ParameterMapSchema>, call.ParameterMap>,
] = [true, true, true, true, true, true];

/** A class's own type is what its data is, not `any`. */
// @ts-expect-error -- a SessionInfo is no EntityInfo with members of its own
export const wrong: Equal<session.SessionInfo, session.EntityInfo> = true;
