/** Compiled by compile.test.ts: `z.infer` is exactly the class's data. */
import type * as z from "zod";
import type * as call from "../../generated/get-call/index.js";
import type * as ledger from "../../generated/exact-values/index.js";
import type * as options from "../../generated/json-options/index.js";
import type * as telephony from "../../generated/telephony-metadata/index.js";
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
  Equal<
    z.infer<ReturnType<typeof telephony.PageResultSchema<string>>>,
    telephony.PageResult<string>
  >,
] = [true, true, true, true, true, true, true];

/** What is read may be in any form that the wire has. */
export const forms: readonly z.input<typeof options.DaySchema>[] = [
  {
    moment: "/Date(1709211845000)/",
    maybeMoment: 1709211845000,
    offset: "2024-02-29T13:04:05+01:00",
    date: "2024-02-29",
    blob: "AA==",
    count: "5",
    color: 1,
    rights: "3",
    main: { name: "s" },
    byMoment: { "/Date(0)/": new Date(0) },
    totals: { Red: "1" },
    spot: "Zoo.Spot",
    pair: { key: "k", value: "1" },
    secret: "x",
    hint: null,
  },
  {
    moment: new Date(0),
    date: 19782,
    blob: new Uint8Array(0),
    color: "RED",
    rights: "Read, Write",
    main: { __type: "Zoo.Circle, zoo", radius: "1.5" },
    shapes: [{}, { __type: "Zoo.Circle", name: null }],
    totals: [
      { key: "Red", value: 1 },
      { Key: "Green", Value: "2" },
    ],
    spot: { x: "1" },
    spots: [{}, "Zoo.Spot", { x: 1 }],
    release: { major: 1, minor: 2, build: -1 },
    pair: { Key: "k", Value: "1" },
  },
  // What is missing or null has its default.
  { count: null, spot: undefined },
];

/** Only what the server writes so: no other class's text may be a number, and no member missing. */
// @ts-expect-error -- a name is text
export const name: z.input<typeof session.EntityInfoSchema> = { id: 1 };
// @ts-expect-error -- members of value types are there
export const ended: z.input<typeof session.SessionInfoSchema> = { id: "1" };

export const exact: z.input<typeof ledger.LedgerSchema>["numbers"] = [
  1n,
  2,
  "9007199254740993",
];

/** And nothing else: a `z.input` of `unknown` would take this. */
// @ts-expect-error -- a number is no object
export const wrongForm: z.input<typeof options.DaySchema> = 5;

export const balances: readonly z.input<
  typeof ledger.LedgerSchema
>["balance"][] = ["1.50", 1.5];
/** An object that is null, in a list. */
export const entries: z.input<typeof ledger.LedgerSchema>["entries"] = [
  null,
  {},
  { amount: 1 },
];

/** Known members are proposed, others are taken; on the wire in any case. */
export const colors: readonly options.Color[] = ["Red", "Blue"];
export const wireColors: readonly z.input<typeof options.ColorSchema>[] = [
  "Red",
  "Blue",
  "red",
  2,
];

/** Where a class has derived classes, `__type` tells the one that it is. */
export function radiusOf(main: options.AnyShape): number {
  return main.__type === "Zoo.Circle" ? main.radius : 0;
}

/** Instances are values, too; those of a derived class need its name to be told. */
export function shapes(circle: options.Circle): readonly options.AnyShape[] {
  return [{ name: "s" }, circle, { ...circle, __type: "Zoo.Circle" }];
}

export const derived: [
  Equal<z.infer<typeof options.ShapeSchema>, options.AnyShape>,
  Equal<z.infer<typeof options.CircleSchema>, options.Circle>,
  Equal<
    z.infer<(typeof options.DaySchema)["shape"]["shapes"]>,
    options.AnyShape[] | null | undefined
  >,
  Equal<ReturnType<(typeof options.ShapeXml)["read"]>, options.AnyShape>,
] = [true, true, true, true];

// @ts-expect-error -- there is no such class
export const square: options.AnyShape = { __type: "Zoo.Square" };

/** A class's own type is what its data is, not `any`. */
// @ts-expect-error -- a SessionInfo is no EntityInfo with members of its own
export const wrong: Equal<session.SessionInfo, session.EntityInfo> = true;
