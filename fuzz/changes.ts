/** Texts → what becomes of them by a few random changes. */
import * as fc from "fast-check";

/** Where things go wrong: pieces of each language that is read, and of those that are written. */
// prettier-ignore
const fragment = fc.constantFrom(
  ..."<>{}()[]\"'`/\\|&;:,.=?!@#$%^*+-~_ \t\r\n\0\x1b\x7f\u2028\u2029\u202e\u200b\ufeff\ud83d\ude00\uffff",
  "*/", "/*", "//", "${", "`", "\\", "\\u0000", "\\x", "-->", "<!--", "]]>", "<![CDATA[", "</script>",
  "__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "default", "class", "export", "import", "await", "null", "true",
  "string", "number", "int", "long", "decimal", "DateTime", "Guid", "byte[]", "object", "List<", "Dictionary<string,", "Nullable<", "Tuple<", "T", "[]", "?", "`1", "`2", "+",
  "extends ", "implements ", "interface ", "enum ", "namespace ", "public ", "get;set;", "IReturn<", "IReturnVoid", "=>", "@DataMember", "[DataContract", "[DataMember(Name=\"", "@Route(\"/", "@Validate(",
  "0", "-1", "1e999", "9223372036854775808", "NaN", "0x", "1.", "2147483648",
  "{}", "[]", "\"\"", "{\"", "\":", "null,", "<a", "</a>", "/>", "xmlns=\"\"", "&amp;", "&#0;", "&lt", "i:nil=\"true\"", "z:Id=\"i1\"",
  "HTTP/1.1 200 OK\n", "Content-Type: application/xml\n", "GET /x HTTP/1.1\n", "<pre>", "<table><tr><td>", "\n\n", "\r\n",
);

const anything = fc.oneof(
  { weight: 4, arbitrary: fragment },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constant("") },
);

type Change = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });

/** Changes of whole words, numbers and strings are those that get furthest. */
const word = /"(?:[^"\\\n]|\\.)*"|[\w$]+|[^\s\w]/g;

const replaceWord = fc
  .tuple(place, anything)
  .map(([where, insert]): Change => (text) => {
    const words = [...text.matchAll(word)];
    const found = words[Math.floor(where * words.length)];
    return found ? replaced(text, found.index, found[0].length, insert) : text;
  });

/** One word of the text stands where another does. */
const copyWord = fc.tuple(place, place).map(([from, to]): Change => (text) => {
  const words = [...text.matchAll(word)];
  const source = words[Math.floor(from * words.length)];
  const target = words[Math.floor(to * words.length)];
  return source && target
    ? replaced(text, target.index, target[0].length, source[0])
    : text;
});

const replace = fc.tuple(place, fc.nat(12), anything).map(
  ([where, length, insert]): Change =>
    (text) =>
      replaced(text, Math.floor(where * text.length), length, insert),
);

/** Lines are what listings, pages and most JSON is made of. */
const moveLines = fc
  .tuple(place, fc.nat(6), place, fc.boolean())
  .map(([from, count, to, stay]): Change => (text) => {
    const lines = text.split("\n");
    const at = Math.floor(from * lines.length);
    const moved = stay ? lines.slice(at, at + count) : lines.splice(at, count);
    lines.splice(Math.floor(to * lines.length), 0, ...moved);
    return lines.join("\n");
  });

const repeat = fc
  .tuple(place, fc.nat(20), fc.integer({ min: 2, max: 300 }))
  .map(([where, length, times]): Change => (text) => {
    const at = Math.floor(where * text.length);
    return replaced(text, at, 0, text.slice(at, at + length).repeat(times));
  });

const cutOff = place.map(
  (where): Change =>
    (text) =>
      text.slice(0, Math.floor(where * text.length)),
);

function replaced(
  text: string,
  at: number,
  length: number,
  insert: string,
): string {
  return text.slice(0, at) + insert + text.slice(at + length);
}

const textChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: replaceWord },
  { weight: 4, arbitrary: copyWord },
  { weight: 3, arbitrary: replace },
  { weight: 3, arbitrary: moveLines },
  { weight: 1, arbitrary: repeat },
  { weight: 1, arbitrary: cutOff },
);

/** One of the texts after up to six changes. */
export function changed(texts: readonly string[]): fc.Arbitrary<string> {
  return changedBy(texts, textChange);
}

/** One of the texts, which are JSON, with values changed in their places: it stays JSON. */
export function changedJson(texts: readonly string[]): fc.Arbitrary<string> {
  return changedBy(texts, jsonChange);
}

function changedBy(
  texts: readonly string[],
  change: fc.Arbitrary<Change>,
): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { maxLength: 6 }))
    .map(([text, changes]) => changes.reduce((it, make) => make(it), text));
}

interface Slot {
  readonly owner: Record<string | number, unknown>;
  readonly key: string | number;
}

function slotsOf(value: unknown): readonly Slot[] {
  if (typeof value !== "object" || value === null) return [];
  const owner = value as Record<string | number, unknown>;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [...keys].flatMap((key) => [{ owner, key }, ...slotsOf(owner[key])]);
}

const scalar = fc.oneof(
  { weight: 5, arbitrary: fragment },
  {
    weight: 1,
    arbitrary: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
  },
);

const setValue = fc
  .tuple(place, scalar)
  .map(([where, value]) => jsonChangeOf(where, () => value));

/** What stands elsewhere, such as another type's name. */
const copyValue = fc
  .tuple(place, place)
  .map(([where, from]) =>
    jsonChangeOf(where, (slots) => valueAt(slotAt(slots, from))),
  );

const extendText = fc
  .tuple(place, fragment, fc.boolean())
  .map(([where, text, before]) =>
    jsonChangeOf(where, (_, old) =>
      typeof old !== "string" ? text : before ? text + old : old + text,
    ),
  );

const removeValue = place.map((where) => jsonChangeOf(where, () => undefined));

const jsonChange: fc.Arbitrary<Change> = fc.oneof(
  setValue,
  { weight: 2, arbitrary: copyValue },
  { weight: 2, arbitrary: extendText },
  removeValue,
);

function slotAt(slots: readonly Slot[], where: number): Slot | undefined {
  return slots[Math.floor(where * slots.length)];
}

function valueAt(slot: Slot | undefined): unknown {
  return slot && structuredClone(slot.owner[slot.key]);
}

function jsonChangeOf(
  where: number,
  make: (slots: readonly Slot[], old: unknown) => unknown,
): Change {
  return (text) => {
    const root: unknown = JSON.parse(text);
    const slots = slotsOf(root);
    const slot = slotAt(slots, where);
    if (slot)
      Object.defineProperty(slot.owner, slot.key, {
        value: make(slots, slot.owner[slot.key]),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return JSON.stringify(root, undefined, 1);
  };
}
