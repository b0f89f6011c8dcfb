/**
 * zod schemas for what a ServiceStack server sends and takes as JSON.
 *
 * Generated code declares its schemas with these functions and constants. Decoding (`parse`,
 * `decode`) takes every form a server is known to send and gives the one canonical value;
 * encoding (`encode`) gives the JSON to send. All of them are real zod schemas, for whatever zod
 * does with one.
 */
import * as z from "zod";
import * as core from "zod/v4/core";
declare const of: unique symbol;
/**
 * Says that a schema's value is a `T`. It exists in types only: comparing this one property is
 * what lets TypeScript check a thousand classes in seconds, where comparing zod's types takes
 * minutes.
 */
export interface Of<out T> {
    readonly [of]: T;
}
/**
 * Forms of JSON that the value's type does not tell. Where a class holds such a member at any depth,
 * all that it holds of the same type may have the form.
 */
export type Form = 
/** Text may be a number: dates of servers that write them so, decimals with all digits. */
"number"
/** Text may be an object: a `Version`. */
 | "version"
/** A dictionary may be an array of pairs: an `IReadOnlyDictionary`. */
 | "pairs"
/** `Key` may be `key`, and `Item1` `item1`: .NET's own pairs and tuples. */
 | "anyCase"
/** Members may be missing or null that values have: they are .NET's default. */
 | "missing";
/**
 * What the JSON wire may hold where the value is a `T`: numbers also as text, an enum's number
 * for its text, and so on through objects and arrays. The value itself is among it.
 */
export type Wire<T, F extends Form = never> = unknown extends T ? unknown : T extends string ? string extends T ? T | TextForms<F> : // Not just `string`: editors propose the enum's members.
T | (string & {}) | number : T extends number ? number | string : T extends bigint ? bigint | number | string : T extends boolean ? boolean | "true" | "false" : T extends Date ? Date | string | TextForms<F> : T extends Uint8Array ? Uint8Array | string : T extends object ? T extends readonly unknown[] ? (Wire<T[number], F> | NullObject<T[number]>)[] : [F] extends [never] ? {
    [K in keyof T]: Wire<T[K]>;
} : WireMembers<T, F> | ObjectForms<T, F> : T;
type TextForms<F extends Form> = ("number" extends F ? number : never) | ("version" extends F ? {
    readonly [part: string]: unknown;
} : never);
/** A null object in a list is `{}`. */
type NullObject<T> = T extends Date | Uint8Array | readonly unknown[] ? never : T extends object ? {
    readonly [key: string]: never;
} : never;
type WireMembers<T, F extends Form> = "missing" extends F ? {
    [K in keyof T]?: Wire<T[K], F> | null | undefined;
} : {
    [K in keyof T]: Wire<T[K], F>;
};
type ObjectForms<T, F extends Form> = ("pairs" extends F ? string extends keyof T ? ({
    key: unknown;
    value: Wire<T[keyof T], F>;
} | {
    Key: unknown;
    Value: Wire<T[keyof T], F>;
})[] : never : never) | ("anyCase" extends F ? keyof T extends "key" | "value" | `item${number}` | "rest" ? {
    [K in keyof T as Capitalize<K & string>]: Wire<T[K], F>;
} : never : never);
/** A schema whose value is a `T`. */
export interface Field<T, F extends Form = never> extends z.ZodType<T, Wire<NoInfer<T>, F>>, Of<T> {
}
/** The schema of a member that may be missing. */
export interface OptionalField<T, F extends Form = never> extends z.ZodOptional<Field<Exclude<T, undefined>, F>>, Of<T> {
}
/** The schemas of a class's members, one for each: what {@link dto} is given. */
export type Members<T> = {
    readonly [K in keyof T]-?: Of<T[K]>;
};
/** The schemas of a class's members, as zod knows them: what {@link Dto.shape} gives. */
export type ShapeOf<T, F extends Form = never> = {
    -readonly [K in keyof T]-?: {} extends Pick<T, K> ? OptionalField<T[K], F> : Field<T[K], F>;
};
/**
 * The schema of a class. At run time it is a `z.ZodObject`; its type says the class's own name
 * instead of spelling the members out, which {@link objectOf} does for whoever asks for that.
 * Its values are a `V`, where those of derived classes may be among them.
 */
export interface Dto<T, F extends Form = never, V = T> extends Field<V, F> {
    readonly shape: ShapeOf<T, F>;
    keyof: z.ZodObject<ShapeOf<T, F>>["keyof"];
    extend: z.ZodObject<ShapeOf<T, F>>["extend"];
    safeExtend: z.ZodObject<ShapeOf<T, F>>["safeExtend"];
    pick: z.ZodObject<ShapeOf<T, F>>["pick"];
    omit: z.ZodObject<ShapeOf<T, F>>["omit"];
    partial: z.ZodObject<ShapeOf<T, F>>["partial"];
    required: z.ZodObject<ShapeOf<T, F>>["required"];
    loose: z.ZodObject<ShapeOf<T, F>>["loose"];
    strict: z.ZodObject<ShapeOf<T, F>>["strict"];
    catchall: z.ZodObject<ShapeOf<T, F>>["catchall"];
}
/** What is not the same for every class. */
export interface DtoFacts {
    /** What becomes of keys that the class does not have; otherwise they are left out. */
    readonly unknownKeys?: "keep" | "refuse";
    /** `Key` is `key`: .NET's own pairs and tuples come in either case. */
    readonly anyCase?: true;
    /** A struct, of which servers may write .NET's `ToString()` text: that stays as it is. */
    readonly text?: true;
    /** The classes that may stand in its place, by their .NET names, as `__type` has them. */
    readonly derived?: () => Readonly<Record<string, Of<unknown>>>;
    /** Where .NET looks for them: written behind the name, as in `Acme.Circle, Acme.Dtos`. */
    readonly assembly?: string;
}
/**
 * The schema of a class. `build` runs once, on first use, so classes may name each other and
 * themselves in any order. Keys the class does not have are left out.
 *
 * Where `__type` says a derived class, the value is that class's, with `__type: "Acme.Circle"`.
 */
export declare function dto<T, F extends Form = never, V = T>(build: () => Members<T>, facts?: DtoFacts): Dto<T, F, V>;
/**
 * The schema of a class with zod's full type, which functions of zod/mini ask for:
 * `z.extend(objectOf(OrderSchema), { note: z.string() })`.
 */
export declare function objectOf<T, F extends Form, V>(schema: Dto<T, F, V>): z.ZodObject<ShapeOf<T, F>>;
/**
 * The schema of a class that another package declares, whose members do not say that they may be
 * null: values have the nulls that the JSON has.
 */
export declare function foreign<T, F extends Form = never, V = T>(build: () => {
    readonly [K in keyof T]-?: Of<T[K] | null | undefined>;
}, facts?: DtoFacts): Dto<T, F, V>;
/** A member that may be missing, null or undefined. A null stays a null. */
export declare function optional<T>(field: Of<T>): OptionalField<T | null | undefined>;
/**
 * A member of a value type that the server leaves out at its default: a missing one, or null, is
 * .NET's default.
 */
export declare function orZero<T>(field: Of<T>): Field<T>;
/**
 * A member whose type is a parameter of its class, on a server that leaves default values out: a
 * missing one is .NET's default where the argument is a value type.
 */
export declare function optionalOrZero<T>(field: Of<T>): OptionalField<T | null | undefined>;
/**
 * A member that XML has and JSON has not: it is not written, and when reading it is missing, or
 * .NET's default where it has to be there.
 */
export declare function xmlOnly<T>(field: Of<T>): Field<T>;
/** A list's item or a dictionary's value that may be null. */
export declare function nullable<T>(field: Of<T>): Field<T | null>;
/**
 * An array. ServiceStack's own JSON shows a null object in a list as `{}`; where the items are
 * objects that cannot be empty, that is null if `item` is {@link nullable}, and otherwise the
 * class with .NET's default for each value type, which is also what its XML gives.
 */
export declare function list<T>(item: Of<T>): Field<T[]>;
/**
 * A dictionary as a plain object. Keys are in the canonical text of their type, which may be a
 * generic class's parameter; entries whose value is null are left out, as ServiceStack leaves
 * them out.
 */
export declare function map<T>(value: Of<T>, key?: Of<unknown>): Field<{
    [key: string]: T;
}>;
/** An `IReadOnlyDictionary`, which servers also write as `[{ key, value }]`. */
export declare function pairs<T>(value: Of<T>, key?: Of<string> | Of<number> | Of<bigint> | Of<boolean>): Field<{
    [key: string]: T;
}, "pairs">;
/** A schema that can only be named later: `lazy(() => list(TreeSchema))` for a list of itself. */
export declare function lazy<T>(get: () => Of<T>): Field<T>;
/**
 * An enum that travels as text. Takes a member's value or .NET name in any case, and its number;
 * gives the value.
 *
 * @param members Values by .NET name, as declared.
 * @param numbers Values by number, where those are not 0, 1, 2 … as declared.
 */
export declare function enumeration<T extends string>(members: Readonly<Record<string, T>>, numbers?: Readonly<Record<string, T>>): Field<T>;
/** The same with members that nobody told of: a text stays as it is, a number becomes text. */
export declare function openEnumeration<T extends string>(members: Readonly<Record<string, T>>, numbers?: Readonly<Record<string, T>>): Field<T>;
/**
 * A `[Flags]` enum. Takes a number, also as text, or names separated by commas in any case; gives
 * the number.
 *
 * @param texts Values by `[EnumMember]` text, which servers write for a single member.
 */
export declare function flags(members: Readonly<Record<string, number>>, texts?: Readonly<Record<string, number>>): Field<number>;
/** Anything, as it is: nothing said what it is. */
export declare const unknown: Field<unknown>;
/**
 * `object`: any JSON value, as it is. What XML gives for a type that JSON has no word for,
 * `{ __type: "System.Guid", value: "…" }`, is written as its bare value.
 */
export declare const object: Field<unknown>;
/** Any text. */
export declare const string: Field<string>;
/** What a listing calls `string`: a string, or a type it prints as one. The text as it is. */
export declare const anyString: Field<string>;
/** A `Uri`, as it is written. */
export declare const uri: Field<string>;
/** A UTF-16 code unit, as a string of it. */
export declare const char: Field<string>;
export declare const bool: Field<boolean>;
export declare const sbyte: Field<number>;
export declare const byte: Field<number>;
export declare const short: Field<number>;
export declare const ushort: Field<number>;
export declare const int: Field<number>;
export declare const uint: Field<number>;
/** A 64-bit integer; beyond 2^53 rounded, as `JSON.parse` does. */
export declare const long: Field<number>;
/** A 64-bit integer from 0; beyond 2^53 rounded, as `JSON.parse` does. */
export declare const ulong: Field<number>;
/** A 64-bit integer, exact; a string in JSON where a number would be rounded. */
export declare const longBigint: Field<bigint>;
/** A 64-bit integer from 0, exact. */
export declare const ulongBigint: Field<bigint>;
/** A `decimal` with all the digits that JSON has of it. */
export declare const decimalString: Field<string, "number">;
export declare const float: Field<number>;
export declare const double: Field<number>;
/** What a listing calls `number`: any of .NET's numbers. */
export declare const anyNumber: Field<number>;
export declare const decimal: Field<number>;
/** A Guid in lower case with dashes. */
export declare const guid: Field<string>;
/** A `byte[]` in base64. */
export declare const bytes: Field<string>;
/** A `byte[]` as its bytes. */
export declare const bytesArray: Field<Uint8Array>;
/** A `Version` as text: `1.2.7.4`, also from `{ major, minor, build, revision }`. */
export declare const version: Field<string, "version">;
/** How a server writes dates, where that is not ServiceStack's default. */
export interface DateFormat {
    /** What a number counts since 1970: `JsConfig.DateHandler` is `UnixTime` or `UnixTimeMs`. */
    readonly unixTime?: "s" | "ms";
    /** The server's zone, such as `Europe/Berlin`: what `-0000` in `/Date(…-0000)/` stands for. */
    readonly timeZone?: string;
    /** A DateTimeOffset's number counts wall time, as ServiceStack wrote it up to 6.10. */
    readonly wallTime?: true;
}
/**
 * A `DateTime`: `2024-01-02T03:04:05.1234567`, the fraction without trailing zeros or missing,
 * then nothing, `Z` or `+01:00`. Also from `/Date(1704164645000)/` and RFC 1123.
 */
export declare const dateTime: Field<string>;
/** {@link dateTime} of a server that writes it in a form of its own. */
export declare function dateTimeOf(format: DateFormat): Field<string>;
/** A `DateTimeOffset`: as {@link dateTime}, but always with an offset, `+00:00` for UTC. */
export declare const dateTimeOffset: Field<string>;
/** {@link dateTimeOffset} of a server that writes it in a form of its own. */
export declare function dateTimeOffsetOf(format: DateFormat): Field<string>;
/** A `DateTime` as a Date: to the millisecond; without a zone in the server's, else in UTC. */
export declare const dateTimeDate: Field<Date>;
/** {@link dateTimeDate} of a server that writes it in a form of its own. */
export declare function dateTimeDateOf({ timeZone, ...format }: DateFormat): Field<Date>;
/** A `DateTimeOffset` as a Date: the instant without its offset, to the millisecond. */
export declare const dateTimeOffsetDate: Field<Date>;
/** {@link dateTimeOffsetDate} of a server that writes it in a form of its own. */
export declare function dateTimeOffsetDateOf(format: DateFormat): Field<Date>;
/** A `DateOnly`: `2024-01-02`. */
export declare const dateOnly: Field<string>;
/** {@link dateOnly} of a server that writes it in a form of its own. */
export declare function dateOnlyOf({ unixTime }: DateFormat): Field<string>;
/** A `TimeOnly`: `03:04:05.1234567`. JSON is sent an XSD duration, which every server reads. */
export declare const timeOnly: Field<string>;
/** A `TimeSpan` as XSD duration: `P1DT2H3M4.5S`. Also from `1.02:03:04.5`. */
export declare const timeSpan: Field<string>;
/**
 * A rule the server validates a request's member by: whether it takes a value, which is null for a
 * missing one, and what it says otherwise.
 */
export interface Rule {
    readonly errorCode: string;
    /** Where the member is missing, nothing is asked. */
    readonly ifGiven?: true;
    /** Of `zero`, a value type's value when nothing was said, only some rules ask. */
    readonly takes: (value: unknown, zero: unknown) => boolean;
    /** With FluentValidation's placeholders: `'{PropertyName}' must not be empty.` */
    readonly message: string;
    /** What the placeholders of the message stand for, beside the member's name and value. */
    readonly placeholders?: (value: unknown) => Readonly<Record<string, unknown>>;
}
/** What an attribute says in place of a rule's own words. */
export interface RuleWords {
    readonly message?: string;
    readonly errorCode?: string;
}
/**
 * A request's member with the server's rules. What they refuse is an issue with the server's
 * message and, in `params`, its error code; all of them are asked, as the server asks all.
 *
 * @param name As messages call the member.
 */
export declare function ruled<F extends Of<unknown>>(field: F, name: string, ...rules: readonly Rule[]): F;
/** {@link ruled} for a member of a value type: where it is missing, the server sees its zero. */
export declare function ruledValue<F extends Of<unknown>>(field: F, name: string, ...rules: readonly Rule[]): F;
/** The rule, for a member that is not missing: what only documentation says of it. */
export declare function ifGiven(one: Rule): Rule;
export declare function notNull(words?: RuleWords): Rule;
export declare function isNull(words?: RuleWords): Rule;
/** Neither null nor white space nor without items; of a value type, not its zero. */
export declare function notEmpty(words?: RuleWords): Rule;
export declare function empty(words?: RuleWords): Rule;
/** {@link notEmpty} of a dictionary. */
export declare function notEmptyMap(words?: RuleWords): Rule;
/** {@link empty} of a dictionary. */
export declare function emptyMap(words?: RuleWords): Rule;
/** How many UTF-16 code units a text has. */
export declare function length(minimum: number, maximum: number, words?: RuleWords): Rule;
export declare function exactLength(size: number, words?: RuleWords): Rule;
export declare function minimumLength(minimum: number, words?: RuleWords): Rule;
export declare function maximumLength(maximum: number, words?: RuleWords): Rule;
/** One `@` that is neither the first nor the last character: that is all the server asks. */
export declare function email(words?: RuleWords): Rule;
/** Digits, blanks and hyphens with the right check sum. */
export declare function creditCard(words?: RuleWords): Rule;
/**
 * A text in which the expression is found. In `source`, a category of Unicode such as `\p{Nd}`
 * stands, inside a class, for its UTF-16 code units, by which .NET matches.
 */
export declare function regularExpression(source: string, flag?: "" | "i", words?: RuleWords): Rule;
export declare function greaterThan(limit: number, words?: RuleWords): Rule;
export declare function greaterThanOrEqual(limit: number, words?: RuleWords): Rule;
export declare function lessThan(limit: number, words?: RuleWords): Rule;
export declare function lessThanOrEqual(limit: number, words?: RuleWords): Rule;
export declare function inclusiveBetween(from: number, to: number, words?: RuleWords): Rule;
export declare function exclusiveBetween(from: number, to: number, words?: RuleWords): Rule;
/** Null is not equal to anything that an attribute can say. */
export declare function equal(to: string | number | boolean, words?: RuleWords): Rule;
export declare function notEqual(to: string | number | boolean, words?: RuleWords): Rule;
/** One of these, as text. */
export declare function oneOf(values: readonly string[], words?: RuleWords): Rule;
/** At most so many digits behind the point, and so many in all. */
export declare function scalePrecision(scale: number, precision: number, words?: RuleWords): Rule;
/** What the server says of a request it refuses: ServiceStack's `ResponseStatus`. */
export interface ErrorStatus {
    readonly errorCode: string;
    readonly message: string;
    readonly stackTrace?: string;
    readonly errors: readonly FieldError[];
    readonly meta?: Readonly<Record<string, string>>;
}
/** What the server says of one member of the request; its name as in C#: `Lines[0].Product`. */
export interface FieldError {
    readonly errorCode: string;
    readonly fieldName: string;
    readonly message: string;
    readonly meta?: Readonly<Record<string, string>>;
}
type Loose<T> = {
    readonly [K in keyof T]?: T[K] | null | undefined;
};
/** An {@link ErrorStatus} as clients and the generated classes have it: anything may be missing. */
export interface LooseStatus extends Loose<Omit<ErrorStatus, "errors">> {
    readonly errors?: readonly Loose<FieldError>[] | null | undefined;
}
/**
 * Whether the body of an answer tells of an error. Such a body need not have what the response's
 * class must have, so ask before `parse`.
 */
export declare function isErrorResponse(body: unknown): boolean;
/** What came of a call: the response's value, or what the server said when it refused. */
export type Decoded<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly error: ErrorStatus;
};
/**
 * What a call of ServiceStack's `JsonServiceClient` gives, which is JSON as it came, as the value of
 * the response: `decodeResponse(SessionInfoSchema, client.get(request))`. A server's error is given
 * back, whether the client throws it or the answer holds it; whatever else goes wrong is thrown.
 *
 * @throws {z.ZodError} if what came is no such response.
 */
export declare function decodeResponse<T>(schema: Of<T>, answer: unknown): Promise<Decoded<T>>;
/**
 * The error that the body of an answer tells of, in whatever case the server writes names;
 * undefined if it tells of none.
 */
export declare function responseStatusOf(body: unknown): ErrorStatus | undefined;
/**
 * A server's error as issues like zod's own, so that a form shows both alike: one for each member
 * that the server names, or one for the whole request.
 *
 * @param request The request's schema, by which members are found whatever the server calls them;
 *   without it their names are taken to be in camel case.
 */
export declare function issuesOf(status: LooseStatus, request?: Of<unknown> | core.$ZodType): core.$ZodIssueCustom[];
export {};
