/**
 * What a configuration may hold, as data: the check of values (json-shapes.ts), the messages, and the
 * JSON schema for editors all read it. Imports nothing, as the command line's help needs it, too.
 */
export type Shape = (Scalar | Words | List | Keyed | Members) & {
  /** For editors. */
  readonly description?: string;
};

interface Scalar {
  readonly kind: "scalar";
  /** As a message says it behind "takes": `true or false`. */
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
  /** The same in JSON schema, as far as that can say it. */
  readonly schema: Readonly<Record<string, unknown>>;
}

interface Words {
  readonly kind: "words";
  readonly words: readonly string[];
  /** What a message says where they are too many to list. */
  readonly called?: string;
}

interface List {
  readonly kind: "list";
  readonly items: Shape;
  /** How many items there must be. */
  readonly least: number;
}

/** Keys of the user's. */
interface Keyed {
  readonly kind: "record";
  readonly values: Shape;
}

interface Members {
  readonly kind: "object";
  readonly members: Readonly<Record<string, Shape>>;
}

export const text = scalar("a string", isText, { type: "string" });

export const flag = scalar("true or false", (it) => typeof it === "boolean", {
  type: "boolean",
});

export const integer = scalar("a whole number", Number.isSafeInteger, {
  type: "integer",
});

/** A number that may be beyond a double's range. */
export const decimal = scalar(
  "a whole number, or one in a string",
  (it) => Number.isSafeInteger(it) || (isText(it) && /^-?\d{1,20}$/.test(it)),
  { type: ["integer", "string"], pattern: String.raw`^-?\d{1,20}$` },
);

/** A text of a certain form. */
export function textLike(expected: string, form: RegExp): Shape {
  return scalar(expected, (it) => isText(it) && form.test(it), {
    type: "string",
    pattern: form.source,
  });
}

/** A text that only a function can judge. */
export function textThat(
  expected: string,
  fits: (text: string) => boolean,
): Shape {
  return scalar(expected, (it) => isText(it) && fits(it), { type: "string" });
}

/** What only code can give, and JSON cannot. */
export function codeThat(
  expected: string,
  fits: (value: unknown) => boolean,
): Shape {
  return scalar(expected, fits, { not: {} });
}

/** A number above 0. */
export function upTo(most: number, what: string): Shape {
  return scalar(
    `${what}, more than 0 and up to ${most}`,
    (it) => typeof it === "number" && it > 0 && it <= most,
    { type: "number", exclusiveMinimum: 0, maximum: most },
  );
}

/** Whether it is written as a number. */
export function takesNumber(shape: Shape): boolean {
  return shape.kind === "scalar" && shape.schema["type"] === "number";
}

export function oneOf(...words: readonly string[]): Shape {
  return { kind: "words", words };
}

/** One of many words. */
export function anyOf(called: string, words: readonly string[]): Shape {
  return { kind: "words", words, called };
}

/** One word, where a message tells why no other. */
export function only(word: string, why: string): Shape {
  return scalar(`nothing but "${word}": ${why}`, (it) => it === word, {
    const: word,
  });
}

export function listOf(items: Shape, least = 0): Shape {
  return { kind: "list", items, least };
}

export function recordOf(values: Shape): Shape {
  return { kind: "record", values };
}

export function objectOf(members: Readonly<Record<string, Shape>>): Shape {
  return { kind: "object", members };
}

export function described(description: string, shape: Shape): Shape {
  return { ...shape, description };
}

/** @param quote How a word is written where the value stands. */
export function expectedOf(
  shape: Shape,
  quote: (word: string) => string = (word) => JSON.stringify(word),
): string {
  switch (shape.kind) {
    case "scalar":
      return shape.expected;
    case "words":
      return shape.called ?? alternatives(shape.words.map(quote));
    case "list":
      return shape.least > 0 ? "a list that is not empty" : "a list";
    case "record":
    case "object":
      return "an object";
    default:
      return shape satisfies never;
  }
}

function alternatives(words: readonly string[]): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

function scalar(
  expected: string,
  fits: Scalar["fits"],
  schema: Scalar["schema"],
): Shape {
  return { kind: "scalar", expected, fits, schema };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
