/** Documents for fuzzing: well-formed ones, more or less, and what is made of them by changes. */
import * as fc from "fast-check";

// prettier-ignore
const name = fc.constantFrom(
  "a", "b", "c", "a1", "_", "é", "名", "\u{10000}", "a.b-c·",
  "p:a", "p:b", "q:a", "xml:a", "xmlns", "p:xmlns", ":a", "a:b:c", "p:1",
);

// prettier-ignore
const uri = fc.constantFrom(
  "", "u", "v", " u ", "&#117;", "a&amp;b",
  "http://www.w3.org/XML/1998/namespace",
  "http://www.w3.org/2000/xmlns/",
);

// prettier-ignore
const character = fc.oneof(
  fc.constantFrom(
    "x", " ", "\n", "\r\n", "\r", "\r\r\n", "\t", "]", "]]", ">", "\x7f",
    "&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#65;", "&#x42;",
    "&#13;", "&#10;", "&#9;", "&#x1F600;", "é", "名", "\u{1F600}", "\x85",
  ),
  fc.string({ unit: "binary", maxLength: 3 }),
);

const space = fc.constantFrom(" ", "  ", "\n", "\t", "\r\n", " \r");
const spaces = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: space },
);

function quoted(value: string, single: boolean): string {
  const quote = single ? "'" : '"';
  return quote + value.replaceAll("<", "").replaceAll(quote, "") + quote;
}

const attribute = fc
  .tuple(
    space,
    fc.oneof(
      fc.tuple(name, fc.array(character, { maxLength: 4 }).map(joined)),
      fc.tuple(
        fc.constantFrom("xmlns", "xmlns:p", "xmlns:q", "xmlns:xml"),
        uri,
      ),
    ),
    spaces,
    spaces,
    fc.boolean(),
  )
  .map(
    ([before, [key, value], left, right, single]) =>
      `${before}${key}${left}=${right}${quoted(value, single)}`,
  );

function joined(parts: readonly string[]): string {
  return parts.join("");
}

const aside = fc.oneof(
  fc.constantFrom("<!---->", "<!-- - -->", "<!--<a>&b;-->", "<!--\r\n-->"),
  fc.constantFrom("<?p?>", "<?p ?>", "<?p d?>", "<?p-q \r\n<?>?>", "<?é ??>"),
);

const section = fc
  .array(character, { maxLength: 3 })
  .map((parts) => `<![CDATA[${joined(parts).replaceAll("]]>", "")}]]>`);

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    character,
    section,
    aside,
    tie("element"),
  ),
  element: fc
    .tuple(
      name,
      fc.array(attribute, { maxLength: 3 }).map(joined),
      spaces,
      fc.array(tie("content"), { maxLength: 4 }).map(joined),
    )
    .map(([tag, attributes, end, content]) =>
      content === ""
        ? `<${tag}${attributes}${end}/>`
        : `<${tag}${attributes}${end}>${content}</${tag}${end}>`,
    ),
}));

const declaration = fc.constantFrom(
  "",
  "",
  "\uFEFF",
  "<?xml version='1.0'?>",
  '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\r\n',
  "\uFEFF<?xml version = '1.0'\tencoding='UTF-8' ?>",
);

/** All prefixes are bound in half of them, for most others are refused. */
const root = fc
  .tuple(fc.boolean(), element)
  .map(([binds, inner]) =>
    binds ? `<r xmlns:p="u" xmlns:q="v">${inner}</r>` : inner,
  );

export const document: fc.Arbitrary<string> = fc
  .tuple(declaration, fc.oneof(fc.constant(""), aside, space), root)
  .map(([start, before, inner]) => start + before + inner)
  .chain((start) =>
    fc.oneof(fc.constant(""), aside, space).map((end) => start + end),
  );

/** Where things go wrong: each piece of markup, whole and broken off. */
// prettier-ignore
const fragment = fc.constantFrom(
  ..."<>/&;\"'=?![]-:# \t\r\n\0\x0b\ud83d\ude00\ufffe\uffff\ufeffp·",
  "<!--", "-->", "--", "<![CDATA[", "]]>", "<?p ", "?>", "<?xml ", "<?é",
  "<?xml version='1.0'?>", "<?xml version='1.1'?>", "<?XML ?>", "<?p:q ?>",
  "</", "/>", "<a>", "</a>", "<a/>", "<a ", "<p:a>", "</p:a>", "=''", "a=",
  "xmlns", "xmlns:", " xmlns='u'", " xmlns=''", " xmlns:p='v'", " p:a=''",
  "&amp;", "&lt", "&#", "&#x", "&#0;", "&#x1F;", "&#xD800;", "&#x110000;",
  "&#65", "&#x00041;", "&#xFFFE;", "&#x85;", "&#X41;", "&nbsp;", "&&", "\r\n",
);

type Change = (document: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (it: string, where: number): number => Math.floor(where * it.length);

/** Puts something in the place of a few characters, or of none. */
const replacement = fc
  .tuple(
    place,
    fc.nat(3),
    fc.oneof(
      fragment,
      fc.constant(""),
      fc.string({ unit: "binary", maxLength: 2 }),
    ),
  )
  .map(([where, length, insert]): Change => (it) => {
    const start = at(it, where);
    return it.slice(0, start) + insert + it.slice(start + length);
  });

/** Copies a part to another place, over another part or between two characters. */
const copy = fc
  .tuple(place, fc.nat(40), place, fc.nat(40))
  .map(([from, length, to, over]): Change => (it) => {
    const part = it.slice(at(it, from), at(it, from) + length);
    return it.slice(0, at(it, to)) + part + it.slice(at(it, to) + over);
  });

/** Writes one character as a reference, wherever it stands. */
const reference = fc
  .tuple(place, fc.boolean())
  .map(([where, hex]): Change => (it) => {
    const start = at(it, where);
    const code = it.codePointAt(start) ?? 0;
    const spelt = hex ? `&#x${code.toString(16)};` : `&#${code};`;
    return (
      it.slice(0, start) + spelt + it.slice(start + 1 + Number(code > 0xffff))
    );
  });

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: replacement },
    { weight: 1, arbitrary: copy },
    { weight: 1, arbitrary: reference },
  ),
  { maxLength: 3 },
);

/** What becomes of a document by a few changes, or by none. */
export function changed(original: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(original, changes)
    .map(([start, all]) => all.reduce((now, change) => change(now), start));
}
