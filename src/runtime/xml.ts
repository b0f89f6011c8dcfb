/**
 * DataContract XML, as ServiceStack's `application/xml` endpoints send and take it.
 *
 * Generated code declares a mapper for each type out of the builders at the end of this file
 * (`classMapper`, `list`, `map`, `enumeration` …) and the constants for .NET's own types
 * (`string`, `int`, `dateTime` …). A mapper reads a document to a plain value and writes it back
 * byte for byte as the server would have.
 *
 * Five parts: errors, the pull reader, lexical forms, the writer, mappers. No dependencies; runs
 * in Node, browsers and workers.
 */

// ---- Errors -----------------------------------------------------------------------------------

/** A document that cannot be read, or a value that cannot be written. */
export class XmlError extends Error {
  override readonly name: string = "XmlError";
  /** From 1; undefined if there is no text, as when writing. */
  readonly line: number | undefined;
  /** From 1, in UTF-16 code units; undefined if there is no text. */
  readonly column: number | undefined;
  /**
   * The element, from the root: `SessionInfo/Members/SessionMemberInfo[2]/Muted`. Items of a list
   * or a dictionary are counted from 1. Empty outside the root.
   */
  readonly path: string;

  constructor(message: string, path = "", line?: number, column?: number) {
    const where = [
      ...(line === undefined ? [] : [`line ${line}`]),
      ...(column === undefined ? [] : [`column ${column}`]),
      ...(path === "" ? [] : [`at ${path}`]),
    ];
    super(where.length === 0 ? message : `${message} (${where.join(", ")})`);
    this.path = path;
    this.line = line;
    this.column = column;
  }
}

/** `Members/SessionMemberInfo[2]`: the first `depth` names, with their positions where not 0. */
function pathOf(
  names: readonly string[],
  positions: readonly number[],
  depth: number,
): string {
  return names
    .slice(0, depth)
    .map((name, level) =>
      positions[level] ? `${name}[${positions[level]}]` : name,
    )
    .join("/");
}

/** A value as an error shows it. */
function shown(value: unknown): string {
  if (typeof value === "object" && value !== null)
    return Array.isArray(value) ? "an array" : "an object";
  if (typeof value === "function") return "a function";
  if (typeof value !== "string") return String(value);
  return value.length > 40 ? `'${value.slice(0, 40)}…'` : `'${value}'`;
}

// ---- Pull reader ------------------------------------------------------------------------------

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";
const instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

/** Limits that keep a hostile document from costing more than it is worth. */
export interface ReadOptions {
  /** How deep elements may be nested; 256 unless told. */
  readonly maxDepth?: number;
  /** How many attributes an element may have, namespace declarations included; 256 unless told. */
  readonly maxAttributes?: number;
  /**
   * How long a document may be, in UTF-16 code units; any length unless told. A ServiceStack server
   * takes requests of 1,048,576.
   */
  readonly maxLength?: number;
  /**
   * `contract` reads as .NET does: forward only. A member that comes too late is passed over, and
   * one that is required and missing is an error. `any` unless told.
   */
  readonly order?: "any" | "contract";
}

/** What a reader stands on. */
export type XmlToken = "start" | "end" | "text" | "eof";

/** An attribute of a start tag. */
export interface XmlAttribute {
  /** Local name. */
  readonly name: string;
  /** Empty without a prefix; `http://www.w3.org/2000/xmlns/` for a namespace declaration. */
  readonly namespace: string;
  /** Empty without one. `xmlns:a="…"` has the prefix `xmlns`, `xmlns="…"` has none. */
  readonly prefix: string;
  readonly value: string;
}

/** A name and the namespace it is in. */
export interface XmlName {
  readonly name: string;
  readonly namespace: string;
}

/**
 * A reader that stands before the root of a document.
 *
 * @throws {XmlError} where bytes are not in the encoding they say, a character is illegal, or the
 * XML declaration is wrong.
 */
export function openXml(
  source: string | Uint8Array,
  options: ReadOptions = {},
): XmlReader {
  return new XmlReader(
    typeof source === "string" ? source : decodeBytes(source),
    options,
  );
}

/**
 * Reads XML 1.0 with namespaces, token by token, and checks that it is well-formed. There are no
 * DTDs: a DOCTYPE is an error. Comments and processing instructions are passed over. Time and
 * memory are linear in the length of the document, whatever it holds.
 */
export class XmlReader {
  /** The text the reader stands on: character data and CDATA sections up to the next tag. */
  text = "";
  /** Where the token starts in the document's text. */
  offset = 0;

  /** What mappers note while they read. */
  readonly session: ReadSession;

  private readonly source: string;
  private readonly maxDepth: number;
  private readonly maxAttributes: number;
  // Most documents have none of these, and then no text needs to be searched for them.
  private readonly hasReferences: boolean;
  private readonly hasReturns: boolean;
  private readonly hasSectionEnds: boolean;

  private token: XmlToken | undefined;
  /** Where the next token starts. */
  private position = 0;
  /** The start tag was `<a/>`, its end is still to come. */
  private isEmpty = false;
  /** Where the start tag stands that has been compared already, together with the end tag before. */
  private foreseen = -1;
  private hadRoot = false;
  /** How far the document may still be searched in vain. */
  private patience: number;
  /** What the start tag that the reader stands on has behind its name. */
  private form: Form = plainForm;

  private depth = 0;
  /** The innermost open element; outside the root one that is none. */
  private innermost: OpenElement = newElement(undefined);
  /** The element whose start or end tag the reader stands on. */
  private element: OpenElement = this.innermost;

  /** Documents repeat themselves: what followed a tag is tried before it is read anew. */
  private readonly tagsByText: Map<string, Tag> = new Map();

  /** Of values that came last, each at the place that it gives; of long documents alone. */
  private readonly hashes: Int32Array | undefined;
  /** Those of them that came twice. */
  private readonly values: string[];

  private readonly prefixes: Map<string, Prefix> = new Map([
    ["", { uri: "" }],
    ["xml", { uri: xmlNamespace }],
  ]);
  // What inner declarations hide, innermost last.
  private readonly hidden: Prefix[] = [];
  private readonly hiddenUris: (string | undefined)[] = [];

  constructor(source: string, options: ReadOptions = {}) {
    this.source = source;
    this.session = {
      isStrict: options.order === "contract",
      items: [],
      count: 0,
    };
    const places = source.length < longDocument ? 0 : keptValues;
    this.hashes = places > 0 ? new Int32Array(places) : undefined;
    this.values = Array<string>(places).fill("");
    this.patience = source.length;
    this.maxDepth = options.maxDepth ?? 256;
    this.maxAttributes = options.maxAttributes ?? 256;
    this.hasReferences = source.includes("&");
    this.hasReturns = source.includes("\r");
    this.hasSectionEnds = source.includes("]]>");
    const { maxLength = Infinity } = options;
    if (source.length > maxLength)
      throw this.errorAt(
        maxLength,
        `the document is longer than ${maxLength} characters`,
      );
    const found = illegalCharacter(source);
    if (found) throw this.errorAt(found.offset, found.message);
    this.prolog();
  }

  /** The local name of the element whose start or end tag the reader stands on. */
  get name(): string {
    return this.element.tag.name;
  }

  /** That element's namespace; empty for none. */
  get namespace(): string {
    return this.element.namespace;
  }

  /** The attributes of the start tag, namespace declarations included. */
  get attributes(): readonly XmlAttribute[] {
    return this.form.attributes;
  }

  /**
   * Moves to the next token. Text comes in one piece: `a<!-- -->b<![CDATA[c]]>` is `abc`. After
   * the end of the document it stays `eof`.
   */
  next(): XmlToken {
    if (this.isEmpty) return this.close();
    if (this.token === "eof") return "eof";
    // What is wrong from here on is the open element's: in `<a><b/>&c;</a>` it is not in b.
    this.token = undefined;
    const { source } = this;
    let text = "";
    this.offset = this.position;
    for (;;) {
      const at = this.position;
      const open = source.indexOf("<", at);
      const end = open < 0 ? source.length : open;
      if (end > at) text += this.characters(at, end);
      if (open < 0) return this.endOfDocument();
      const code = source.charCodeAt(open + 1);
      if (code === 0x21 /* ! */) {
        text += this.declaration(open);
      } else if (code === 0x3f /* ? */) {
        this.instruction(open);
      } else if (text !== "") {
        this.position = open;
        this.text = text;
        return (this.token = "text");
      } else {
        this.offset = open;
        return this.tag(open, open);
      }
    }
  }

  /**
   * From a start tag, or the end tag of a child: moves to the next child's start tag. False if
   * there is none; then the reader stands on the end tag.
   *
   * @throws {XmlError} on text between the children that is not blank.
   */
  child(): boolean {
    if (this.isEmpty) return this.next() === "start";
    const at = this.position;
    const { tag } = this.element;
    const guess = this.element === this.innermost ? tag.child : tag.sibling;
    if (
      guess !== undefined &&
      (this.foreseen === at || this.isGuessed(guess, at)) &&
      isStillResolved(guess.form)
    ) {
      const { form } = guess;
      guess.misses = 0;
      this.token = undefined;
      this.offset = at + guess.spaces;
      this.checkPlace(this.offset);
      const element = this.enter(guess.tag);
      for (const it of form.declarations) this.bind(it.of, it.value);
      this.entered(element, form, at + guess.text.length);
      return true;
    }
    const open = this.spacesFrom(at);
    if (this.isTag(open)) {
      this.token = undefined;
      this.offset = open;
      return this.tag(open, at) === "start";
    }
    let token = this.next();
    if (token === "text") {
      if (!isBlank(this.text))
        throw this.error(`text ${shown(this.text.trim())} is not expected`);
      token = this.next();
    }
    return token === "start";
  }

  /**
   * From a start tag: the element's text; the reader then stands on the end tag.
   *
   * @throws {XmlError} if there is an element in it.
   */
  content(): string {
    const at = this.position;
    const open = this.isEmpty ? -1 : this.source.indexOf("<", at);
    let text = "";
    if (open >= 0 && this.source.charCodeAt(open + 1) === 0x2f /* / */) {
      if (open > at) text = this.characters(at, open);
      const { tag } = this.innermost;
      const joint = tag.sibling?.joint ?? "";
      if (joint !== "" && this.standsAt(joint, open)) {
        this.position = open + tag.end.length;
        this.foreseen = this.position;
        this.close();
      } else {
        this.endTag(open);
      }
    } else {
      let token = this.next();
      if (token === "text") {
        text = this.text;
        token = this.next();
      }
      if (token === "start")
        throw this.error(`element '${this.name}' is not expected, only text`);
    }
    // What is wrong with a text is reported where the text starts.
    this.offset = at;
    return text;
  }

  /** From a start tag: passes over all content; the reader then stands on the end tag. */
  skip(): void {
    const { element } = this;
    // Its text must be a boolean even where nobody cares for the element.
    void this.nil;
    if (this.isEmpty) this.close();
    else while (this.next() !== "end" || this.element !== element);
  }

  /**
   * Whether the start tag says `i:nil="true"`.
   *
   * @throws {XmlError} if the attribute is not a boolean.
   */
  get nil(): boolean {
    const { nil, nilText } = this.form;
    if (nil === undefined)
      throw this.error(`i:nil is ${shown(nilText)}, not a boolean`);
    return nil;
  }

  /**
   * What the start tag's `i:type` names; undefined without one. A prefix that is not bound stands
   * for no namespace.
   */
  get type(): XmlName | undefined {
    const text = this.form.type;
    if (!text) return undefined;
    const colon = text.indexOf(":");
    const prefix = colon < 0 ? "" : text.slice(0, colon);
    return {
      name: text.slice(colon + 1),
      namespace: this.prefixes.get(prefix)?.uri ?? "",
    };
  }

  /** Says that the element whose start tag this is is the nth of a list, for errors' paths. */
  setPosition(n: number): void {
    this.innermost.position = n;
  }

  /** An error about what the reader stands on, to be thrown. */
  error(message: string): XmlError {
    return this.errorAt(this.offset, message);
  }

  private errorAt(offset: number, message: string): XmlError {
    const before = this.source.slice(0, offset);
    let line = 1;
    let lineStart = 0;
    for (const end of before.matchAll(/\r\n?|\n/g)) {
      line++;
      lineStart = end.index + end[0].length;
    }
    // An element is still the place to name when its end tag has just been read.
    const inner = this.token === "end" ? this.element : this.innermost;
    const open: OpenElement[] = [];
    for (let it = inner; it.outer !== undefined; it = it.outer) open.push(it);
    open.reverse();
    const names = open.map(({ tag }) => tag.name);
    const positions = open.map(({ position }) => position);
    const path = pathOf(names, positions, open.length);
    return new XmlError(message, path, line, offset - lineStart + 1);
  }

  // XML 1.0 production 23, XMLDecl, at the very start or nowhere.
  private prolog(): void {
    if (this.source.startsWith("\uFEFF")) this.position = 1;
    const start = this.position;
    if (!/^<\?xml[ \t\r\n?]/.test(this.source.slice(start, start + 6))) return;
    const end = this.source.indexOf("?>", start);
    if (end < 0 || !xmlDeclaration.test(this.source.slice(start, end + 2)))
      throw this.errorAt(
        start,
        'the XML declaration is not of the form <?xml version="1.0" encoding="utf-8"?>',
      );
    this.position = end + 2;
  }

  private endOfDocument(): "eof" {
    this.offset = this.source.length;
    if (this.depth > 0)
      throw this.error(`the document ends before ${this.innermost.tag.end}`);
    if (!this.hadRoot) throw this.error("the document has no root element");
    this.position = this.source.length;
    return (this.token = "eof");
  }

  /**
   * The text from `at` to `end`. Documents repeat values, too: where there are so many that it counts
   * the same one is given again.
   */
  private part(at: number, end: number): string {
    const { source, hashes } = this;
    if (hashes === undefined) return source.slice(at, end);
    const length = end - at;
    let hash = length;
    const step = (length >> 3) + 1;
    for (let index = end - 1; index >= at; index -= step)
      hash = (Math.imul(hash, 31) + source.charCodeAt(index)) | 0;
    const place = (hash ^ (hash >>> 15)) & (keptValues - 1);
    const isLikely = hashes[place] === hash;
    if (isLikely) {
      const last = this.values[place];
      if (last?.length === length && source.startsWith(last, at)) return last;
    }
    const text = source.slice(at, end);
    // Most come once. What comes a second time is kept.
    if (isLikely) this.values[place] = text;
    else hashes[place] = hash;
    return text;
  }

  /** Text between tags, from `at` to `end`. */
  private characters(at: number, end: number): string {
    this.position = end;
    const text = this.part(at, end);
    if (this.depth === 0) {
      if (isBlank(text)) return "";
      const offset = at + text.search(/[^ \t\r\n]/);
      throw this.errorAt(
        offset,
        `text is not expected ${this.hadRoot ? "after" : "before"} the root element`,
      );
    }
    if (this.hasSectionEnds && text.includes("]]>"))
      throw this.errorAt(
        at + text.indexOf("]]>"),
        "']]>' is not allowed in text",
      );
    return this.hasReferences || this.hasReturns
      ? this.resolved(text, at, withLineFeeds)
      : text;
  }

  /**
   * Text with its references resolved and all else normalised. What a reference stands for is not
   * normalised any more: `&#13;` stays CR.
   */
  private resolved(
    text: string,
    at: number,
    normalise: (text: string) => string,
  ): string {
    let result = "";
    let from = 0;
    for (
      let start = this.hasReferences ? text.indexOf("&") : -1;
      start >= 0;
      start = text.indexOf("&", from)
    ) {
      const end = text.indexOf(";", start);
      const character = referenced(text.slice(start + 1, Math.max(end, start)));
      if (character === undefined)
        throw this.errorAt(
          at + start,
          "'&' starts no reference to a character that XML allows",
        );
      result += normalise(text.slice(from, start)) + character;
      from = end + 1;
    }
    return result + normalise(from === 0 ? text : text.slice(from));
  }

  /** What starts with `<!`: a comment, or a CDATA section, which gives text. */
  private declaration(open: number): string {
    const { source } = this;
    if (source.startsWith("<!--", open)) {
      const end = source.indexOf("--", open + 4);
      if (end < 0) throw this.errorAt(open, "a comment is not closed");
      if (source.charCodeAt(end + 2) !== 0x3e /* > */)
        throw this.errorAt(end, "'--' is not allowed in a comment");
      this.position = end + 3;
      return "";
    }
    if (this.depth > 0 && source.startsWith("<![CDATA[", open)) {
      const end = source.indexOf("]]>", open + 9);
      if (end < 0) throw this.errorAt(open, "a CDATA section is not closed");
      this.position = end + 3;
      const text = source.slice(open + 9, end);
      return this.hasReturns ? withLineFeeds(text) : text;
    }
    throw this.errorAt(
      open,
      source.startsWith("<!DOCTYPE", open)
        ? "a document type declaration (DOCTYPE) is not allowed"
        : "'<!' starts neither a comment nor, inside an element, a CDATA section",
    );
  }

  // XML 1.0 production 16, PI. Namespaces in XML 1.0, section 7: its name has no colon.
  private instruction(open: number): void {
    const end = this.source.indexOf("?>", open + 2);
    if (end < 0)
      throw this.errorAt(open, "a processing instruction is not closed");
    const nameEnd = this.nameFrom(open + 2);
    const name = this.source.slice(open + 2, nameEnd);
    if (name.includes(":"))
      throw this.errorAt(open, "a processing instruction's name has a colon");
    if (name.toLowerCase() === "xml")
      throw this.errorAt(
        open,
        "an XML declaration is only allowed at the very start",
      );
    if (nameEnd < end && !isSpace(this.source.charCodeAt(nameEnd)))
      throw this.errorAt(nameEnd, "white space is expected after the name");
    this.position = end + 2;
  }

  /** Whether a start tag or an end tag is here, rather than text, a comment or the like. */
  private isTag(open: number): boolean {
    const code = this.source.charCodeAt(open + 1);
    return (
      this.source.charCodeAt(open) === 0x3c /* < */ &&
      code !== 0x21 /* ! */ &&
      code !== 0x3f /* ? */
    );
  }

  /** @param at Where the white space before it starts, if it is a child. */
  private tag(open: number, at: number): "start" | "end" {
    return this.source.charCodeAt(open + 1) === 0x2f /* / */
      ? this.endTag(open)
      : this.startTag(open, at);
  }

  private endTag(open: number): "end" {
    const { source } = this;
    const { tag } = this.innermost;
    if (this.depth === 0)
      throw this.errorAt(open, "an end tag without a start tag");
    const nameEnd = open + tag.end.length - 1;
    const last = source.charCodeAt(nameEnd) === 0x3e; /* > */
    // `</a >` is compared by itself. Otherwise `indexOf` is the fastest way to compare long names;
    // it looks further only where this is the wrong tag, so just once.
    const end = last ? nameEnd : this.spacesFrom(nameEnd);
    const isExpected = last
      ? source.indexOf(tag.end, open) === open
      : source.startsWith(tag.text, open + 2) && source[end] === ">";
    if (!isExpected) throw this.errorAt(open, `expected ${tag.end}`);
    this.position = end + 1;
    return this.close();
  }

  private close(): "end" {
    const { innermost } = this;
    this.isEmpty = false;
    this.form = plainForm;
    this.element = innermost;
    this.innermost = innermost.outer ?? innermost;
    this.depth--;
    while (this.hidden.length > innermost.hidden) {
      const prefix = this.hidden.pop();
      const uri = this.hiddenUris.pop();
      if (prefix !== undefined) prefix.uri = uri;
    }
    return (this.token = "end");
  }

  private startTag(open: number, at: number): "start" {
    this.offset = open;
    const { tag: before } = this.element;
    const isChild = this.element === this.innermost;
    const guess = isChild ? before.child : before.sibling;
    this.checkPlace(open);
    const tag = this.tagAt(open + 1, guess?.tag, before.other);
    before.other = tag;
    const nameEnd = open + 1 + tag.text.length;
    const element = this.enter(tag);
    const form =
      this.source.charCodeAt(nameEnd) === 0x3e /* > */
        ? plainForm
        : this.formAt(nameEnd, tag);
    const end = nameEnd + form.text.length;
    // What only comes now and then does not count.
    if (guess === undefined || ++guess.misses > 2) {
      const next = this.guess(
        tag,
        form,
        at,
        open,
        end,
        isChild ? "" : before.end,
      );
      if (isChild) before.child = next;
      else before.sibling = next;
    }
    return this.entered(element, form, end);
  }

  private guess(
    tag: Tag,
    form: Form,
    at: number,
    open: number,
    end: number,
    endTag: string,
  ): Guess | undefined {
    const { source } = this;
    if (end - at > 250) return undefined;
    const start = at - endTag.length;
    const isJoint = endTag !== "" && source.startsWith(endTag, start);
    return {
      tag,
      form,
      spaces: open - at,
      text: interned(source.slice(at, end)),
      first: source.charCodeAt(open + 1),
      joint: isJoint ? interned(source.slice(start, end)) : "",
      misses: 0,
    };
  }

  private checkPlace(open: number): void {
    if (this.depth === 0 && this.hadRoot)
      throw this.errorAt(open, "a second root element");
    if (this.depth >= this.maxDepth)
      throw this.errorAt(
        open,
        `elements are nested deeper than ${this.maxDepth}`,
      );
  }

  private enter(tag: Tag): OpenElement {
    const { innermost } = this;
    const element = innermost.inner ?? newElement(innermost);
    innermost.inner = element;
    element.tag = tag;
    element.position = 0;
    element.hidden = this.hidden.length;
    return element;
  }

  private entered(element: OpenElement, form: Form, end: number): "start" {
    const { tag } = element;
    this.form = form;
    this.isEmpty = form.isEmpty;
    this.position = end;
    element.namespace =
      tag.prefix.uri ?? this.undeclared(tag.text, this.offset + 1);
    this.element = element;
    this.innermost = element;
    this.depth++;
    this.hadRoot = true;
    return (this.token = "start");
  }

  /** The tag whose name starts at `at`. */
  private tagAt(
    at: number,
    guess: Tag | undefined,
    other: Tag | undefined,
  ): Tag {
    const { source } = this;
    if (guess !== undefined && this.isTagAt(guess, at)) return guess;
    if (other !== undefined && this.isTagAt(other, at)) return other;
    const text = source.slice(at, this.nameFrom(at));
    let tag = this.tagsByText.get(text);
    if (tag === undefined) {
      const colon = text.indexOf(":");
      tag = newTag(
        text,
        this.prefix(colon < 0 ? "" : text.slice(0, colon)),
        colon < 0 ? text : this.localName(text, colon, at),
      );
      this.tagsByText.set(text, tag);
    }
    return tag;
  }

  private isTagAt({ text }: Tag, at: number): boolean {
    return (
      this.standsAt(text, at) &&
      !isNamePart(this.source.charCodeAt(at + text.length))
    );
  }

  /** What stands behind the tag's name. */
  private formAt(nameEnd: number, { forms }: Tag): Form {
    for (const form of forms) {
      if (this.standsAt(form.text, nameEnd) && isStillResolved(form)) {
        for (const it of form.declarations) this.bind(it.of, it.value);
        return form;
      }
    }
    const form = this.formFrom(nameEnd);
    // `<A>`, `<A i:nil="true" />`, and both with a declaration: there are not many.
    if (forms.length === 3) forms.pop();
    forms.unshift(form);
    return form;
  }

  private formFrom(nameEnd: number): Form {
    const { source } = this;
    const found: FoundAttribute[] = [];
    for (let at = nameEnd; ;) {
      const start = this.spacesFrom(at);
      const code = source.charCodeAt(start);
      const slash = code === 0x2f; /* / */
      if (slash || code === 0x3e /* > */) {
        if (slash && source.charCodeAt(start + 1) !== 0x3e)
          throw this.errorAt(start, "'>' is expected after '/'");
        const end = start + (slash ? 2 : 1);
        return this.resolve(found, source.slice(nameEnd, end), slash);
      }
      if (start === at)
        throw this.errorAt(
          start,
          start < source.length
            ? `${shown(source[start])} is not expected in a tag`
            : "the document ends inside a tag",
        );
      if (found.length >= this.maxAttributes)
        throw this.errorAt(
          start,
          `an element has more than ${this.maxAttributes} attributes`,
        );
      at = this.attributeFrom(start, found);
    }
  }

  /** Reads `name="value"`, adds it to `found` and gives where it ends. */
  private attributeFrom(start: number, found: FoundAttribute[]): number {
    const { source } = this;
    const nameEnd = this.nameFrom(start);
    const equals = this.spacesFrom(nameEnd);
    if (source.charCodeAt(equals) !== 0x3d /* = */)
      throw this.errorAt(equals, "'=' is expected after an attribute's name");
    const open = this.spacesFrom(equals + 1);
    const quote = source[open];
    if (quote !== '"' && quote !== "'")
      throw this.errorAt(open, "an attribute's value is not in quotes");
    const close = source.indexOf(quote, open + 1);
    if (close < 0)
      throw this.errorAt(open, "an attribute's value is not closed");
    const text = source.slice(start, nameEnd);
    const colon = text.indexOf(":");
    const prefix = colon < 0 ? "" : text.slice(0, colon);
    const name = colon < 0 ? text : this.localName(text, colon, start);
    const value = this.attributeValue(open + 1, close);
    const declares = isDeclaration({ prefix, name });
    found.push({
      name,
      namespace: "",
      prefix,
      // Mappers compare namespaces.
      value: declares ? interned(value) : value,
      of: this.prefix(declares && prefix !== "" ? name : prefix),
      offset: start,
    });
    return close + 1;
  }

  private attributeValue(at: number, end: number): string {
    const value = this.source.slice(at, end);
    if (value.includes("<"))
      throw this.errorAt(
        at + value.indexOf("<"),
        "'<' is not allowed in an attribute's value",
      );
    return this.resolved(value, at, withBlanks);
  }

  /** Namespaces in XML 1.0: declarations first, they hold for the tag they stand on. */
  private resolve(
    attributes: readonly FoundAttribute[],
    text: string,
    isEmpty: boolean,
  ): Form {
    const declarations = attributes.filter(isDeclaration);
    for (const it of declarations) {
      it.namespace = xmlnsNamespace;
      this.declareAt(it);
    }
    const prefixed = attributes.filter(
      (it) => it.prefix !== "" && !isDeclaration(it),
    );
    for (const it of prefixed) {
      it.namespace = it.of.uri ?? this.undeclared(it.prefix, it.offset);
      if (it.namespace === xmlNamespace && it.name === "space")
        this.checkSpace(it);
    }
    if (attributes.length > 1) this.checkDuplicates(attributes);
    const nilText = instanceValue(prefixed, "nil");
    const declared = new Set(declarations.map((it) => it.of));
    return {
      text,
      isEmpty,
      attributes,
      declarations,
      prefixed,
      declaresPrefixes: prefixed.some((it) => declared.has(it.of)),
      nil: nilText === undefined ? false : parseBoolean(nilText),
      nilText,
      type: instanceValue(prefixed, "type"),
    };
  }

  // Namespaces in XML 1.0, section 3: `xml` and `xmlns` have their namespaces for themselves.
  private declareAt({ prefix, name, value: uri, of, offset }: FoundAttribute) {
    const declared = prefix === "" ? "" : name;
    if (declared === "xmlns")
      throw this.errorAt(offset, "the prefix 'xmlns' cannot be declared");
    if (
      uri === xmlnsNamespace ||
      (uri === xmlNamespace) !== (declared === "xml")
    )
      throw this.errorAt(
        offset,
        `the prefix '${declared}' cannot be bound to '${uri}'`,
      );
    if (uri === "" && declared !== "")
      throw this.errorAt(
        offset,
        `the prefix '${declared}' is bound to nothing`,
      );
    this.bind(of, uri);
  }

  private bind(prefix: Prefix, uri: string): void {
    this.hidden.push(prefix);
    this.hiddenUris.push(prefix.uri);
    prefix.uri = uri;
  }

  // XML 1.0, section 2.10, lets a reader go on; .NET does not.
  private checkSpace({ value, offset }: FoundAttribute): void {
    if (this.session.isStrict && value !== "preserve" && value !== "default")
      throw this.errorAt(offset, "xml:space is neither preserve nor default");
  }

  private checkDuplicates(found: readonly FoundAttribute[]): void {
    const seen = new Set<string>();
    for (const { name, namespace, offset } of found) {
      const key = namespace === "" ? name : `${name} ${namespace}`;
      if (seen.has(key))
        throw this.errorAt(offset, `the attribute '${name}' occurs twice`);
      seen.add(key);
    }
  }

  private prefix(text: string): Prefix {
    let prefix = this.prefixes.get(text);
    if (prefix === undefined) {
      prefix = { uri: undefined };
      this.prefixes.set(text, prefix);
    }
    return prefix;
  }

  private undeclared(name: string, offset: number): never {
    const [prefix] = name.split(":");
    throw this.errorAt(offset, `the prefix '${prefix}' is not declared`);
  }

  /** What follows the colon, if the name has just one, and a name on either side of it. */
  private localName(name: string, colon: number, offset: number): string {
    const local = name.slice(colon + 1);
    if (colon === 0 || local.includes(":") || !isNameStart(local.charCodeAt(0)))
      throw this.errorAt(offset, `'${name}' is not a name with a prefix`);
    return local;
  }

  /** Where the name that starts at `at` ends. XML 1.0 production 5, Name. */
  private nameFrom(at: number): number {
    const { source } = this;
    if (!isNameStart(source.charCodeAt(at)))
      throw this.errorAt(
        at,
        at < source.length ? "a name is expected" : "the document ends here",
      );
    let end = at + 1;
    while (isNamePart(source.charCodeAt(end))) end++;
    return end;
  }

  /**
   * `startsWith`, but faster: engines look for a text in words. Where it does not stand they look
   * on, which may be done as long as it is linear.
   */
  private standsAt(text: string, at: number): boolean {
    const { source } = this;
    // `>`, and what is before it: the end of a name differs more often than its start.
    const last = text.length - 1;
    const before = Math.max(last - 1, 0);
    if (
      source.charCodeAt(at + last) !== text.charCodeAt(last) ||
      source.charCodeAt(at + before) !== text.charCodeAt(before)
    )
      return false;
    if (this.patience < 0) return source.startsWith(text, at);
    const found = source.indexOf(text, at);
    if (found !== at) this.patience -= (found < 0 ? source.length : found) - at;
    return found === at;
  }

  private isGuessed({ text, spaces, first }: Guess, at: number): boolean {
    return (
      this.source.charCodeAt(at + spaces + 1) === first &&
      this.standsAt(text, at)
    );
  }

  private spacesFrom(at: number): number {
    let end = at;
    while (isSpace(this.source.charCodeAt(end))) end++;
    return end;
  }
}

/** A tag by its name, and what was found where it stood last. */
interface Tag {
  /** `d3p1:Id` */
  readonly text: string;
  /** `</d3p1:Id>` */
  readonly end: string;
  readonly prefix: Prefix;
  readonly name: string;
  /** The start tag that came right behind its start tag. */
  child: Guess | undefined;
  /** The start tag that came behind its end tag. */
  sibling: Guess | undefined;
  /** What came behind either when the guess failed last. */
  other: Tag | undefined;
  /** What came behind the name, the latest first. */
  readonly forms: Form[];
}

/** A start tag that is likely to come again. */
interface Guess {
  readonly tag: Tag;
  readonly form: Form;
  /** How much white space there is before it. */
  readonly spaces: number;
  /** All of it: `\n  <d3p1:Id i:nil="true" />`. */
  readonly text: string;
  /** The first character of its name. */
  readonly first: number;
  /** The same with the end tag before it; empty if that has another form. */
  readonly joint: string;
  /** How often something else came since it came last. */
  misses: number;
}

/** A prefix, or the empty one, and what it is bound to at this place. */
interface Prefix {
  uri: string | undefined;
}

function newTag(text: string, prefix: Prefix, name: string): Tag {
  return {
    text,
    end: `</${text}>`,
    prefix,
    name: interned(name),
    child: undefined,
    sibling: undefined,
    other: undefined,
    forms: [],
  };
}

/** An element that is open, or was: the next one of this depth takes its place. */
interface OpenElement {
  readonly outer: OpenElement | undefined;
  inner: OpenElement | undefined;
  tag: Tag;
  namespace: string;
  position: number;
  /** How many bindings were hidden before it declared its own. */
  hidden: number;
}

function newElement(outer: OpenElement | undefined): OpenElement {
  return {
    outer,
    inner: undefined,
    tag: outer?.tag ?? newTag("", { uri: "" }, ""),
    namespace: "",
    position: 0,
    hidden: 0,
  };
}

/**
 * The same text, but as the one string that also constants in code are: they are compared by their
 * addresses, while a part of the document is compared character by character.
 */
function interned(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}

/** What stands between a tag's name and its end. */
interface Form {
  /** ` i:nil="true" />` */
  readonly text: string;
  readonly isEmpty: boolean;
  readonly attributes: readonly XmlAttribute[];
  readonly declarations: readonly FoundAttribute[];
  /** Attributes with a prefix that are no declarations. */
  readonly prefixed: readonly FoundAttribute[];
  /** It declares prefixes that it has itself. */
  readonly declaresPrefixes: boolean;
  /** What its `i:nil` says, false without one; undefined if that is no boolean. */
  readonly nil: boolean | undefined;
  readonly nilText: string | undefined;
  readonly type: string | undefined;
}

interface FoundAttribute extends XmlAttribute {
  namespace: string;
  /** Its prefix; the one that it declares, if it declares one. */
  readonly of: Prefix;
  readonly offset: number;
}

/** Whether the prefixes mean what they meant where this was read. */
function isStillResolved({ prefixed, declaresPrefixes }: Form): boolean {
  // Each element comes by here, and most have none.
  if (prefixed.length > 0)
    for (const { of, namespace } of prefixed)
      if (of.uri !== namespace) return false;
  return !declaresPrefixes;
}

function isDeclaration({
  prefix,
  name,
}: Pick<XmlAttribute, "prefix" | "name">): boolean {
  return prefix === "xmlns" || (prefix === "" && name === "xmlns");
}

/** The value of XML Schema's `i:nil` or `i:type`. */
function instanceValue(
  attributes: readonly XmlAttribute[],
  name: string,
): string | undefined {
  return attributes.find(
    (it) => it.name === name && it.namespace === instanceNamespace,
  )?.value;
}

/** From this length on a document's repeated values count. */
const longDocument = 4_194_304;

/** How many values of a long document are kept, a power of two. */
const keptValues = 4096;

/** Nothing but `>`. */
const plainForm: Form = {
  text: ">",
  isEmpty: false,
  attributes: [],
  declarations: [],
  prefixed: [],
  declaresPrefixes: false,
  nil: false,
  nilText: undefined,
  type: undefined,
};

// Production 26, VersionNum, fifth edition: what says 1.1 is read as 1.0.
const xmlDeclaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/;

// XML 1.0 production 2, Char. With the flag u, a surrogate matches only where it is alone.
// oxlint-disable-next-line eslint/no-control-regex
const illegal = /[\0-\x08\v\f\x0e-\x1f\ud800-\udfff\ufffe\uffff]/u;

// The same without the flag, which is much slower: also pairs are found.
// oxlint-disable-next-line eslint/no-control-regex
const suspicious = /[\0-\x08\v\f\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;

function illegalCharacter(
  text: string,
): { readonly offset: number; readonly message: string } | undefined {
  if (!suspicious.test(text)) return undefined;
  const offset = text.search(illegal);
  if (offset < 0) return undefined;
  const hex = text.charCodeAt(offset).toString(16).toUpperCase();
  return {
    offset,
    message: `the character U+${hex.padStart(4, "0")} is not allowed in XML`,
  };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++)
    if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

// XML 1.0, fifth edition, production 4, NameStartChar. Both halves of a surrogate pair count:
// lone ones are refused before.
function isNameStart(code: number): boolean {
  if (code < 0x80)
    return (
      (code >= 0x61 && code <= 0x7a) || // a to z
      (code >= 0x41 && code <= 0x5a) || // A to Z
      code === 0x5f || // _
      code === 0x3a // :
    );
  return (
    (code >= 0xc0 && code <= 0x2ff && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x1fff && code !== 0x37e) ||
    code === 0x200c ||
    code === 0x200d ||
    (code >= 0x2070 && code <= 0x218f) ||
    (code >= 0x2c00 && code <= 0x2fef) ||
    (code >= 0x3001 && code <= 0xdb7f) || // with the pairs up to U+EFFFF
    (code >= 0xdc00 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfdcf) ||
    (code >= 0xfdf0 && code <= 0xfffd)
  );
}

// Production 4a, NameChar.
function isNamePart(code: number): boolean {
  return (
    isNameStart(code) ||
    (code >= 0x30 && code <= 0x39) || // 0 to 9
    code === 0x2d || // -
    code === 0x2e || // .
    code === 0xb7 ||
    (code >= 0x300 && code <= 0x36f) ||
    code === 0x203f ||
    code === 0x2040
  );
}

// XML 1.0, section 2.11: CR LF and a lone CR are one line feed.
function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}

// XML 1.0, section 3.3.3: in an attribute, white space is blanks.
function withBlanks(text: string): string {
  return /[\t\n\r]/.test(text) ? text.replaceAll(/\r\n|[\t\n\r]/g, " ") : text;
}

/**
 * What `&reference;` stands for; undefined if that is nothing that XML allows. XML 1.0, productions
 * 66 and 68, section 4.6.
 */
function referenced(name: string): string | undefined {
  switch (name) {
    case "amp":
      return "&";
    case "lt":
      return "<";
    case "gt":
      return ">";
    case "quot":
      return '"';
    case "apos":
      return "'";
    default: {
      const isHex = name.startsWith("#x");
      if (!(isHex ? /^#x[\da-fA-F]+$/ : /^#\d+$/).test(name)) return undefined;
      const code = Number(isHex ? `0${name.slice(1)}` : name.slice(1));
      if (code > 0x10ffff) return undefined;
      const character = String.fromCodePoint(code);
      return illegal.test(character) ? undefined : character;
    }
  }
}

// Every host has it, but not every set of type libraries tells so.
declare const TextDecoder: new (
  encoding: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** The text of a document's bytes. XML 1.0, appendix F: a byte order mark, else the declaration. */
function decodeBytes(bytes: Uint8Array): string {
  const mark = markedEncoding(bytes);
  const declared = declaredEncoding(bytes);
  const fits = declared === undefined || encodingsOf(mark).includes(declared);
  if (!fits)
    throw new XmlError(
      mark === undefined
        ? `the encoding '${declared}' is not supported`
        : `the encoding is declared as '${declared}', but is ${mark}`,
    );
  if (mark === undefined && declared === "iso-8859-1") return latinText(bytes);
  const encoding = mark ?? "utf-8";
  try {
    // The mark stays: a second one would be text, and must not be dropped with it.
    const options = { fatal: true, ignoreBOM: true };
    return new TextDecoder(encoding, options).decode(bytes);
  } catch {
    throw new XmlError(`the document is not valid ${encoding.toUpperCase()}`);
  }
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

function markedEncoding([a, b, c]: Uint8Array): Encoding | undefined {
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0xef && b === 0xbb && c === 0xbf ? "utf-8" : undefined;
}

/** What a declaration may say beside a byte order mark, or without one. */
function encodingsOf(mark: Encoding | undefined): readonly string[] {
  switch (mark) {
    case "utf-16le":
    case "utf-16be":
      return ["utf-16", mark];
    case "utf-8":
      return ["utf-8", "us-ascii"];
    default:
      return ["utf-8", "us-ascii", "iso-8859-1"];
  }
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  // A declaration is ASCII: without its zeros and mark, UTF-16 looks like it.
  const start = latinText(bytes.subarray(0, 512)).replaceAll("\0", "");
  const declaration = /^[^<]{0,3}(<\?xml[^>]*)/.exec(start)?.[1] ?? "";
  const encoding = /[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["']([\w.-]+)/;
  return encoding.exec(declaration)?.[1]?.toLowerCase();
}

function latinText(bytes: Uint8Array): string {
  let text = "";
  // In pieces: each byte becomes an argument, and their number is limited.
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

// ---- Lexical forms ----------------------------------------------------------------------------
//
// `parse…` functions take a text as .NET's reader does and give the canonical value, undefined if
// .NET would refuse it. `format…` functions give the text that .NET's writer gives, undefined if
// there is none.

/** Without XML's white space at either end: not NBSP, which `trim()` takes as well. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end - start === text.length ? text : text.slice(start, end);
}

function parseBoolean(text: string): boolean | undefined {
  switch (trimmed(text)) {
    case "true":
    case "1":
      return true;
    case "false":
    case "0":
      return false;
    default:
      return undefined;
  }
}

/** An integer within the limits; beyond 2^53 it is rounded, but the limits are still exact. */
function parseInteger(
  text: string,
  least: bigint,
  most: bigint,
): number | undefined {
  const digits = trimmed(text);
  if (!/^[+-]?\d+$/.test(digits)) return undefined;
  const value = Number(digits) + 0; // -0 is 0
  if (value < Number(least) || value > Number(most)) return undefined;
  if (Number.isSafeInteger(value)) return value;
  const exact = BigInt(digits.replace(/^([+-]?)0+/, "$1"));
  return exact < least || exact > most ? undefined : value;
}

function formatInteger(
  value: number,
  least: bigint,
  most: bigint,
): string | undefined {
  if (!Number.isInteger(value) || value < Number(least) || value > Number(most))
    return undefined;
  if (Number.isSafeInteger(value)) return String(value);
  // long.MaxValue is read as 2^63, one too many.
  const exact = BigInt(value);
  return String(exact > most ? most : exact);
}

const doubleText = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

function parseDouble(text: string): number | undefined {
  const number = trimmed(text);
  if (doubleText.test(number)) return Number(number);
  if (number === "INF") return Infinity;
  if (number === "-INF") return -Infinity;
  switch (number.toLowerCase()) {
    case "nan":
    case "+nan":
    case "-nan":
      return NaN;
    case "infinity":
    case "+infinity":
      return Infinity;
    case "-infinity":
      return -Infinity;
    default:
      return undefined;
  }
}

function parseFloat32(text: string): number | undefined {
  const value = parseDouble(text);
  return value === undefined ? undefined : shortestFloat(value);
}

/** The number of fewest digits that is the same 32-bit float: 0.1, not 0.10000000149011612. */
function shortestFloat(value: number): number {
  const float = Math.fround(value);
  if (!Number.isFinite(float) || float === 0) return float;
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(float.toPrecision(digits));
    if (Math.fround(short) === float) return short;
  }
  return Number(float.toPrecision(9));
}

function formatDouble(value: number): string | undefined {
  return typeof value === "number" ? numberText(value, 17) : undefined;
}

function formatFloat32(value: number): string | undefined {
  if (typeof value !== "number") return undefined;
  const float = shortestFloat(value);
  return Number.isFinite(value) && !Number.isFinite(float)
    ? undefined
    : numberText(float, 9);
}

/** In .NET's layout: `1E+17` from that exponent on, and `1E-05`; plain digits between them. */
function numberText(value: number, scientificFrom: number): string {
  if (!Number.isFinite(value))
    return Number.isNaN(value) ? "NaN" : value > 0 ? "INF" : "-INF";
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  const [mantissa = "", power = ""] = value.toExponential().split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < scientificFrom) return String(value);
  const digits = String(Math.abs(exponent)).padStart(2, "0");
  return `${mantissa}E${exponent < 0 ? "-" : "+"}${digits}`;
}

/** Without an exponent: 1e-7 is `0.0000001`. */
function plainText(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = "", first = "", rest = "", power = ""] = match;
  const exponent = Number(power);
  return exponent < 0
    ? `${sign}0.${"0".repeat(-exponent - 1)}${first}${rest}`
    : sign + (first + rest).padEnd(exponent + 1, "0");
}

function formatAnyNumber(value: number): string | undefined {
  if (typeof value !== "number") return undefined;
  return Number.isFinite(value) && value !== 0
    ? plainText(value)
    : numberText(value, 17);
}

const largestDecimal = 79228162514264337593543950335n; // 96 bits

function parseDecimal(text: string): number | undefined {
  const digits = decimalDigits(text);
  return digits === undefined ? undefined : Number(digits) + 0; // -0 is 0
}

/** As .NET writes it: `01.50` is `1.50`. */
function decimalDigits(text: string): string | undefined {
  const match = /^([+-]?)(?:0*(0|[1-9]\d*)(?:\.(\d*))?|\.(\d+))$/.exec(
    trimmed(text),
  );
  if (match === null) return undefined;
  const [, sign = "", units = "0", afterUnits = "", alone = ""] = match;
  const fraction = afterUnits + alone;
  const digits =
    units.length + fraction.length <= 28
      ? withFraction(units, fraction)
      : roundedDecimal(units, fraction);
  return digits && sign === "-" && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** .NET keeps as many decimals as 96 bits hold, at most 28. */
function roundedDecimal(units: string, fraction: string): string | undefined {
  if (units.length > 29) return undefined;
  for (let scale = Math.min(28, fraction.length); scale >= 0; scale--) {
    const mantissa = halfToEven(units + fraction, units.length + scale);
    if (mantissa > largestDecimal) continue;
    const digits = String(mantissa).padStart(scale + 1, "0");
    const point = digits.length - scale;
    return withFraction(digits.slice(0, point), digits.slice(point));
  }
  return undefined;
}

/** The first `length` digits, rounded; exactly half goes to the even neighbour. */
function halfToEven(digits: string, length: number): bigint {
  const kept = BigInt(digits.slice(0, length));
  const next = digits[length] ?? "0";
  const isHalf = next === "5" && !/[1-9]/.test(digits.slice(length + 1));
  const up = isHalf ? kept % 2n === 1n : next >= "5";
  return up ? kept + 1n : kept;
}

function formatDecimal(value: number): string | undefined {
  const largest = Number(largestDecimal);
  if (typeof value !== "number" || !(Math.abs(value) <= largest))
    return undefined;
  // decimal.MaxValue is read as 2^96, one too many.
  if (Math.abs(value) === largest)
    return `${value < 0 ? "-" : ""}${largestDecimal}`;
  return plainText(value);
}

/** A date and a time of day, either of which a text may lack. */
interface Moment {
  /** `yyyy-MM-dd`; undefined where .NET would take today's. */
  readonly date: string | undefined;
  /** Of the day; 86400 if the fraction was rounded up at its very end. */
  readonly seconds: number;
  /** Up to seven digits, the last not 0. */
  readonly fraction: string;
  /** `Z`, `±hh:mm` with any digits, or empty. */
  readonly zone: string;
}

const dateText = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const yearlessText = /^--(?:(\d\d)(?:-(\d\d))?|-(\d\d))$/;
const timeText = /^(\d\d):(\d\d):(\d\d)(?:\.(\d+))?$/;

/** XML Schema's dateTime, date, time, gYear, gYearMonth, gMonth, gMonthDay and gDay. */
function parseMoment(text: string): Moment | undefined {
  const zone = /(?:[Zz]|[+-]\d\d:\d\d)$/.exec(text)?.[0] ?? "";
  const rest = text.slice(0, text.length - zone.length);
  const separator = rest.indexOf("T");
  const hasTime = separator >= 0 || rest.includes(":");
  const date = hasTime ? rest.slice(0, Math.max(separator, 0)) : rest;
  // `2020-01T03:04:05` and `T03:04:05` are nothing.
  if (separator >= 0 && date.length !== 10) return undefined;
  const day = date === "" && hasTime ? { text: undefined } : parseDay(date);
  const time = hasTime
    ? parseTime(rest.slice(separator + 1))
    : { seconds: 0, fraction: "" };
  if (day === undefined || time === undefined) return undefined;
  return {
    date: day.text,
    seconds: time.seconds,
    fraction: time.fraction,
    zone: zone.toUpperCase(),
  };
}

function parseDay(
  text: string,
): { readonly text: string | undefined } | undefined {
  const dated = dateText.exec(text);
  if (dated !== null) {
    const [, year = "", month = "01", day = "01"] = dated;
    return isDay(year, month, day)
      ? { text: `${year}-${month}-${day}` }
      : undefined;
  }
  const yearless = yearlessText.exec(text);
  if (yearless === null) return undefined;
  const [, month, dayOfMonth, day] = yearless;
  // .NET takes a leap year for a day without one, but today's year for a month.
  if (!isDay("1904", month ?? "01", dayOfMonth ?? day ?? "01"))
    return undefined;
  return {
    text: month && dayOfMonth ? `1904-${month}-${dayOfMonth}` : undefined,
  };
}

function isDay(year: string, month: string, day: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1 || m < 1 || m > 12 || d < 1) return false;
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  return d <= (m === 2 ? (leap ? 29 : 28) : 30 + ((m + (m >> 3)) % 2));
}

function parseTime(
  text: string,
): Pick<Moment, "seconds" | "fraction"> | undefined {
  const match = timeText.exec(text);
  if (match === null) return undefined;
  const [, hour = "", minute = "", second = "", digits = ""] = match;
  if (hour > "23" || minute > "59" || second > "59") return undefined;
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  if (digits.length <= 7) return { seconds, fraction: trimZeros(digits) };
  const ticks = String(halfToEven(digits, 7)).padStart(7, "0");
  // 59.99999999 is the next minute's first.
  return ticks.length > 7
    ? { seconds: seconds + 1, fraction: "" }
    : { seconds, fraction: trimZeros(ticks) };
}

function trimZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

function withFraction(text: string, fraction: string): string {
  return fraction === "" ? text : `${text}.${fraction}`;
}

/** `yyyy-MM-ddTHH:mm:ss`, so many seconds after a day began; undefined outside .NET's years. */
function wallAfter(date: string, seconds: number): string | undefined {
  const wall = new Date(Date.parse(`${date}T00:00:00Z`) + seconds * 1000);
  const year = wall.getUTCFullYear();
  return year < 1 || year > 9999 ? undefined : wall.toISOString().slice(0, 19);
}

function zoneMinutes(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith("-") ? -minutes : minutes;
}

// As servers write it: this needs no arithmetic.
const dateTimeText =
  /^(\d{4})-(\d\d)-(\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{0,6}[1-9])?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?$/;

// The same on a day that every month has: no part of it needs to be looked at.
const usualDateTimeText =
  /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{0,6}[1-9])?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?$/;

function parseDateTime(text: string): string | undefined {
  if (usualDateTimeText.test(text)) return text;
  const match = dateTimeText.exec(text);
  if (match !== null) {
    const [, year = "", month = "", day = ""] = match;
    return isDay(year, month, day) ? text : undefined;
  }
  const moment = parseMoment(text.trim());
  // What depends on the day it is read cannot have been meant: `03:04:05`, `--02`, `---03`.
  if (moment?.date === undefined) return undefined;
  const { date, seconds, fraction, zone } = moment;
  const isOffset =
    zone === "" ||
    zone === "Z" ||
    /^.(?:(?:0\d|1[0-3]):[0-5]\d|14:00)$/.test(zone);
  if (isOffset) {
    const wall = wallAfter(date, seconds);
    return wall && withFraction(wall, fraction) + zone;
  }
  // `+99:99` is a number of minutes to .NET, but no offset to anybody else.
  const utc = wallAfter(date, seconds - zoneMinutes(zone) * 60);
  if (utc !== undefined) return `${withFraction(utc, fraction)}Z`;
  return date < "5000"
    ? "0001-01-01T00:00:00Z"
    : "9999-12-31T23:59:59.9999999Z";
}

function parseDateOnly(text: string): string | undefined {
  const date = trimmed(text);
  return date.length === 10 ? parseDay(date)?.text : undefined;
}

function parseTimeOnly(text: string): string | undefined {
  const moment = parseMoment(text.trim());
  if (moment === undefined) return undefined;
  const wall = wallAfter("2000-01-01", moment.seconds) ?? "";
  return withFraction(wall.slice(11), moment.fraction);
}

const durationText =
  /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d*)?|\.\d+)S)?)?$/;

/** As .NET writes it: days are the largest unit, and what is zero is left out. */
function parseTimeSpan(text: string): string | undefined {
  const duration = trimmed(text);
  const match = durationText.exec(duration);
  if (match === null || duration.endsWith("P")) return undefined;
  const [, sign = "", years = 0, months = 0, days = 0, , ...clock] = match;
  const [hours = 0, minutes = 0, secondsText = "0"] = clock;
  const [seconds = "", digits = ""] = secondsText.split(".");
  const numbers = [years, months, days, hours, minutes, seconds].map(Number);
  if (numbers.some((it) => it > 2147483647)) return undefined;
  const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = numbers;
  const allDays = (y + Math.floor(mo / 12)) * 365 + (mo % 12) * 30 + d;
  return timeSpanText(
    sign === "-",
    ((allDays * 24 + h) * 60 + mi) * 60 + s,
    digits.slice(0, 7),
  );
}

function timeSpanText(
  negative: boolean,
  seconds: number,
  digits: string,
): string | undefined {
  // A TimeSpan counts ticks in 64 bits: the last one of either sign.
  const ticks = digits.padEnd(7, "0");
  const last = negative ? "4775808" : "4775807";
  if (seconds > 922337203685 || (seconds === 922337203685 && ticks > last))
    return undefined;
  const fraction = trimZeros(digits);
  if (seconds === 0 && fraction === "") return "PT0S";
  const time =
    durationPart((seconds / 3600) % 24, "H") +
    durationPart((seconds / 60) % 60, "M") +
    (fraction === ""
      ? durationPart(seconds % 60, "S")
      : `${withFraction(String(seconds % 60), fraction)}S`);
  const days = durationPart(seconds / 86400, "D");
  return `${negative ? "-" : ""}P${days}${time && "T"}${time}`;
}

function durationPart(amount: number, unit: string): string {
  return amount < 1 ? "" : `${Math.floor(amount)}${unit}`;
}

// A sign or `0x` may take the place of the first digits: .NET reads the group as a number.
const guidText =
  /^([\da-f]{8}|\+[\da-f]{7}|0x[\da-f]{6})-([\da-f]{4})-([\da-f]{4})-([\da-f]{4})-([\da-f]{12})$/;
const guidDigits =
  /^([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})$/;
const guidParts =
  /^\{0x[\da-f]{1,8}(?:,0x[\da-f]{1,4}){2},\{0x[\da-f]{1,2}(?:,0x[\da-f]{1,2}){7}\}\}$/;

/** `D`, `N`, `{D}`, `(D)` and `{0x…,0x…,0x…,{0x…}}` of .NET's formats. */
function parseGuid(text: string): string | undefined {
  const guid = trimmed(text).toLowerCase();
  const inner = /^(?:\{.{36}\}|\(.{36}\))$/.test(guid)
    ? guid.slice(1, -1)
    : guid;
  const match = guidText.exec(inner) ?? guidDigits.exec(guid);
  if (match !== null) {
    const [first = "", ...others] = match.slice(1);
    const digits = first.replace(/^(?:\+|0x)/, "").padStart(8, "0");
    return [digits, ...others].join("-");
  }
  const compact = guid.replaceAll(/\s/g, "");
  if (!guidParts.test(compact)) return undefined;
  const parts = compact.match(/0x[\da-f]+/g) ?? [];
  const widths = [8, 4, 4];
  const hex = parts
    .map((part, index) => part.slice(2).padStart(widths[index] ?? 2, "0"))
    .join("");
  return guidDigits.exec(hex)?.slice(1).join("-");
}

const base64Digits =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function parseBytes(text: string): string | undefined {
  const base64 = text.replaceAll(/\s+/g, "");
  if (base64.length % 4 !== 0 || !/^[A-Za-z\d+/]*={0,2}$/.test(base64))
    return undefined;
  const padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
  if (padding === 0) return base64;
  // The last digit has bits that belong to no byte: `AR==` is `AQ==`.
  const last = base64.length - padding - 1;
  const bits = base64Digits.indexOf(base64[last] ?? "");
  const used = bits - (bits % (padding === 2 ? 16 : 4));
  return base64.slice(0, last) + base64Digits[used] + "=".repeat(padding);
}

/**
 * A URI is nearly any text; of a scheme that has hosts, .NET checks the host and the port:
 * `http://`, `http://[1` and `http://x:99999` are none.
 */
function parseUri(text: string): string | undefined {
  const match = /^\s*(?:https?|ftp|wss?):\/\/([^/?#]*)/i.exec(text);
  if (match === null) return text;
  const host = /^(?:[^@]*@)?(?:\[[\da-f:.]+\]|[^:[\]\s]+)(?::(\d{0,5}))?\s*$/i;
  const found = host.exec(match[1] ?? "");
  return found && Number(found[1] ?? 0) <= 65535 ? text : undefined;
}

/** As .NET writes it: escaped, and of an absolute one the canonical form. */
function formatUri(text: string): string | undefined {
  if (typeof text !== "string" || parseUri(text) === undefined)
    return undefined;
  // `C:\a` and `\\server\a` are files.
  const file = /^(?:([a-z]:)|\\)(\\.*)$/is.exec(text.trim());
  if (file !== null) {
    const [, drive, path = ""] = file;
    const escaped = escapedUri(path.replaceAll("\\", "/"));
    return `file:/${drive === undefined ? "" : `//${drive}`}${escaped}`;
  }
  const absolute = /^([a-z][a-z\d+.-]+):(\/\/)?(.*)$/is.exec(text.trim());
  if (absolute === null) return escapedUri(text);
  const [, name = "", slashes, rest = ""] = absolute;
  const scheme = name.toLowerCase();
  const ports = { http: 80, https: 443, ftp: 21, ws: 80, wss: 443 };
  const port = new Map(Object.entries(ports)).get(scheme);
  if (!slashes)
    return port ? escapedUri(text) : `${scheme}:${escapedUri(rest)}`;
  const [, user = "", host = "", digits = "", path = "", query = ""] =
    /^([^/?#]*@)?([^/?#]*?)(?::(\d*))?([/][^?#]*)?([?#].*)?$/s.exec(rest) ?? [];
  const own =
    digits === "" || Number(digits) === port ? "" : `:${Number(digits)}`;
  return `${scheme}://${user}${host.toLowerCase()}${own}${withoutDots(escapedUri(path))}${escapedUri(query)}`;
}

/** What no URI may hold as `%XX`, what any may hold as it is. */
function escapedUri(text: string): string {
  return text.replaceAll(
    /%[\da-f]{2}|[^\w\-.~:/?#[\]@!$&'()*+,;=]/giu,
    (found) => {
      if (found.length < 3 || !found.startsWith("%"))
        return illegal.test(found) ? found : encodeURIComponent(found);
      const character = String.fromCharCode(
        Number.parseInt(found.slice(1), 16),
      );
      return /[\w\-.~]/.test(character) ? character : found;
    },
  );
}

/** `/a/../b/./c` is `/b/c`. */
function withoutDots(path: string): string {
  const kept: string[] = [];
  const segments = path.split("/").slice(1);
  for (const [index, segment] of segments.entries()) {
    if (segment === "..") kept.pop();
    else if (segment !== ".") kept.push(segment);
    const isLast = index === segments.length - 1;
    if (isLast && (segment === "." || segment === "..")) kept.push("");
  }
  return `/${kept.join("/")}`;
}

function parseChar(text: string): string | undefined {
  const code = parseInteger(text, 0n, 65535n);
  return code === undefined ? undefined : String.fromCharCode(code);
}

function formatChar(value: string): string | undefined {
  return typeof value === "string" && value.length === 1
    ? String(value.charCodeAt(0))
    : undefined;
}

/** Writes a value that is text already, if it can be read, in its canonical form. */
function canonical(
  parse: (text: string) => string | undefined,
): (value: string) => string | undefined {
  return (value) => (typeof value === "string" ? parse(value) : undefined);
}

function asText(value: string): string | undefined {
  return typeof value === "string" ? value : undefined;
}

// ---- Writer -----------------------------------------------------------------------------------

/** How a document is written. */
export interface WriteOptions {
  /** Whether it starts with `<?xml version="1.0" encoding="utf-8"?>`; true unless told. */
  readonly declaration?: boolean;
}

/** A prefix bound to a namespace by an open element. */
interface Binding {
  readonly prefix: string;
  readonly uri: string;
  readonly depth: number;
  /** What held for this prefix and this namespace before. */
  readonly outerOfPrefix: Binding | undefined;
  readonly outerOfUri: Binding | undefined;
}

/**
 * Writes elements as .NET's DataContractSerializer does over an `XmlWriter`: the same prefixes,
 * the same order of attributes, the same empty elements.
 */
export class XmlWriter {
  /** The namespace of the members that are being written: their class level's. */
  level: string | undefined;
  /** The tags of the member that comes next, unless it is left out. */
  next: MemberTags | undefined;
  /** The types that may stand in others' places. */
  known: KnownTypes | undefined;

  private out: string;
  /** The innermost start tag still lacks its `>`. */
  private isOpen = false;
  /** Declarations that stand last in the open start tag, the latest first. */
  private pending = "";
  /** How many prefixes the open start tag has declared for types, and one more. */
  private counter = 1;
  /** `i` is declared. */
  private hasInstance = false;
  /** The end tag that is still to be written: together with the start tag behind it. */
  private closing: MemberTags | undefined;

  // The open elements, from the root.
  private depth = 0;
  private readonly ends: string[] = [];
  private readonly names: string[] = [];
  private readonly positions: number[] = [];

  private innermost: Binding | undefined;
  private readonly bindings: Binding[] = [];
  private readonly byPrefix: Map<string, Binding | undefined> = new Map();
  private readonly byUri: Map<string, Binding | undefined> = new Map();

  // The objects and lists that are being written, from the root, and their elements' depths.
  private readonly owners: object[] = [];
  private readonly ownerDepths: number[] = [];
  private readonly deepOwners: Set<object> = new Set();
  /** The ids of shared objects. */
  readonly ids: Map<object, string> = new Map();

  constructor(options: WriteOptions = {}) {
    this.out =
      options.declaration === false
        ? ""
        : '<?xml version="1.0" encoding="utf-8"?>';
    this.bind("", "");
  }

  /** A member that may be null: `<Name i:nil="true" />` for null and undefined. */
  member<T>(
    name: string,
    mapper: XmlMapper<T>,
    value: T | null | undefined,
  ): void {
    const tags = this.tagsOf(name);
    if (value !== null && value !== undefined) {
      this.filled(name, tags, mapper, value);
    } else if (
      tags !== undefined &&
      (mapper.declares === undefined || mapper.declares === this.level)
    ) {
      this.closeTag();
      this.out += tags.nil;
    } else {
      this.startMember(name, this.level, mapper);
      this.nil();
      this.end();
    }
    this.next = tags?.next;
  }

  /**
   * A member that cannot be null.
   *
   * @throws {XmlError} if it is.
   */
  required<T>(
    name: string,
    mapper: XmlMapper<T>,
    value: T | null | undefined,
  ): void {
    if (value === null || value === undefined) {
      this.start(name, this.level);
      throw this.error("the value is missing and cannot be null");
    }
    const tags = this.tagsOf(name);
    this.filled(name, tags, mapper, value);
    this.next = tags?.next;
  }

  private filled<T>(
    name: string,
    tags: MemberTags | undefined,
    mapper: XmlMapper<T>,
    value: T,
  ): void {
    if (tags !== undefined) {
      const text = mapper.plain?.(value);
      if (text !== undefined) return this.plain(tags, text);
    }
    this.startMember(name, this.level, mapper, tags);
    mapper.writeContent(this, value);
    this.end();
  }

  /** An item of a list, the nth. */
  item<T>(
    name: string | undefined,
    namespace: string | undefined,
    tags: MemberTags | undefined,
    mapper: XmlMapper<T>,
    value: T,
    n: number,
  ): void {
    if (tags !== undefined) {
      const text = mapper.plain?.(value);
      if (text !== undefined) return this.plain(tags, text);
      this.open(tags);
    } else {
      this.start(name, namespace);
    }
    this.positions[this.depth - 1] = n;
    mapper.writeContent(this, value);
    this.end();
  }

  /** An element of a text that stands there as it is. */
  plain(tags: MemberTags, text: string): void {
    if (tags.before !== undefined && this.closing === tags.before) {
      this.out += tags.between + text;
    } else {
      this.closeTag();
      this.out += tags.start + tags.rest + text;
    }
    this.closing = tags;
  }

  /** The tags of a member, from the next one on. */
  private tagsOf(name: string): MemberTags | undefined {
    let tags = this.next;
    while (tags !== undefined && tags.name !== name) tags = tags.next;
    return tags;
  }

  /**
   * The start tag of a member. It declares the namespace of the member's type up front, whether or
   * not the value will need it.
   */
  startMember(
    name: string | undefined,
    namespace: string | undefined,
    { declares }: XmlMapper<unknown>,
    tags?: MemberTags,
  ): void {
    if (tags?.rest === ">") this.open(tags);
    else this.start(name, namespace);
    if (declares !== undefined && declares !== namespace)
      this.declare(declares);
  }

  /**
   * A start tag, left open for attributes.
   *
   * @throws {XmlError} if the name or the namespace is not known.
   */
  start(name: string | undefined, namespace: string | undefined): void {
    if (name === undefined || namespace === undefined)
      throw this.error(
        `the ${name === undefined ? "name" : `namespace of '${name}'`} is not known`,
      );
    const prefix = this.prefixOf(namespace);
    const tag = prefix ? `${prefix}:${name}` : name;
    this.push(name, `<${tag}`, `</${tag}>`);
    if (prefix !== undefined) return;
    this.pending = ` xmlns=${this.quoted(namespace)}`;
    this.bind("", namespace);
  }

  /** The same of a namespace that has a prefix. */
  open({ name, start, end }: MemberTags): void {
    this.push(name, start, end);
  }

  private push(name: string, start: string, end: string): void {
    this.closeTag();
    const depth = this.depth++;
    this.ends[depth] = end;
    this.names[depth] = name;
    this.positions[depth] = 0;
    this.out += start;
    this.counter = 1;
    this.isOpen = true;
  }

  /** The end tag of the innermost element: `<a />` if nothing was written into it. */
  end(): void {
    const depth = --this.depth;
    if (this.isOpen) {
      this.out += `${this.pending} />`;
      this.pending = "";
      this.isOpen = false;
    } else {
      this.closeTag();
      this.out += this.ends[depth];
    }
    while (this.innermost !== undefined && this.innermost.depth > depth)
      this.unbind(this.innermost);
  }

  /**
   * Text, also an empty one: `<a></a>`. CR and CR LF become LF.
   *
   * @throws {XmlError} on a character that XML does not allow.
   */
  text(text: string): void {
    this.closeTag();
    this.out += special.test(text) ? this.escaped(withLineFeeds(text)) : text;
  }

  /** `i:nil="true"` in the open start tag. */
  nil(): void {
    // First the prefix: it may have to be declared, which writes as well.
    const instance = this.instancePrefix();
    this.out += ` ${instance}:nil="true"`;
  }

  /** `i:type` in the open start tag. */
  type({ name, namespace }: XmlName): void {
    const instance = this.instancePrefix();
    this.declare(namespace);
    const prefix = this.prefixOf(namespace);
    this.out += ` ${instance}:type="${prefix ? `${prefix}:` : ""}${name}"`;
  }

  /**
   * An attribute in the open start tag. Its prefix is declared behind all that the tag declares
   * itself, unless one is bound to the namespace already.
   */
  qualified(
    prefix: string,
    namespace: string,
    name: string,
    value: string,
  ): void {
    const bound = this.prefixOf(namespace);
    this.out += ` ${bound ?? prefix}:${name}="${value}"`;
    if (bound !== undefined) return;
    this.pending = ` xmlns:${prefix}="${namespace}"${this.pending}`;
    this.bind(prefix, namespace);
  }

  /** Binds a prefix to a namespace in the open start tag, unless one is bound to it already. */
  declare(namespace: string): void {
    if (this.prefixOf(namespace) !== undefined) return;
    const prefix = namespace === "" ? "" : `d${this.depth}p${this.counter++}`;
    this.attribute(prefix, namespace);
  }

  /** `xmlns:i` in the root's start tag. */
  declareInstance(): void {
    this.hasInstance = true;
    this.attribute("i", instanceNamespace);
  }

  /** Says that the innermost element is the nth of a list, for errors' paths. */
  setPosition(n: number): void {
    this.positions[this.depth - 1] = n;
  }

  /**
   * Notes the object whose members or items are written next, until {@link leave}.
   *
   * @throws {XmlError} if it is inside itself.
   */
  enter(owner: object): void {
    this.owners.push(owner);
    this.ownerDepths.push(this.depth);
    // A cycle comes by here again and again; few values without one are as deep as this.
    if (this.owners.length <= 64) return;
    if (this.deepOwners.has(owner)) throw this.cycle();
    this.deepOwners.add(owner);
  }

  leave(): void {
    this.ownerDepths.pop();
    const owner = this.owners.pop();
    if (this.owners.length >= 64 && owner) this.deepOwners.delete(owner);
  }

  /** An error about the innermost element, to be thrown. */
  error(message: string): XmlError {
    return this.errorAt(this.depth, message);
  }

  /** What has been written. */
  toString(): string {
    return this.out;
  }

  private errorAt(depth: number, message: string): XmlError {
    return new XmlError(message, pathOf(this.names, this.positions, depth));
  }

  /** The cycle is noticed deep down, but named where it first closes. */
  private cycle(): XmlError {
    const seen = new Set<object>();
    const index = this.owners.findIndex(
      (owner) => seen.size === seen.add(owner).size,
    );
    return this.errorAt(
      this.ownerDepths[index] ?? this.depth,
      "the value contains itself",
    );
  }

  /** Writes what is left of the tag before. */
  private closeTag(): void {
    if (this.closing !== undefined) {
      this.out += this.closing.end;
      this.closing = undefined;
    } else if (this.isOpen) {
      this.out += `${this.pending}>`;
      this.pending = "";
      this.isOpen = false;
    }
  }

  /**
   * The tags of a namespace's elements, as they are at this place; `kept` has those of other places.
   */
  tags(
    namespace: string | undefined,
    kept: TagsByPrefix,
    make: (prefix: string, declaration: string) => MemberTags | undefined,
  ): MemberTags | undefined {
    if (namespace === undefined || !this.hasInstance) return undefined;
    const prefix = this.prefixOf(namespace);
    let tags = kept.get(prefix);
    if (tags === undefined) {
      // Prefixes have the depth in them, which has no end.
      if (kept.size > 16) kept.clear();
      tags =
        prefix === undefined
          ? make("", ` xmlns=${this.quoted(namespace)}`)
          : make(prefix === "" ? "" : `${prefix}:`, "");
      kept.set(prefix, tags);
    }
    return tags;
  }

  private instancePrefix(): string {
    if (this.prefixOf(instanceNamespace) === undefined) this.declareInstance();
    return this.prefixOf(instanceNamespace) ?? "i";
  }

  private attribute(prefix: string, namespace: string): void {
    const name = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
    this.out += ` ${name}=${this.quoted(namespace)}`;
    this.bind(prefix, namespace);
  }

  /**
   * The prefix of the innermost binding of a namespace, if that is not hidden; an outer one is not
   * looked for, as .NET does not look for it.
   */
  private prefixOf(namespace: string): string | undefined {
    const binding = this.byUri.get(namespace);
    return binding && this.byPrefix.get(binding.prefix) === binding
      ? binding.prefix
      : undefined;
  }

  private bind(prefix: string, uri: string): void {
    const binding: Binding = {
      prefix,
      uri,
      depth: this.depth,
      outerOfPrefix: this.byPrefix.get(prefix),
      outerOfUri: this.byUri.get(uri),
    };
    this.bindings.push(binding);
    this.innermost = binding;
    this.byPrefix.set(prefix, binding);
    this.byUri.set(uri, binding);
  }

  private unbind(binding: Binding): void {
    this.bindings.pop();
    this.innermost = this.bindings.at(-1);
    this.byPrefix.set(binding.prefix, binding.outerOfPrefix);
    this.byUri.set(binding.uri, binding.outerOfUri);
  }

  private quoted(text: string): string {
    if (!special.test(text) && !text.includes('"')) return `"${text}"`;
    return `"${this.escaped(text).replaceAll('"', "&quot;")}"`;
  }

  private escaped(text: string): string {
    const found = illegalCharacter(text);
    if (found) throw this.error(found.message);
    return text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;");
  }
}

/**
 * The tags of a member, an item or an entry's half under one prefix. They are made once, so that a
 * text between two of them is written without any bookkeeping.
 */
interface MemberTags {
  readonly name: string;
  /** `<d3p1:Id`, and what follows before the text: `>` or ` xmlns="…">`. */
  start: string;
  readonly rest: string;
  /** `</d3p1:Id>` */
  end: string;
  /** `<d3p1:Id i:nil="true" />` */
  readonly nil: string;
  /** Where the element before is this one, there is one tag to write instead of two. */
  before: MemberTags | undefined;
  /** The end tag of the element before and the start tag: `</d3p1:Date><d3p1:Id>`. */
  between: string;
  /** Of a class the next member's, of an entry's key the value's. */
  next: MemberTags | undefined;
}

/** The first of the tags by prefix; undefined where each element declares its namespace. */
type TagsByPrefix = Map<string | undefined, MemberTags | undefined>;

function tagsOf(name: string, prefix: string, declaration: string): MemberTags {
  const start = `<${prefix}${name}`;
  return {
    name,
    start,
    rest: `${declaration}>`,
    end: `</${prefix}${name}>`,
    nil: `${start} i:nil="true"${declaration} />`,
    before: undefined,
    between: "",
    next: undefined,
  };
}

/** Lets one text come right behind another. */
function follow(before: MemberTags, tags: MemberTags): void {
  tags.before = before;
  tags.between = before.end + tags.start + tags.rest;
}

/** Of the members of a class level. */
function memberTags(
  names: readonly string[],
  prefix: string,
  declaration: string,
): MemberTags | undefined {
  const all = names.map((name) => tagsOf(name, prefix, declaration));
  for (const [index, tags] of all.entries()) {
    const before = all[index - 1];
    if (before === undefined) continue;
    before.next = tags;
    follow(before, tags);
  }
  return all[0];
}

// What cannot be written as it is, and what may be half a pair.
// oxlint-disable-next-line eslint/no-control-regex
const special = /[&<>\0-\x08\v-\x1f\ud800-\udfff\ufffe\uffff]/;

// ---- Mappers ----------------------------------------------------------------------------------

/** How a type is read from XML. */
export interface XmlReadMapper<T> {
  /**
   * The contract's name: that of a root element, and part of the names of lists. Undefined: not
   * known, any name is taken.
   */
  readonly name: string | undefined;
  /** The contract's namespace. Undefined: not known, elements are matched by local name. */
  readonly namespace: string | undefined;
  /** The name of an item of a list, where that is not the contract's. */
  readonly itemName?: string | undefined;
  /** The value may be null; then a nil element is read and written as null. */
  readonly nullable?: boolean;
  /** The content is text: a root of this type needs no `xmlns:i`. */
  readonly isText?: boolean;
  /** .NET cannot have null for it, whatever JavaScript has. */
  readonly isValueType?: boolean;
  /** What the type is called in `__type`, where it may stand in another's place. */
  readonly type?: string | undefined;
  /** Of a class: as root it knows their types. */
  readonly derived?: DerivedTypes | undefined;
  /** May be written in others' places, but not read. */
  readonly isWriteOnly?: boolean;
  /** Of a list, its items': as root it knows their type. */
  readonly items?: XmlReadMapper<unknown>;
  /** A class's levels, base first; asked when it is used, as the base may be declared later. */
  levels?(): readonly ClassReadShape<unknown>[];
  /** What .NET has for a value type that is missing. */
  zero?(): T;
  /**
   * Reads a whole document.
   *
   * @throws {XmlError} if it is not well-formed, or not a document of this type.
   */
  read(source: string | Uint8Array, options?: ReadOptions): T;
  /** Reads the element whose start tag the reader stands on, up to its end tag. */
  readContent(reader: XmlReader): T;
  /** The same for a class, whatever `i:type` says. */
  readPlain?(reader: XmlReader): T;
}

/** How a type is read and written. */
export interface XmlMapper<T> extends XmlReadMapper<T> {
  /** The namespace that a member of this type declares; undefined for text, which needs none. */
  readonly declares: string | undefined;
  /** The value that a dictionary's key stands for; absent where it is the key itself. */
  fromKey?(key: string): T | undefined;
  /**
   * Writes a whole document.
   *
   * @throws {XmlError} if the value does not fit the type.
   */
  write(value: T, options?: WriteOptions): string;
  /** The text of the element, if it is one that needs nothing but tags around it. */
  plain?(value: T): string | undefined;
  /** Writes what belongs into the start tag that is still open, and the element's content. */
  writeContent(writer: XmlWriter, value: T): void;
  /** The same for a class, whatever `__type` says. */
  writePlain?(writer: XmlWriter, value: T, type?: XmlName): void;
}

/** .NET's default for a struct: an object whose members have theirs. */
export function zero<T>(mapper: XmlReadMapper<T>): T {
  return mapper.zero?.() as T;
}

/** Whether a value is .NET's default, of which `form` is one. */
export function isZero(value: unknown, form: unknown): boolean {
  // A date has no members, and would be as every other one.
  if (isObject(value) && isObject(form) && !(value instanceof Date)) {
    const [members, zeros] = [
      new Map(Object.entries(value)),
      new Map(Object.entries(form)),
    ];
    return [...members].every(([name, it]) => isZero(it, zeros.get(name)));
  }
  return (value ?? undefined) === form || zeroForm(value) === zeroForm(form);
}

function zeroForm(value: unknown): unknown {
  return typeof value === "string"
    ? value
        .replace(/^0\.0*$/, "0")
        .replace(/^(0001-01-01T00:00:00)(?:Z|[+-]\d\d:\d\d)$/, "$1")
    : value instanceof Date
      ? value.getTime()
      : value;
}

/** What is known while a document is read. */
interface ReadSession {
  /** Items of the lists that are open, innermost last. */
  readonly items: unknown[];
  /** How many of these there are. */
  count: number;
  readonly isStrict: boolean;
  known?: KnownTypes | undefined;
  /** The value whose start tag this is stands in an `object`. */
  isBoxed?: boolean;
  /** Objects that `z:Ref` may refer to. */
  objects?: Map<string, SharedObject>;
}

/** The types that may stand in others' places, here and further out. */
interface KnownTypes {
  /** Undefined for those of the root. */
  readonly mappers: readonly XmlReadMapper<unknown>[] | undefined;
  readonly root?: object;
  readonly outer: KnownTypes | undefined;
}

/** The root's own type is known, and so is that of its items. */
function rootTypes(mapper: object): readonly XmlReadMapper<unknown>[] {
  const root = mapper as XmlReadMapper<unknown>;
  const { items, derived: types } = root;
  return [root, ...(types?.known() ?? []), ...(items ? rootTypes(items) : [])];
}

function findKnown(
  innermost: KnownTypes | undefined,
  fits: (mapper: XmlReadMapper<unknown>) => boolean,
): XmlReadMapper<unknown> | undefined {
  for (let scope = innermost; scope; scope = scope.outer) {
    const { root = {}, mappers = rootTypes(root) } = scope;
    const found = mappers.find(fits);
    if (found) return found;
  }
  return undefined;
}

/** A type that names itself as known: it is written anywhere, but read only where others know it. */
export function writeOnly<T>(mapper: XmlMapper<T>): XmlMapper<T> {
  return { ...mapper, isWriteOnly: true };
}

/** A type under the name it has in `__type`: an enum or a list that `object` may hold. */
export function known<T>(type: string, mapper: XmlMapper<T>): XmlMapper<T> {
  return { ...mapper, type };
}

const schemaNamespace = "http://www.w3.org/2001/XMLSchema";
const serializationNamespace =
  "http://schemas.microsoft.com/2003/10/Serialization/";
const arraysNamespace =
  "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
const systemNamespace = "http://schemas.datacontract.org/2004/07/System";

/** Types of XML Schema and of Microsoft's serializer: roots and lists of them have own rules. */
function isBuiltIn(namespace: string | undefined): boolean {
  return namespace === schemaNamespace || namespace === serializationNamespace;
}

/** `<int xmlns="http://schemas.microsoft.com/2003/10/Serialization/">`, not XML Schema's. */
function rootNamespace(namespace: string | undefined): string | undefined {
  return isBuiltIn(namespace) ? serializationNamespace : namespace;
}

function elementName(
  name: string | undefined,
  namespace: string | undefined,
): string {
  return (
    (name === undefined ? "element" : `element '${name}'`) +
    (namespace === undefined
      ? ""
      : namespace
        ? ` from namespace '${namespace}'`
        : " without a namespace")
  );
}

function isNamed(
  reader: XmlReader,
  name: string | undefined,
  namespace: string | undefined,
): boolean {
  return (
    (name === undefined || reader.name === name) &&
    (namespace === undefined || reader.namespace === namespace)
  );
}

function readRoot<T>(
  mapper: Omit<XmlReadMapper<T>, "read">,
  source: string | Uint8Array,
  options: ReadOptions | undefined,
): T {
  const reader = openXml(source, options);
  reader.next();
  const { name } = mapper;
  const namespace = rootNamespace(mapper.namespace);
  if (!isNamed(reader, name, namespace))
    throw reader.error(
      `expected ${elementName(name, namespace)}, found ${elementName(reader.name, reader.namespace)}`,
    );
  if (reader.nil && !mapper.nullable && !isBuiltIn(mapper.namespace))
    throw reader.error("the document is null (i:nil)");
  reader.session.known = { mappers: undefined, root: mapper, outer: undefined };
  const value = mapper.readContent(reader);
  reader.next();
  return value;
}

function writeRoot<T>(
  mapper: Omit<XmlMapper<T>, "read" | "write">,
  value: T,
  options: WriteOptions | undefined,
): string {
  const writer = new XmlWriter(options);
  writer.start(mapper.name, rootNamespace(mapper.namespace));
  if (!mapper.isText) writer.declareInstance();
  writer.known = { mappers: undefined, root: mapper, outer: undefined };
  mapper.writeContent(writer, value);
  writer.end();
  return writer.toString();
}

function toReader<T>(parts: Omit<XmlReadMapper<T>, "read">): XmlReadMapper<T> {
  return {
    ...parts,
    read: (source, options) => readRoot(parts, source, options),
  };
}

function toMapper<T>(
  parts: Omit<XmlMapper<T>, "read" | "write">,
): XmlMapper<T> {
  return {
    ...parts,
    read: (source, options) => readRoot(parts, source, options),
    write: (value, options) => writeRoot(parts, value, options),
  };
}

/** What `z:Ref` refers to comes before `i:nil`. */
function isNull(reader: XmlReader): boolean {
  return reader.nil && sharedId(reader.attributes, "Ref") === undefined;
}

function notNull(reader: XmlReader): void {
  if (reader.nil) throw reader.error(`'${reader.name}' cannot be null`);
}

// ---- Shared objects ---------------------------------------------------------------------------

/** An object that has an id, and what read it. */
interface SharedObject {
  readonly value: unknown;
  readonly by: XmlReadMapper<unknown>;
}

/** `z:Id` or `z:Ref` of a start tag. */
function sharedId(
  attributes: readonly XmlAttribute[],
  name: string,
): string | undefined {
  for (const it of attributes)
    if (it.name === name && it.namespace === serializationNamespace)
      return it.value;
  return undefined;
}

/**
 * What `z:Ref` refers to.
 *
 * @throws {XmlError} if nothing before has that id, or it is of another type.
 */
function referred(
  reader: XmlReader,
  fits: (by: XmlReadMapper<unknown>) => boolean,
): SharedObject | undefined {
  const id = sharedId(reader.attributes, "Ref");
  if (id === undefined) return undefined;
  const found = reader.session.objects?.get(id);
  if (!found || !fits(found.by))
    throw reader.error(
      found
        ? `the object with z:Id ${shown(id)} is of another type`
        : `there is no object with z:Id ${shown(id)} before this`,
    );
  reader.skip();
  return found;
}

/** Lets `z:Ref` refer to a value, if its start tag has a `z:Id`. */
function share(
  reader: XmlReader,
  attributes: readonly XmlAttribute[],
  value: unknown,
  by: XmlReadMapper<unknown>,
): void {
  const id = sharedId(attributes, "Id");
  if (id === undefined) return;
  const { session } = reader;
  session.objects ??= new Map();
  const { objects } = session;
  if (objects.has(id)) throw reader.error(`the z:Id ${shown(id)} occurs twice`);
  objects.set(id, { value, by });
}

/** Refuses an id of a value type, unless an `object` holds it. */
function notShared(reader: XmlReader): void {
  const { session } = reader;
  const isBoxed = session.isBoxed === true;
  session.isBoxed = false;
  if (
    !isBoxed &&
    (sharedId(reader.attributes, "Id") ?? sharedId(reader.attributes, "Ref"))
  )
    throw reader.error(`'${reader.name}' cannot have an id`);
}

// ---- Mappers of text --------------------------------------------------------------------------

interface TextType<T> {
  readonly name: string | undefined;
  readonly namespace: string | undefined;
  /** What an error says was expected. */
  readonly expected: string;
  readonly parse: (text: string) => T | undefined;
  readonly format: (value: T) => string | undefined;
  readonly fromKey?: (key: string) => T | undefined;
  /** A class in .NET, which `z:Ref` may refer to. */
  readonly isReference?: boolean;
  /** The empty value is an empty text, not an empty element. */
  readonly isEmptyText?: boolean;
  /** An enum, where `i:type` is looked at. */
  readonly isEnum?: boolean;
}

function textMapper<T>({
  name,
  namespace,
  expected,
  parse,
  format,
  fromKey,
  isReference = false,
  isEmptyText = false,
  isEnum = false,
}: TextType<T>): XmlMapper<T> {
  const isSame = (by: XmlReadMapper<unknown>): boolean => by.name === name;
  const mapper: XmlMapper<T> = toMapper<T>({
    isText: true,
    name,
    namespace,
    isValueType: !isReference,
    declares: undefined,
    ...(fromKey && { fromKey }),
    readContent(reader) {
      if (reader.attributes.length > 0) {
        if (isReference) {
          const shared = referred(reader, isSame);
          if (shared) return shared.value as T;
        } else notShared(reader);
        if (isEnum) ownType(reader, mapper);
        notNull(reader);
      }
      const { attributes } = reader;
      const text = reader.content();
      const value = parse(text);
      if (value === undefined)
        throw reader.error(`expected ${expected}, found ${shown(text)}`);
      if (isReference && attributes.length > 0)
        share(reader, attributes, value, mapper);
      return value;
    },
    plain(value) {
      const text = format(value);
      return text !== undefined &&
        !special.test(text) &&
        (text !== "" || isEmptyText)
        ? text
        : undefined;
    },
    writeContent(writer, value) {
      const text = format(value);
      if (text === undefined)
        throw writer.error(`expected ${expected}, found ${shown(value)}`);
      // An empty string or URI is `<A></A>`; no bytes, or no flags, are `<A />`.
      if (text !== "" || isEmptyText) writer.text(text);
    },
  });
  return mapper;
}

/** Refuses an `i:type` that names another type than the mapper's own. */
function ownType(reader: XmlReader, mapper: XmlReadMapper<unknown>): void {
  const { type } = reader;
  if (type && !isContract(mapper, type)) throw unknownType(reader, type);
}

function isContract(
  { name, namespace }: XmlReadMapper<unknown>,
  type: XmlName,
): boolean {
  return (
    (name === undefined || name === type.name) &&
    (namespace === undefined || namespace === type.namespace)
  );
}

function unknownType(
  reader: XmlReader,
  { name, namespace }: XmlName,
): XmlError {
  return reader.error(
    `the type '${name}' from namespace '${namespace}' is not known here`,
  );
}

function textual(
  name: string | undefined,
  namespace: string | undefined,
): XmlMapper<string> {
  return textMapper<string>({
    name,
    namespace,
    expected: "a string",
    parse: asText,
    format: asText,
    isReference: true,
    isEmptyText: true,
  });
}

function integer(name: string, least: bigint, most: bigint): XmlMapper<number> {
  return textMapper<number>({
    name,
    namespace: schemaNamespace,
    expected: `an integer from ${least} to ${most} (${name})`,
    parse: (text) => parseInteger(text, least, most),
    format: (value) => formatInteger(value, least, most),
    fromKey: Number,
  });
}

function exactInteger(
  name: string,
  least: bigint,
  most: bigint,
): XmlMapper<bigint> {
  const parse = (text: string): bigint | undefined => {
    const digits = trimmed(text);
    if (!/^[+-]?\d+$/.test(digits)) return undefined;
    // Not more digits than may count: BigInt takes its time for many.
    const short = digits.replace(/^([+-]?)0*(?=\d)/, "$1");
    if (short.length > 21) return undefined;
    const value = BigInt(short.replace("+", ""));
    return value >= least && value <= most ? value : undefined;
  };
  return textMapper<bigint>({
    name,
    namespace: schemaNamespace,
    expected: `an integer from ${least} to ${most} (${name})`,
    parse,
    format: (value) =>
      typeof value === "bigint" ? parse(String(value))?.toString() : undefined,
    fromKey: parse,
  });
}

function numeric(
  name: string | undefined,
  expected: string,
  parse: (text: string) => number | undefined,
  format: (value: number) => string | undefined,
): XmlMapper<number> {
  return textMapper<number>({
    name,
    namespace: name && schemaNamespace,
    expected,
    parse,
    format,
    fromKey: parse,
  });
}

/** A type whose value is the canonical one of the texts that mean the same. */
function canonicalText(
  name: string,
  namespace: string,
  expected: string,
  parse: (text: string) => string | undefined,
): XmlMapper<string> {
  return textMapper<string>({
    name,
    namespace,
    expected,
    parse,
    format: canonical(parse),
  });
}

/** A `string`: the text as it is. */
export const string: XmlMapper<string> = /* @__PURE__ */ textual(
  "string",
  schemaNamespace,
);

/** A `Uri`: the text as it is, if .NET takes it for one; written in its canonical form. */
export const uri: XmlMapper<string> = /* @__PURE__ */ textMapper<string>({
  name: "anyURI",
  namespace: schemaNamespace,
  expected: "a URI",
  parse: parseUri,
  format: formatUri,
  isReference: true,
  isEmptyText: true,
});

/** A `char`: a string of one UTF-16 code unit; its number in XML. */
export const char: XmlMapper<string> = /* @__PURE__ */ textMapper<string>({
  name: "char",
  namespace: serializationNamespace,
  expected: "a character (char)",
  parse: parseChar,
  format: formatChar,
});

export const bool: XmlMapper<boolean> = /* @__PURE__ */ textMapper<boolean>({
  name: "boolean",
  namespace: schemaNamespace,
  expected: "true or false (boolean)",
  parse: parseBoolean,
  format: (value) => (typeof value === "boolean" ? String(value) : undefined),
  fromKey: parseBoolean,
});

export const sbyte: XmlMapper<number> = /* @__PURE__ */ integer(
  "byte",
  -128n,
  127n,
);
export const byte: XmlMapper<number> = /* @__PURE__ */ integer(
  "unsignedByte",
  0n,
  255n,
);
export const short: XmlMapper<number> = /* @__PURE__ */ integer(
  "short",
  -32768n,
  32767n,
);
export const ushort: XmlMapper<number> = /* @__PURE__ */ integer(
  "unsignedShort",
  0n,
  65535n,
);
export const int: XmlMapper<number> = /* @__PURE__ */ integer(
  "int",
  -2147483648n,
  2147483647n,
);
export const uint: XmlMapper<number> = /* @__PURE__ */ integer(
  "unsignedInt",
  0n,
  4294967295n,
);

/** A 64-bit integer; beyond 2^53 rounded, as `JSON.parse` does. */
export const long: XmlMapper<number> = /* @__PURE__ */ integer(
  "long",
  -9223372036854775808n,
  9223372036854775807n,
);

/** A 64-bit integer from 0; beyond 2^53 rounded, as `JSON.parse` does. */
export const ulong: XmlMapper<number> = /* @__PURE__ */ integer(
  "unsignedLong",
  0n,
  18446744073709551615n,
);

/** A 64-bit integer, exact. */
export const longBigint: XmlMapper<bigint> = /* @__PURE__ */ exactInteger(
  "long",
  -9223372036854775808n,
  9223372036854775807n,
);

/** A 64-bit integer from 0, exact. */
export const ulongBigint: XmlMapper<bigint> = /* @__PURE__ */ exactInteger(
  "unsignedLong",
  0n,
  18446744073709551615n,
);

export const float: XmlMapper<number> = /* @__PURE__ */ numeric(
  "float",
  "a number (float)",
  parseFloat32,
  formatFloat32,
);
export const double: XmlMapper<number> = /* @__PURE__ */ numeric(
  "double",
  "a number (double)",
  parseDouble,
  formatDouble,
);
export const decimal: XmlMapper<number> = /* @__PURE__ */ numeric(
  "decimal",
  "a number without exponent (decimal)",
  parseDecimal,
  formatDecimal,
);

/** A `decimal` with all its digits: `1.50`. */
export const decimalString: XmlMapper<string> = /* @__PURE__ */ canonicalText(
  "decimal",
  schemaNamespace,
  "a number without exponent (decimal)",
  decimalDigits,
);

/** A `DateTime`: `2024-01-02T03:04:05.1234567`, then nothing, `Z` or `+01:00`. */
export const dateTime: XmlMapper<string> = /* @__PURE__ */ canonicalText(
  "dateTime",
  schemaNamespace,
  "date and time such as 2024-01-02T03:04:05Z (dateTime)",
  parseDateTime,
);

/** A `DateOnly`: `2024-01-02`. */
export const dateOnly: XmlMapper<string> = /* @__PURE__ */ canonicalText(
  "dateOnly",
  serializationNamespace,
  "a date such as 2024-01-02 (dateOnly)",
  parseDateOnly,
);

/** A `TimeOnly`: `03:04:05.1234567`. */
export const timeOnly: XmlMapper<string> = /* @__PURE__ */ canonicalText(
  "timeOnly",
  serializationNamespace,
  "a time of day such as 03:04:05 (timeOnly)",
  parseTimeOnly,
);

/** A `TimeSpan`: `P1DT2H3M4.5S`. */
export const timeSpan: XmlMapper<string> = /* @__PURE__ */ canonicalText(
  "duration",
  serializationNamespace,
  "a duration such as P1DT2H3M4.5S (TimeSpan)",
  parseTimeSpan,
);

/** A `Guid` in lower case with dashes. */
export const guid: XmlMapper<string> = /* @__PURE__ */ canonicalText(
  "guid",
  serializationNamespace,
  "a Guid",
  parseGuid,
);

/** A `byte[]` in base64. */
export const bytes: XmlMapper<string> = /* @__PURE__ */ textMapper<string>({
  name: "base64Binary",
  namespace: schemaNamespace,
  expected: "base64",
  parse: parseBytes,
  format: /* @__PURE__ */ canonical(parseBytes),
  isReference: true,
});

/** What a listing calls `string`: a string, or a type it prints as one. The text as it is. */
export const anyString: XmlMapper<string> = /* @__PURE__ */ textual(
  undefined,
  undefined,
);

/** What a listing calls `number`: any of .NET's numbers. Written without an exponent. */
export const anyNumber: XmlMapper<number> = /* @__PURE__ */ numeric(
  undefined,
  "a number",
  parseDouble,
  formatAnyNumber,
);

/**
 * An enum. An undefined value is an error, as it is to DataContractSerializer.
 *
 * @param values Values by their texts in XML, as declared; of two texts the first is written.
 * @param aliases Values of the same number as another: that one, which .NET takes them for.
 */
export function enumeration<T extends string>(
  name: string | undefined,
  namespace: string | undefined,
  values: Readonly<Record<string, T>>,
  aliases?: Readonly<Record<string, T>>,
): XmlMapper<T> {
  let byText: ReadonlyMap<string, T> | undefined;
  let byValue: ReadonlyMap<T, string> | undefined;
  return textMapper<T>({
    name,
    namespace,
    isEnum: true,
    expected: `a value of ${name ?? "the enum"}`,
    parse(text) {
      byText ??= new Map(Object.entries(values));
      const value = byText.get(text);
      return value && (aliases?.[value] ?? value);
    },
    format(value) {
      byValue ??= textsByValue(values);
      return byValue.get(aliases?.[value] ?? value);
    },
  });
}

/** The same with members that nobody told of: their text stays as it is. */
export function openEnumeration<T extends string>(
  name: string | undefined,
  namespace: string | undefined,
  values: Readonly<Record<string, T>>,
  aliases?: Readonly<Record<string, T>>,
): XmlMapper<T> {
  let byText: ReadonlyMap<string, T> | undefined;
  let byValue: ReadonlyMap<T, string> | undefined;
  return textMapper<T>({
    name,
    namespace,
    isEnum: true,
    expected: `a value of ${name ?? "the enum"}`,
    parse(text) {
      byText ??= new Map(Object.entries(values));
      const value = byText.get(text) ?? (text as T);
      return aliases?.[value] ?? value;
    },
    format(value) {
      byValue ??= textsByValue(values);
      const one = aliases?.[value] ?? value;
      return byValue.get(one) ?? (typeof one === "string" ? one : undefined);
    },
  });
}

function textsByValue<T>(
  values: Readonly<Record<string, T>>,
): ReadonlyMap<T, string> {
  const texts = new Map<T, string>();
  for (const [text, value] of Object.entries(values))
    if (!texts.has(value)) texts.set(value, text);
  return texts;
}

/**
 * A `[Flags]` enum: a number, the names of its bits in XML.
 *
 * @param members Texts in XML and their values, as declared: a value of several bits is written
 * with the names that come first.
 */
export function flags(
  name: string | undefined,
  namespace: string | undefined,
  members: readonly (readonly [text: string, value: number])[],
): XmlMapper<number> {
  return textMapper<number>({
    name,
    namespace,
    isEnum: true,
    expected: `values of ${name ?? "the enum"}`,
    parse: (text) => parseFlags(text, members),
    format: (value) => formatFlags(value, members),
    fromKey: Number,
  });
}

type FlagMembers = readonly (readonly [text: string, value: number])[];

// BigInt, for JavaScript's own bit operations end at 32 bits.
function parseFlags(text: string, members: FlagMembers): number | undefined {
  let bits = 0n;
  for (const name of text.split(" ")) {
    if (name === "") continue;
    const member = members.find((it) => it[0] === name);
    if (member === undefined) return undefined;
    bits |= BigInt(member[1]);
  }
  return Number(bits);
}

function formatFlags(value: number, members: FlagMembers): string | undefined {
  if (!Number.isInteger(value)) return undefined;
  const whole = members.find((it) => it[1] === value);
  if (whole) return whole[0];
  let left = BigInt(value);
  const names: string[] = [];
  for (const [name, number] of members) {
    const bits = BigInt(number);
    if (bits === 0n || (left & bits) !== bits) continue;
    left &= ~bits;
    names.push(name);
  }
  return left === 0n ? names.join(" ") : undefined;
}

// ---- Mappers of .NET's structs that are one text here -----------------------------------------

/** A `DateTimeOffset`: `2024-01-02T03:04:05.1234567+01:00`, always with an offset. */
export const dateTimeOffset: XmlMapper<string> = /* @__PURE__ */ struct({
  name: "DateTimeOffset",
  members: [
    ["DateTime", dateTime],
    ["OffsetMinutes", short],
  ],
  expected: "date and time such as 2024-01-02T03:04:05+01:00 (DateTimeOffset)",
  join: ([instant, offset]) => joinOffset(String(instant), Number(offset)),
  split: splitOffset,
});

/** A `Version`: `1.2.7.4`. */
export const version: XmlMapper<string> = /* @__PURE__ */ struct({
  name: "Version",
  members: [
    ["_Build", int],
    ["_Major", int],
    ["_Minor", int],
    ["_Revision", int],
  ],
  expected: "a version such as 1.2.7.4 (Version)",
  join: joinVersion,
  split: splitVersion,
});

interface StructType {
  readonly name: string;
  readonly members: readonly (readonly [
    name: string,
    mapper: XmlMapper<string> | XmlMapper<number>,
  ])[];
  readonly expected: string;
  readonly join: (parts: readonly (string | number)[]) => string | undefined;
  readonly split: (value: string) => readonly (string | number)[] | undefined;
}

/** All members are required, and in this order: so .NET reads its own structs. */
function struct({
  name,
  members,
  expected,
  join,
  split,
}: StructType): XmlMapper<string> {
  return toMapper<string>({
    name,
    namespace: systemNamespace,
    declares: systemNamespace,
    readContent(reader) {
      notShared(reader);
      notNull(reader);
      if (reader.type && reader.type.name !== name)
        throw unknownType(reader, reader.type);
      const parts: (string | number)[] = [];
      while (reader.child()) {
        const [member, mapper] = members[parts.length] ?? [];
        if (mapper && isNamed(reader, member, systemNamespace))
          parts.push(mapper.readContent(reader));
        else reader.skip();
      }
      if (parts.length < members.length)
        throw reader.error(`expected element '${members[parts.length]?.[0]}'`);
      const value = join(parts);
      if (value === undefined)
        throw reader.error(
          `expected ${expected}, found ${shown(parts.join(" "))}`,
        );
      return value;
    },
    writeContent(writer, value) {
      const parts = typeof value === "string" ? split(value) : undefined;
      if (parts === undefined)
        throw writer.error(`expected ${expected}, found ${shown(value)}`);
      for (const [index, [member, mapper]] of members.entries()) {
        writer.start(member, systemNamespace);
        mapper.writeContent(writer, parts[index] as never);
        writer.end();
      }
    },
  });
}

function joinOffset(instant: string, offset: number): string | undefined {
  const moment = parseMoment(instant);
  if (!moment?.date || Math.abs(offset) > 840) return undefined;
  const { date, seconds, fraction, zone } = moment;
  // Without a zone it is the time at that offset.
  const utc = seconds - (zone === "" ? offset : zoneMinutes(zone)) * 60;
  // Both the instant and the time on the wall lie within .NET's years.
  const wall = wallAfter(date, utc) && wallAfter(date, utc + offset * 60);
  return wall && withFraction(wall, fraction) + offsetText(offset);
}

function offsetText(minutes: number): string {
  const whole = Math.abs(minutes);
  const digits = [Math.floor(whole / 60), whole % 60].map((it) =>
    String(it).padStart(2, "0"),
  );
  return (minutes < 0 ? "-" : "+") + digits.join(":");
}

function splitOffset(value: string): [string, number] | undefined {
  const text = parseDateTime(value);
  const moment = text === undefined ? undefined : parseMoment(text);
  if (!moment?.date || moment.zone === "") return undefined;
  const offset = zoneMinutes(moment.zone);
  const utc = wallAfter(moment.date, moment.seconds - offset * 60);
  return utc === undefined
    ? undefined
    : [`${withFraction(utc, moment.fraction)}Z`, offset];
}

function joinVersion([
  build = -1,
  major = -1,
  minor = -1,
  revision = -1,
]: readonly (string | number)[]): string | undefined {
  const parts = [major, minor, build, revision];
  const end = parts.indexOf(-1); // what a version does not have
  const text = (end < 0 ? parts : parts.slice(0, end)).join(".");
  return splitVersion(text) && text;
}

function splitVersion(value: string): readonly number[] | undefined {
  if (!/^\d+(?:\.\d+){1,3}$/.test(value)) return undefined;
  const [major = -1, minor = -1, build = -1, revision = -1] = value
    .split(".")
    .map(Number);
  const parts = [build, major, minor, revision];
  return parts.every((it) => it <= 2147483647) ? parts : undefined;
}

// ---- Values that are objects of JavaScript's --------------------------------------------------

/** The mapper with another value for the same XML. */
function converted<V, T>(
  of: XmlMapper<V>,
  expected: string,
  decode: (value: V) => T,
  encode: (value: T) => V | undefined,
): XmlMapper<T> {
  const { name, namespace, isText, isValueType, declares } = of;
  return toMapper<T>({
    name,
    namespace,
    declares,
    ...(isText !== undefined && { isText }),
    ...(isValueType !== undefined && { isValueType }),
    readContent: (reader) => decode(of.readContent(reader)),
    writeContent(writer, value) {
      const encoded = encode(value);
      if (encoded === undefined)
        throw writer.error(`expected ${expected}, found ${shown(value)}`);
      of.writeContent(writer, encoded);
    },
  });
}

/** A `DateTime` as a Date: to the millisecond, and in UTC where it has no zone. */
export const dateTimeDate: XmlMapper<Date> = /* @__PURE__ */ dateMapper(dateOf);

/** The same of a server in a zone such as `Europe/Berlin`, whose a time without a zone is. */
export function dateTimeDateIn(timeZone: string): XmlMapper<Date> {
  const clock = clockIn(timeZone);
  return dateMapper((text) => {
    const date = dateOf(text);
    return hasZone(text) || isEnd(date.getTime())
      ? date
      : new Date(instantOf(date.getTime(), clock));
  });
}

function dateMapper(decode: (text: string) => Date): XmlMapper<Date> {
  return converted(dateTime, "a Date (dateTime)", decode, (value) =>
    textOfDate(value)?.replace(/^(0001-01-01T00:00:00)Z$/, "$1"),
  );
}

/** A `DateTimeOffset` as a Date: the instant without its offset, to the millisecond. */
export const dateTimeOffsetDate: XmlMapper<Date> = /* @__PURE__ */ converted(
  dateTimeOffset,
  "a Date (DateTimeOffset)",
  dateOf,
  textOfDate,
);

function dateOf(text: string): Date {
  const zoned = hasZone(text) ? text : `${text}Z`;
  // Three digits are what every engine's Date reads.
  return new Date(zoned.replace(/(\.\d{3})\d+/, "$1"));
}

function hasZone(text: string): boolean {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(text);
}

/** Undefined for what is no Date, or one beyond .NET's years. */
function textOfDate(value: Date): string | undefined {
  return value instanceof Date && !Number.isNaN(value.getTime())
    ? parseDateTime(value.toISOString())
    : undefined;
}

// .NET's calendar as Dates have it, in milliseconds from 1970.
const firstInstant = -62135596800000;
const lastInstant = 253402300799999;

/** .NET's first and last moment, which are written without regard to zones. */
function isEnd(instant: number): boolean {
  return instant === firstInstant || instant === lastInstant;
}

/** What a clock shows at an instant, counted as if it stood in UTC. */
type Clock = (instant: number) => number;

function clockIn(timeZone: string): Clock {
  let format: Intl.DateTimeFormat | undefined;
  return (instant) => {
    format ??= new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    const parts = new Map(
      format.formatToParts(instant).map(({ type, value }) => [type, value]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes): number =>
      Number(parts.get(type));
    const year = part("year");
    const wall = new Date(0);
    wall.setUTCFullYear(
      parts.get("era") === "BC" ? 1 - year : year,
      part("month") - 1,
      part("day"),
    );
    wall.setUTCHours(part("hour"), part("minute"), part("second"));
    return wall.getTime() + (((instant % 1000) + 1000) % 1000);
  };
}

/**
 * The instant at which the clock shows this. Where there are two, or none, because the clock is put
 * back or forward, .NET takes standard time; and it stays within its calendar.
 */
function instantOf(wall: number, clock: Clock): number {
  const offsets = [-86_400_000, 86_400_000].map(
    (by) => clock(wall + by) - (wall + by),
  );
  const [standard, summer] = [Math.min(...offsets), Math.max(...offsets)];
  const shows = (offset: number): boolean => clock(wall - offset) === wall;
  const offset = !shows(standard) && shows(summer) ? summer : standard;
  return Math.max(firstInstant, Math.min(lastInstant, wall - offset));
}

/** A `byte[]` as its bytes. */
export const bytesArray: XmlMapper<Uint8Array> = /* @__PURE__ */ converted(
  bytes,
  "a Uint8Array (base64Binary)",
  bytesOf,
  (value) => (value instanceof Uint8Array ? base64Of(value) : undefined),
);

const base64Alphabet =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// Neither Buffer nor atob is there wherever this runs, nor in what TypeScript knows of it.
function bytesOf(base64: string): Uint8Array {
  const digits = base64.replace(/={1,2}$/, "");
  const result = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let length = 0;
  for (let at = 0; at < digits.length; at++) {
    bits = ((bits << 6) | base64Alphabet.indexOf(digits.charAt(at))) & 0xffffff;
    if (at % 4 !== 0) result[length++] = (bits >> (6 - (at % 4) * 2)) & 0xff;
  }
  return result;
}

function base64Of(array: Uint8Array): string {
  let text = "";
  for (let at = 0; at < array.length; at += 3) {
    const [a = 0, b = 0, c = 0] = array.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    for (let digit = 0; digit < 4; digit++)
      text +=
        at + digit > array.length
          ? "="
          : base64Alphabet.charAt((bits >> (18 - digit * 6)) & 63);
  }
  return text;
}

// ---- Mappers of anything ----------------------------------------------------------------------

/** A value of a built-in type that is not what the JSON wire shows by itself. */
interface TypedValue {
  /** The .NET name: `System.Guid`. */
  readonly __type: string;
  readonly value: unknown;
}

type TypeTable = readonly (readonly [string, XmlMapper<unknown>])[];

/** .NET's built-in types by name; an `object` may hold any of them. */
function builtInTypes(
  int64: "number" | "bigint",
  decimals: "number" | "string",
): TypeTable {
  const isExact = int64 === "bigint";
  return [
    ["System.String", string],
    ["System.Boolean", bool],
    ["System.Int32", int],
    ["System.Double", double],
    ["System.Uri", uri],
    ["System.Char", char],
    ["System.SByte", sbyte],
    ["System.Byte", byte],
    ["System.Int16", short],
    ["System.UInt16", ushort],
    ["System.UInt32", uint],
    ["System.Int64", isExact ? longBigint : long],
    ["System.UInt64", isExact ? ulongBigint : ulong],
    ["System.Single", float],
    ["System.Decimal", decimals === "string" ? decimalString : decimal],
    ["System.DateTime", dateTime],
    ["System.DateOnly", dateOnly],
    ["System.TimeOnly", timeOnly],
    ["System.TimeSpan", timeSpan],
    ["System.Guid", guid],
    ["System.Byte[]", bytes],
  ];
}

// What else XML Schema has, and what DataContractSerializer makes of it.
const stringAliases =
  "hexBinary date time gYear gYearMonth gMonth gMonthDay gDay " +
  "normalizedString token language Name NCName ID IDREF IDREFS ENTITY ENTITIES NMTOKEN NMTOKENS";
const aliases: Readonly<Record<string, string>> = {
  "System.Int64":
    "integer positiveInteger negativeInteger nonPositiveInteger nonNegativeInteger",
  "System.TimeSpan": "duration",
  "System.String": stringAliases,
};

function aliased(schemaType: string): string | undefined {
  return Object.keys(aliases).find((name) =>
    aliases[name]?.split(" ").includes(schemaType),
  );
}

/**
 * `object`: what `i:type` says. A string, a boolean and a number (an `int` if it is one, else a
 * `double`) are themselves, `{}` is an object without anything, a class has its name as `__type`,
 * and any other type is `{ __type: "System.Guid", value: "…" }`. Null is null.
 */
export const object: XmlMapper<unknown> = /* @__PURE__ */ objectMapper(
  "number",
  "number",
);

/** `object` whose 64-bit integers are exact. */
export const objectBigint: XmlMapper<unknown> = /* @__PURE__ */ objectMapper(
  "bigint",
  "number",
);

/** `object` whose decimals have all their digits. */
export const objectString: XmlMapper<unknown> = /* @__PURE__ */ objectMapper(
  "number",
  "string",
);

/** `object` whose 64-bit integers and decimals have all their digits. */
export const objectExact: XmlMapper<unknown> = /* @__PURE__ */ objectMapper(
  "bigint",
  "string",
);

const anInterface: XmlMapper<unknown> = /* @__PURE__ */ objectMapper(
  "number",
  "number",
  true,
);

/** An interface, which is `object` to the serializer: `i:type` says what stands in its place. */
export function anyType<T>(): XmlMapper<T> {
  return anInterface as XmlMapper<T>;
}

function objectMapper(
  int64: "number" | "bigint",
  decimals: "number" | "string",
  isInterface = false,
): XmlMapper<unknown> {
  // Constants of this module are not there yet when it starts.
  let table: TypeTable | undefined;
  const types = (): TypeTable => (table ??= builtInTypes(int64, decimals));
  return toMapper({
    name: "anyType",
    namespace: schemaNamespace,
    declares: undefined,
    readContent: (reader) => readObject(reader, types(), isInterface),
    writeContent: (writer, value) => writeObject(writer, value, types()),
  });
}

function readObject(
  reader: XmlReader,
  types: TypeTable,
  isInterface: boolean,
): unknown {
  const shared = referred(reader, () => true);
  if (shared) return shared.value;
  if (reader.nil) {
    reader.skip();
    return null;
  }
  const { type } = reader;
  if (!type || (type.name === "anyType" && type.namespace === schemaNamespace))
    return readBareObject(reader, isInterface);
  const alias =
    type.namespace === schemaNamespace ? aliased(type.name) : undefined;
  const found = types.find(
    ([name, it]) => name === alias || isContract(it, type),
  );
  const [name, mapper] = found ?? knownType(reader, type);
  const { session, attributes } = reader;
  session.isBoxed = mapper.isValueType === true;
  if (mapper.readPlain) return withType(mapper.readPlain(reader), name);
  const content = mapper.readContent(reader);
  const value =
    bareType(content) === name ? content : { __type: name, value: content };
  if (mapper.isValueType) share(reader, attributes, value, object);
  return value;
}

function knownType(
  reader: XmlReader,
  type: XmlName,
  inScope = reader.session.known,
): [string | undefined, XmlReadMapper<unknown>] {
  const found = findKnown(
    inScope,
    (it) => !it.isWriteOnly && isContract(it, type),
  );
  if (!found) throw unknownType(reader, type);
  return [found.type, found];
}

function readBareObject(reader: XmlReader, isInterface: boolean): object {
  const { attributes } = reader;
  if (!isBlank(reader.content()))
    throw reader.error(`'${reader.name}' has content, but no i:type`);
  if (isInterface)
    throw reader.error(`'${reader.name}' has no i:type that says what it is`);
  const value = {};
  share(reader, attributes, value, object);
  return value;
}

/** Says what a value is that stands in another's place. */
function withType<T>(value: T, type: string | undefined): T {
  if (type !== undefined && isObject(value)) setOwn(value, "__type", type);
  return value;
}

function writeObject(
  writer: XmlWriter,
  value: unknown,
  types: TypeTable,
): void {
  if (value === null || value === undefined) return writer.nil();
  if (isObject(value)) {
    if (writer.ids.has(value)) return void reference(writer, value);
    if (Object.keys(value).length === 0) return;
  }
  const name = ownTypeName(value) ?? bareType(value);
  const mapper =
    types.find((it) => it[0] === name)?.[1] ??
    (name === undefined
      ? undefined
      : (findKnown(writer.known, (it) => it.type === name) as
          XmlMapper<unknown> | undefined));
  if (mapper?.name === undefined || mapper.namespace === undefined)
    throw name === undefined
      ? writer.error(
          `expected a string, boolean, number or { __type, value }, found ${shown(value)}`,
        )
      : unknownName(writer, name);
  const type = { name: mapper.name, namespace: mapper.namespace };
  if (mapper.writePlain) return mapper.writePlain(writer, value, type);
  writer.type(type);
  mapper.writeContent(writer, isTyped(value) ? value.value : value);
}

function unknownName(writer: XmlWriter, type: string): XmlError {
  return writer.error(`the type ${shown(type)} is not known here`);
}

/** What `__type` says: `Acme.Circle`, also as JSON has it, `Acme.Circle, Acme`. */
function ownTypeName(value: unknown): string | undefined {
  const name =
    isObject(value) && "__type" in value ? value["__type"] : undefined;
  return typeof name === "string" ? withoutAssembly(name) : undefined;
}

/** Type arguments stand in brackets, with assemblies of their own. */
function withoutAssembly(name: string): string {
  const comma = name.indexOf(",", name.lastIndexOf("]") + 1);
  return comma === -1 ? name : name.slice(0, comma);
}

function bareType(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return "System.String";
    case "boolean":
      return "System.Boolean";
    case "number":
      return Object.is(value | 0, value) ? "System.Int32" : "System.Double";
    default:
      return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTyped(value: unknown): value is TypedValue {
  return isObject(value) && "__type" in value && "value" in value;
}

/**
 * A type that nothing tells about: text as a string, elements as an object by their local names,
 * those of one name as an array. Null is null.
 */
export const unknown: XmlReadMapper<unknown> = /* @__PURE__ */ toReader({
  name: undefined,
  namespace: undefined,
  readContent: readUnknown,
});

const opaqueReader: XmlReadMapper<unknown> = /* @__PURE__ */ toReader({
  name: undefined,
  namespace: undefined,
  readContent(reader) {
    reader.skip();
    return undefined;
  },
});

/** A class such as `Queue<T>`, of which XML has private fields: it is passed over. */
export function opaque<T>(): XmlReadMapper<T> {
  return opaqueReader as XmlReadMapper<T>;
}

function readUnknown(reader: XmlReader): unknown {
  if (reader.nil) {
    reader.skip();
    return null;
  }
  let text = "";
  const found = new Map<string, unknown[]>();
  for (let token = reader.next(); token !== "end"; token = reader.next()) {
    if (token === "text") {
      text += reader.text;
      continue;
    }
    const { name } = reader;
    const value = readUnknown(reader);
    const values = found.get(name);
    if (values) values.push(value);
    else found.set(name, [value]);
  }
  if (found.size === 0) return text;
  const result = {};
  for (const [name, values] of found)
    setOwn(result, name, values.length === 1 ? values[0] : values);
  return result;
}

/** `owner[key]`, also for the key `__proto__`. */
export function getOwn<T extends object, K extends keyof T>(
  owner: T,
  key: K,
): T[K] | undefined {
  return Object.hasOwn(owner, key) ? owner[key] : undefined;
}

/** `owner[key] = value`, also for the key `__proto__`. */
export function setOwn(owner: object, key: string, value: unknown): void {
  if (key !== "__proto__") (owner as { [key: string]: unknown })[key] = value;
  else
    Object.defineProperty(owner, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
}

// ---- Mappers of classes -----------------------------------------------------------------------

/** How the members of a class are read. */
export interface ClassReadShape<T> {
  /** The contract's name; undefined: not known. */
  readonly name: string | undefined;
  /** The contract's namespace; undefined: not known, then its members are found by local name. */
  readonly namespace: string | undefined;
  /** The mapper of the base class, whose members come first. */
  readonly base?: XmlReadMapper<unknown>;
  /** The .NET name, which `__type` has where the class stands in another's place. */
  readonly type?: string;
  /** There are objects of derived classes only. */
  readonly abstract?: true;
  /** A value type: never null. */
  readonly struct?: true;
  /** {@link reference}: shared objects are written once, and referred to. */
  readonly reference?: typeof reference;
  /** {@link derived}, where others may stand in its place, or it knows types. */
  readonly derived?: DerivedTypes;
  /**
   * Names of own members, in the contract's order; `Name?` may be nil, and is absent then; `Name!`
   * has to be there, if the contract's order is kept.
   */
  readonly members: readonly string[];
  /** Reads the own member with this index from the element the reader stands on. */
  read(value: T, member: number, reader: XmlReader): void;
  /** Gives missing members of value types .NET's default. */
  fill?(value: T): void;
  /** Writes own members, in order. */
  write?(writer: XmlWriter, value: T): void;
}

/** How the members of a class are read and written. */
export interface ClassShape<T> extends ClassReadShape<T> {
  write(writer: XmlWriter, value: T): void;
}

/** A class. Its members are read in any order; elements it does not know are passed over. */
export function classMapper<T, V = T>(shape: ClassShape<T>): XmlMapper<V> {
  const { levels, ...shared } = classReading(
    shape as ClassReadShape<never> as ClassReadShape<V>,
  );
  let plans: readonly LevelPlan[] | undefined;
  const writePlain = (writer: XmlWriter, value: V, type?: XmlName): void => {
    if (!isObject(value))
      throw writer.error(
        `expected ${shape.name ?? "an object"}, found ${shown(value)}`,
      );
    if (shape.reference?.(writer, value)) return;
    if (type) writer.type(type);
    const { level: outer, known: outerKnown } = writer;
    // A shared object may be inside itself.
    writer.enter(shape.reference ? {} : value);
    writer.known = withKnown(shape, outerKnown);
    plans ??= levels().map(planOf);
    for (const { level, kept, make } of plans) {
      const { namespace } = level;
      writer.level = namespace;
      writer.next = writer.tags(namespace, kept, make);
      level.write?.(writer, value);
    }
    writer.known = outerKnown;
    writer.leave();
    writer.level = outer;
  };
  return toMapper<V>({
    ...shared,
    levels,
    declares: shape.namespace || undefined,
    writePlain,
    writeContent(writer, value) {
      const name = ownTypeName(value);
      if (name === undefined || name === shape.type)
        return writePlain(writer, value);
      if (!shape.derived) throw unknownName(writer, name);
      shape.derived.write(writer, value, name, shape as ClassReadShape<never>);
    },
  });
}

/**
 * What a class with `[DataContract(IsReference = true)]` needs: writes `z:Id` in the open start tag,
 * or `z:Ref` if the object has been written before; then there is nothing more to write.
 */
export function reference(writer: XmlWriter, owner: object): boolean {
  const before = writer.ids.get(owner);
  const id = before ?? `i${writer.ids.size + 1}`;
  writer.ids.set(owner, id);
  writer.qualified("z", serializationNamespace, before ? "Ref" : "Id", id);
  return before !== undefined;
}

/** Types that may stand in others' places, and how they are found there. */
export interface DerivedTypes {
  readonly known: () => readonly XmlReadMapper<unknown>[];
  /** Reads what `i:type` names. */
  readonly read: typeof readDerived;
  /** Writes what `__type` names. */
  readonly write: typeof writeDerived;
}

/**
 * What a class needs in whose place derived ones may stand, or that knows types.
 *
 * @param knownTypes [KnownType]s: what may stand in other types' places inside of this one.
 */
export function derived(
  knownTypes: () => readonly XmlReadMapper<unknown>[],
): DerivedTypes {
  return { known: knownTypes, read: readDerived, write: writeDerived };
}

function readDerived(
  reader: XmlReader,
  type: XmlName,
  shape: ClassReadShape<never>,
): unknown {
  // What the declared class knows is known here, too.
  const inScope = withKnown(shape, reader.session.known);
  const [name, mapper] = knownType(reader, type, inScope);
  if (!mapper.readPlain || !isLevelOf(shape, mapper))
    throw unknownType(reader, type);
  return withType(mapper.readPlain(reader), name);
}

function writeDerived(
  writer: XmlWriter,
  value: unknown,
  type: string,
  shape: ClassReadShape<never>,
): void {
  const mapper = findKnown(
    withKnown(shape, writer.known),
    (it) => it.type === type && isLevelOf(shape, it),
  ) as XmlMapper<unknown> | undefined;
  if (
    mapper?.writePlain === undefined ||
    mapper.name === undefined ||
    mapper.namespace === undefined
  )
    throw unknownName(writer, type);
  mapper.writePlain(writer, value, mapper as XmlName);
}

/** A level of a class, and its members' tags. */
interface LevelPlan {
  readonly level: ClassReadShape<unknown>;
  readonly kept: TagsByPrefix;
  readonly make: (
    prefix: string,
    declaration: string,
  ) => MemberTags | undefined;
}

function planOf(level: ClassReadShape<unknown>): LevelPlan {
  const names = level.members.map(memberName);
  return {
    level,
    kept: new Map(),
    make: (prefix, declaration) => memberTags(names, prefix, declaration),
  };
}

/** `Id` of `Id?`. */
function memberName(text: string): string {
  return text.replace(/[?!]{1,2}$/, "");
}

/**
 * A base class some of whose members the derived class hides (`new` in C#): XML has both.
 *
 * @param hidden By a member's name here, the name under which a value has the base's:
 * `{ name: "Base::name" }`.
 */
export function hiding<M extends XmlReadMapper<unknown>>(
  base: M,
  hidden: Readonly<Record<string, string>>,
): M {
  const names = new Map(Object.entries(hidden));
  /** As the base sees it. */
  const asBase = (value: object): object => {
    const members = new Map(Object.entries(value));
    for (const [key, name] of names) {
      members.set(key, members.get(name));
      members.delete(name);
    }
    return Object.fromEntries(members);
  };
  const copy = (from: object, to: object): void => {
    for (const [key, value] of Object.entries(from))
      if (value !== undefined) setOwn(to, names.get(key) ?? key, value);
  };
  const hides = (level: ClassReadShape<unknown>): ClassReadShape<unknown> => ({
    ...level,
    read(value, member, reader) {
      const own = {};
      level.read(own, member, reader);
      copy(own, value as object);
    },
    fill(value) {
      const own = asBase(value as object);
      level.fill?.(own);
      copy(own, value as object);
    },
    write(writer, value) {
      level.write?.(writer, asBase(value as object));
    },
  });
  return { ...base, levels: () => base.levels?.().map(hides) ?? [] };
}

/** A class that is only read. */
export function classReader<T, V = T>(
  shape: ClassReadShape<T>,
): XmlReadMapper<V> {
  return toReader(
    classReading(shape as ClassReadShape<never> as ClassReadShape<V>),
  );
}

/** What the members' types know, too. */
function withKnown(
  { derived: types }: ClassReadShape<never>,
  outer: KnownTypes | undefined,
): KnownTypes | undefined {
  return types ? { mappers: types.known(), outer } : outer;
}

/** A level that hides members is another object, of the same members. */
function isLevelOf(
  { members }: ClassReadShape<never>,
  { levels }: XmlReadMapper<unknown>,
): boolean {
  return levels?.().some((it) => it.members === members) === true;
}

function classReading<T>(shape: ClassReadShape<T>): Omit<
  XmlReadMapper<T>,
  "read"
> & {
  readonly levels: () => readonly ClassReadShape<unknown>[];
} {
  let all: readonly ClassReadShape<unknown>[] | undefined;
  const levels = (): readonly ClassReadShape<unknown>[] =>
    (all ??= [
      ...(shape.base?.levels?.() ?? []),
      shape as ClassReadShape<unknown>,
    ]);
  let members: Members | undefined;
  const create = creator();
  const isSame = (by: XmlReadMapper<unknown>): boolean => isLevelOf(shape, by);
  const filled = (value: T): T => {
    for (const level of levels()) level.fill?.(value);
    return value;
  };
  const parts = {
    name: shape.name,
    namespace: shape.namespace,
    type: shape.type,
    derived: shape.derived,
    isValueType: shape.struct === true,
    levels,
    zero: () => filled({} as T),
    readPlain(reader: XmlReader): T {
      const value = create() as T;
      const { session, attributes } = reader;
      if (attributes.length > 0) {
        if (shape.struct) notShared(reader);
        share(reader, attributes, value, parts as never);
      }
      const outer = session.known;
      session.known = withKnown(shape, outer);
      members ??= membersOf(levels());
      readMembers(value, members, reader);
      session.known = outer;
      return filled(value);
    },
    readContent(reader: XmlReader): T {
      const { attributes, type } = reader;
      if (attributes.length > 0) {
        const shared = referred(reader, isSame);
        if (shared) return shared.value as T;
        if (reader.nil) {
          if (shape.struct) notNull(reader);
          // A null in a list: ServiceStack's JSON shows it as `{}`.
          reader.skip();
          return filled({} as T);
        }
      }
      if (type && !isContract(parts as never, type)) {
        if (!shape.derived) throw unknownType(reader, type);
        return shape.derived.read(reader, type, shape) as T;
      }
      if (shape.abstract)
        throw reader.error(
          `'${reader.name}' is of an abstract class and has no i:type`,
        );
      return parts.readPlain(reader);
    },
  };
  return parts;
}

/**
 * Makes plain objects that have room for their members in themselves. V8 gives them room for as
 * many as their constructor assigns, and takes back what the first of them do not use; without, it
 * moves what an object has with every third member.
 */
function creator(): () => object {
  // One for each class, as each has another number of members.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  function Plain(this: { a: number }, isAssigned: boolean) {
    // 48 times, which is enough for most classes.
    // oxlint-disable eslint/no-multi-assign
    // prettier-ignore
    if (isAssigned)
      this.a = this.a = this.a = this.a = this.a = this.a = this.a = this.a =
      this.a = this.a = this.a = this.a = this.a = this.a = this.a = this.a =
      this.a = this.a = this.a = this.a = this.a = this.a = this.a = this.a =
      this.a = this.a = this.a = this.a = this.a = this.a = this.a = this.a =
      this.a = this.a = this.a = this.a = this.a = this.a = this.a = this.a =
      this.a = this.a = this.a = this.a = this.a = this.a = this.a = this.a = 0;
    // oxlint-enable eslint/no-multi-assign
  }
  Plain.prototype = Object.prototype;
  const make = Plain as unknown as new (isAssigned: boolean) => object;
  return () => new make(false);
}

interface Member {
  readonly index: number;
  readonly name: string;
  readonly level: ClassReadShape<unknown>;
  /** Its index in that level. */
  readonly own: number;
  readonly mayBeNil: boolean;
  readonly isRequired: boolean;
}

interface Members {
  readonly inOrder: readonly Member[];
  /** Several if a class has a member that hides its base's. */
  readonly byName: ReadonlyMap<string, readonly Member[]>;
  /** By name in lower case, those whose namespace is not known. */
  readonly byAnyCase: ReadonlyMap<string, readonly Member[]>;
}

function membersOf(levels: readonly ClassReadShape<unknown>[]): Members {
  const inOrder = levels
    .flatMap((level) =>
      level.members.map((text, own) => ({ level, text, own })),
    )
    .map(({ level, text, own }, index): Member => {
      const name = memberName(text);
      const mayBeNil = text.includes("?");
      const isRequired = text.includes("!");
      return { index, name, level, own, mayBeNil, isRequired };
    });
  const inAnyCase = inOrder.filter((it) => it.level.namespace === undefined);
  return {
    inOrder,
    byName: groupBy(inOrder, (it) => it.name),
    byAnyCase: groupBy(inAnyCase, (it) => it.name.toLowerCase()),
  };
}

function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function readMembers<T>(value: T, members: Members, reader: XmlReader): void {
  const { isStrict } = reader.session;
  const { inOrder } = members;
  let expected = 0;
  // Members are read in order but for few, so only those that were passed over are kept.
  let front = 0;
  let missing: number[] | undefined;
  while (reader.child()) {
    const next = inOrder[expected];
    const member =
      next && isUnread(expected, front, missing) && isMember(next, reader)
        ? next
        : findMember(members, reader, front, isStrict ? undefined : missing);
    if (member === undefined) {
      reader.skip();
      continue;
    }
    const { index } = member;
    if (isStrict) checkRequired(inOrder, expected, index, reader);
    if (index < front) missing = missing?.filter((it) => it !== index);
    else for (; front < index; front++) (missing ??= []).push(front);
    if (index === front) front++;
    expected = index + 1;
    if (!isNull(reader)) member.level.read(value, member.own, reader);
    else if (member.mayBeNil) reader.skip();
    else notNull(reader);
  }
  if (isStrict) checkRequired(inOrder, expected, inOrder.length, reader);
}

function isUnread(
  index: number,
  front: number,
  missing: readonly number[] | undefined,
): boolean {
  return index >= front || missing?.includes(index) === true;
}

function checkRequired(
  members: readonly Member[],
  from: number,
  to: number,
  reader: XmlReader,
): void {
  for (let index = from; index < to; index++)
    if (members[index]?.isRequired)
      throw reader.error(`expected element '${members[index]?.name}'`);
}

function isMember({ name, level }: Member, reader: XmlReader): boolean {
  return isNamed(reader, name, level.namespace);
}

/** Of the members with this name the first that has not been read: a second element is no other. */
function findMember(
  { byName, byAnyCase }: Members,
  reader: XmlReader,
  front: number,
  missing: readonly number[] | undefined,
): Member | undefined {
  const named = byName
    .get(reader.name)
    ?.filter((it) => isNamed(reader, undefined, it.level.namespace));
  const found =
    named && named.length > 0
      ? named
      : byAnyCase.size > 0
        ? byAnyCase.get(reader.name.toLowerCase())
        : undefined;
  return found?.find(({ index }) => isUnread(index, front, missing));
}

// ---- Mappers of lists and dictionaries --------------------------------------------------------

/** What [CollectionDataContract] can change about a list. */
export interface ListOptions {
  readonly name?: string;
  readonly namespace?: string;
  /** The name of an item's element. */
  readonly itemName?: string;
}

/** What [CollectionDataContract] can change about a dictionary. */
export interface MapOptions {
  readonly name?: string;
  readonly namespace?: string;
  readonly keyName?: string;
  readonly valueName?: string;
}

/** A list or an array, `ArrayOf…`. */
export function list<T>(
  items: XmlMapper<T>,
  options: ListOptions = {},
): XmlMapper<T[]> {
  const shared = listReading(items, options);
  const { namespace, itemName } = shared;
  const kept: TagsByPrefix = new Map();
  const make = (prefix: string, declaration: string) => {
    if (itemName === undefined || declaration !== "") return undefined;
    const tags = tagsOf(itemName, prefix, "");
    follow(tags, tags);
    return tags;
  };
  return toMapper<T[]>({
    ...shared.parts,
    declares: namespace || undefined,
    writeContent(writer, value) {
      if (!Array.isArray(value))
        throw writer.error(`expected an array, found ${shown(value)}`);
      if (items.declares !== undefined && items.declares !== namespace)
        writer.declare(items.declares);
      writer.enter(value);
      const tags = writer.tags(namespace, kept, make);
      for (let index = 0; index < value.length; index++)
        writer.item(itemName, namespace, tags, items, value[index], index + 1);
      writer.leave();
    },
  });
}

/** A list that is only read. */
export function listReader<T>(
  items: XmlReadMapper<T>,
  options: ListOptions = {},
): XmlReadMapper<T[]> {
  return toReader(listReading(items, options).parts);
}

function listReading<T>(
  items: XmlReadMapper<T>,
  options: ListOptions,
): {
  readonly namespace: string | undefined;
  readonly itemName: string | undefined;
  readonly parts: Omit<XmlReadMapper<T[]>, "read">;
} {
  const namespace =
    options.namespace ??
    (isBuiltIn(items.namespace) ? arraysNamespace : items.namespace);
  const itemName = options.itemName ?? items.itemName ?? items.name;
  const name = options.name ?? (items.name && `ArrayOf${items.name}`);
  const isSame = (by: XmlReadMapper<unknown>): boolean => by.name === name;
  const parts: Omit<XmlReadMapper<T[]>, "read"> = {
    name,
    namespace,
    items,
    readContent(reader) {
      const { session } = reader;
      const value: T[] = [];
      // Numbers take less in an array that never held anything else, and `z:Ref` may refer to a
      // list inside of it.
      const isOwn =
        (items.isText === true && items.isValueType === true) ||
        sharedId(reader.attributes, "Id") !== undefined;
      const shared = readCollection(reader, value, parts, isSame);
      if (shared) return shared as T[];
      const first = session.count;
      let count = 0;
      while (reader.child()) {
        if (isNamed(reader, itemName, namespace)) {
          reader.setPosition(++count);
          const item = items.readContent(reader);
          if (isOwn) value.push(item);
          else session.items[session.count++] = item;
        } else {
          reader.skip();
        }
      }
      if (isOwn) return value;
      // An array that grew has room for more, which one of the right length has not.
      const { count: end } = session;
      session.count = first;
      return session.items.slice(first, end) as T[];
    },
  };
  return { namespace, itemName, parts };
}

/** What a collection's start tag says; gives what stands in its place, if `z:Ref` says so. */
function readCollection(
  reader: XmlReader,
  value: object,
  parts: Omit<XmlReadMapper<unknown>, "read">,
  isSame: (by: XmlReadMapper<unknown>) => boolean,
): unknown {
  if (reader.attributes.length === 0) return undefined;
  const mapper = parts as XmlReadMapper<unknown>;
  const shared = referred(reader, isSame);
  if (shared) return shared.value;
  notNull(reader);
  ownType(reader, mapper);
  share(reader, reader.attributes, value, mapper);
  return undefined;
}

/** A dictionary's key: a text in JavaScript, whatever it is in .NET. */
export type MapKey =
  | XmlMapper<string>
  | XmlMapper<number>
  | XmlMapper<bigint>
  | XmlMapper<boolean>
  | XmlMapper<unknown>;

/**
 * A dictionary as a plain object. Its keys are in the canonical text of their type. An entry whose
 * value is null is left out, as in ServiceStack's JSON, unless the value is {@link nullable}.
 *
 * @param entry The name of an entry's element, `KeyValueOfstringint`; undefined: not known, any
 * is taken.
 */
export function map<V>(
  entry: string | undefined,
  key: MapKey,
  value: XmlMapper<V>,
  options: MapOptions = {},
): XmlMapper<{ [key: string]: V }> {
  const shared = mapReading(entry, key, value, options);
  const { namespace, keyName, valueName } = shared;
  const keys = key as XmlMapper<unknown>;
  const kept: TagsByPrefix = new Map();
  const make = (prefix: string, declaration: string) => {
    if (entry === undefined || declaration !== "") return undefined;
    const keyTags = tagsOf(keyName, prefix, "");
    const valueTags = tagsOf(valueName, prefix, "");
    keyTags.start = `<${prefix}${entry}>${keyTags.start}`;
    valueTags.end += `</${prefix}${entry}>`;
    follow(keyTags, valueTags);
    follow(valueTags, keyTags);
    keyTags.next = valueTags;
    return keyTags;
  };
  return toMapper<{ [key: string]: V }>({
    ...shared.parts,
    declares: namespace || undefined,
    writeContent(writer, entries) {
      if (!isObject(entries))
        throw writer.error(`expected an object, found ${shown(entries)}`);
      writer.enter(entries);
      const tags = writer.tags(namespace, kept, make);
      let index = 0;
      for (const [name, item] of Object.entries(entries)) {
        index++;
        const id = key.fromKey ? key.fromKey(name) : name;
        if (tags?.next !== undefined) {
          const keyText = id === undefined ? id : keys.plain?.(id);
          const text = keyText === undefined ? keyText : value.plain?.(item);
          if (keyText !== undefined && text !== undefined) {
            writer.plain(tags, keyText);
            writer.plain(tags.next, text);
            continue;
          }
        }
        writer.start(entry, namespace);
        writer.setPosition(index);
        writer.startMember(keyName, namespace, keys);
        if (id === undefined)
          throw writer.error(`${shown(name)} is not a key of type ${key.name}`);
        keys.writeContent(writer, id);
        writer.end();
        writer.startMember(valueName, namespace, value);
        value.writeContent(writer, item);
        writer.end();
        writer.end();
      }
      writer.leave();
    },
  });
}

/** A dictionary that is only read. */
export function mapReader<V>(
  entry: string | undefined,
  key: XmlReadMapper<unknown>,
  value: XmlReadMapper<V>,
  options: MapOptions = {},
): XmlReadMapper<{ [key: string]: V }> {
  return toReader(mapReading(entry, key, value, options).parts);
}

function mapReading<V>(
  entry: string | undefined,
  key: XmlReadMapper<unknown>,
  value: XmlReadMapper<V>,
  options: MapOptions,
): {
  readonly namespace: string | undefined;
  readonly keyName: string;
  readonly valueName: string;
  readonly parts: Omit<XmlReadMapper<{ [key: string]: V }>, "read">;
} {
  const namespace = options.namespace ?? arraysNamespace;
  const { keyName = "Key", valueName = "Value" } = options;
  const name = options.name ?? (entry && `ArrayOf${entry}`);
  const isSame = (by: XmlReadMapper<unknown>): boolean => by.name === name;
  const readEntry = (reader: XmlReader, entries: object): void => {
    let text: string | undefined;
    let item: V | undefined;
    let found: "value" | "null" | undefined;
    while (reader.child()) {
      if (text === undefined && isNamed(reader, keyName, namespace)) {
        notNull(reader);
        text = String(key.readContent(reader));
      } else if (
        found === undefined &&
        (text !== undefined || !reader.session.isStrict) &&
        isNamed(reader, valueName, namespace)
      ) {
        const isLeftOut =
          reader.nil && !value.nullable && value.isValueType !== true;
        found = isLeftOut ? "null" : "value";
        if (isLeftOut) reader.skip();
        else item = value.readContent(reader);
      } else {
        reader.skip();
      }
    }
    if (text === undefined || found === undefined)
      throw reader.error(
        `expected element '${text === undefined ? keyName : valueName}'`,
      );
    if (Object.hasOwn(entries, text))
      throw reader.error(`the key ${shown(text)} occurs twice`);
    if (found === "value") setOwn(entries, text, item);
  };
  const parts: Omit<XmlReadMapper<{ [key: string]: V }>, "read"> = {
    name,
    namespace,
    readContent(reader) {
      const entries = {};
      const shared = readCollection(reader, entries, parts, isSame);
      if (shared) return shared as { [key: string]: V };
      for (let count = 0; reader.child();) {
        if (isNamed(reader, entry, namespace)) {
          reader.setPosition(++count);
          readEntry(reader, entries);
        } else {
          reader.skip();
        }
      }
      return entries;
    },
  };
  return { namespace, keyName, valueName, parts };
}

/**
 * A dictionary of any key and value, such as a server may send as a whole document.
 *
 * @throws {XmlError} where the contract of the key or the value is not known.
 */
export function mapOf<V>(
  key: MapKey,
  value: XmlMapper<V>,
): XmlMapper<{ [key: string]: V }> {
  const args = [key as XmlMapper<unknown>, value as XmlMapper<unknown>];
  if (args.some((it) => it.name === undefined || it.namespace === undefined))
    throw new XmlError("the contract of the key or the value is not known");
  const names = args.map(({ name }) => name).join("");
  const hash = args.every(({ namespace }) => isBuiltIn(namespace))
    ? ""
    : namespaceHash(args.map(({ namespace = "" }) => namespace));
  return map(`KeyValueOf${names}${hash}`, key, value);
}

/** What .NET appends to a generic name: a hash of its arguments' namespaces. */
function namespaceHash(namespaces: readonly string[]): string {
  const text = [namespaces.length, ...namespaces]
    .map((it) => ` ${it}`)
    .join("");
  const bits = md5(utf8(text))
    .slice(0, 6)
    .map((it) => it.toString(2).padStart(8, "0"))
    .join("");
  return (bits.match(/.{6}/g) ?? [])
    .map((it) => base64Alphabet[Number.parseInt(it, 2)] ?? "")
    .join("")
    .replaceAll("/", "_S")
    .replaceAll("+", "_P");
}

function utf8(text: string): number[] {
  const encoded = encodeURIComponent(text);
  const octets = encoded.match(/%[\dA-F]{2}|./g) ?? [];
  return octets.map((it) =>
    it.length > 1 ? Number.parseInt(it.slice(1), 16) : it.charCodeAt(0),
  );
}

/** RFC 1321. */
function md5(message: readonly number[]): number[] {
  const length = ((message.length + 8) >> 6) * 64 + 64;
  const octets = [...message, 0x80];
  while (octets.length < length) octets.push(0);
  for (let index = 0; index < 4; index++)
    octets[length - 8 + index] = ((message.length * 8) >>> (8 * index)) & 255;
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let block = 0; block < length; block += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let step = 0; step < 64; step++) {
      const round = step >> 4;
      const [mixed = 0, word = 0] =
        [
          [(b & c) | (~b & d), step],
          [(d & b) | (~d & c), 5 * step + 1],
          [b ^ c ^ d, 3 * step + 5],
          [c ^ (b | ~d), 7 * step],
        ][round] ?? [];
      const at = block + (word % 16) * 4;
      const [w = 0, x = 0, y = 0, z = 0] = octets.slice(at, at + 4);
      const sine = Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32);
      const sum =
        (a + mixed + sine + (w | (x << 8) | (y << 16) | (z << 24))) | 0;
      const shift = shifts[round * 4 + (step % 4)] ?? 0;
      [a, d, c, b] = [
        d,
        c,
        b,
        (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0,
      ];
    }
    for (const [index, it] of [a, b, c, d].entries())
      state[index] = ((state[index] ?? 0) + it) | 0;
  }
  return state.flatMap((it) => [0, 8, 16, 24].map((by) => (it >>> by) & 255));
}

const shifts: readonly number[] = [
  7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21,
];

// ---- Mappers of null, and of what is declared later -------------------------------------------

/**
 * `Nullable<T>`, as the item of a list or the value of a dictionary. A list of it is in the
 * namespace of .NET's System, its items are named like `T`.
 *
 * @param name The contract's name; needed where a hash belongs to it, as for enums:
 * `NullableOfColor0THe2_SHh`.
 */
export function nullable<T>(
  of: XmlMapper<T>,
  name: string | undefined = nullableName(of),
): XmlMapper<T | null> {
  return {
    ...orNull(of),
    name,
    namespace: systemNamespace,
    itemName: of.name,
  };
}

/** `Nullable<T>` that is only read. */
export function nullableReader<T>(
  of: XmlReadMapper<T>,
  name: string | undefined = nullableName(of),
): XmlReadMapper<T | null> {
  return {
    ...readOrNull(of),
    name,
    namespace: systemNamespace,
    itemName: of.name,
  };
}

function nullableName({
  name,
  namespace,
}: XmlReadMapper<unknown>): string | undefined {
  return name !== undefined && isBuiltIn(namespace)
    ? `NullableOf${name}`
    : undefined;
}

/** The same contract, but a value that may be null: an item of a list, or a whole document. */
export function orNull<T>(of: XmlMapper<T>): XmlMapper<T | null> {
  return toMapper<T | null>({
    ...of,
    ...readOrNull(of),
    writeContent(writer, value) {
      if (value === null || value === undefined) writer.nil();
      else of.writeContent(writer, value);
    },
  });
}

/** A value that may be null and is only read. */
export function readOrNull<T>(of: XmlReadMapper<T>): XmlReadMapper<T | null> {
  return toReader<T | null>({
    ...of,
    nullable: true,
    readContent(reader) {
      if (!isNull(reader)) return of.readContent(reader);
      reader.skip();
      return null;
    },
  });
}

/**
 * A mapper that can only be named later, for a collection of itself: `list(lazy(() => ForestXml))`.
 * .NET has no contract for such a type, so it has no name; it can be read, but not written.
 */
export function lazy<T>(get: () => XmlReadMapper<T>): XmlMapper<T> {
  return toMapper<T>({
    name: undefined,
    namespace: undefined,
    declares: undefined,
    readContent: (reader) => get().readContent(reader),
    writeContent(writer) {
      throw writer.error("a collection of itself cannot be written");
    },
  });
}

/**
 * A collection's mapper, made when it is first used: what it is made of may stand in a module that has
 * not run yet, as modules may import each other in a circle.
 */
export function later<T>(make: () => XmlMapper<T>): XmlMapper<T> {
  return forwarding({ ...readerParts, ...writerParts }, make);
}

/** The same of one that is only read. */
export function laterReader<T>(make: () => XmlReadMapper<T>): XmlReadMapper<T> {
  return forwarding(readerParts, make);
}

function forwarding<M extends object>(
  parts: Readonly<Record<keyof M, true>>,
  make: () => M,
): M {
  let made: M | undefined;
  const mapper = {};
  for (const part of Object.keys(parts) as (keyof M)[])
    Object.defineProperty(mapper, part, {
      enumerable: true,
      get: () => (made ??= make())[part],
    });
  return mapper as M;
}

const readerParts: Readonly<Record<keyof XmlReadMapper<unknown>, true>> = {
  name: true,
  namespace: true,
  itemName: true,
  nullable: true,
  isText: true,
  isValueType: true,
  type: true,
  derived: true,
  isWriteOnly: true,
  items: true,
  levels: true,
  zero: true,
  read: true,
  readContent: true,
  readPlain: true,
};

const writerParts: Readonly<
  Record<Exclude<keyof XmlMapper<unknown>, keyof XmlReadMapper<unknown>>, true>
> = {
  declares: true,
  fromKey: true,
  write: true,
  plain: true,
  writeContent: true,
  writePlain: true,
};

// ---- Answers ----------------------------------------------------------------------------------

/** What a server's answer came to. */
export type XmlResponse<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly error: ErrorStatus;
      /** The answer's own value, as far as the server sent a whole one. */
      readonly partial?: T;
    };

/** ServiceStack's `ResponseStatus`. */
export interface ErrorStatus {
  errorCode?: string;
  message?: string;
  stackTrace?: string;
  errors?: FieldError[];
  meta?: { [key: string]: string };
}

/** ServiceStack's `ResponseError`: what is wrong with one member of a request. */
export interface FieldError {
  errorCode?: string;
  fieldName?: string;
  message?: string;
  meta?: { [key: string]: string };
}

/**
 * Reads an answer, or the error that came in its place: an `ErrorResponse`, a response whose
 * `ResponseStatus` has an error code, or what a failing server sends with status 200: a document
 * that ends early, and an `ErrorResponse` behind it.
 *
 * @throws {XmlError} if it is none of these.
 */
export function readResponse<T>(
  mapper: XmlReadMapper<T>,
  source: string | Uint8Array,
  options?: ReadOptions,
): XmlResponse<T> {
  const text = typeof source === "string" ? source : lenientText(source);
  try {
    const value = mapper.read(source, options);
    const error = statusIn(text);
    return error ? { ok: false, error, partial: value } : { ok: true, value };
  } catch (error) {
    const start = Math.max(text.lastIndexOf("<?xml"), 0);
    const status = statusIn(text) ?? statusIn(text.slice(start));
    if (status === undefined) throw error;
    const first = attempt(() => mapper.read(text.slice(0, start), options));
    return {
      ok: false,
      error: status,
      ...(first && { partial: first.value }),
    };
  }
}

/**
 * A response's own ResponseStatus, if it tells of an error. What has been read of it counts, for the
 * error itself may be cut off.
 */
function statusIn(text: string): ErrorStatus | undefined {
  // Most answers need not be read twice.
  if (!text.includes("ErrorCode")) return undefined;
  const status: ErrorStatus = {};
  const meta = mapReader(undefined, string, string);
  const fields = classReader<FieldError>({
    name: "ResponseError",
    namespace: undefined,
    members: ["ErrorCode?", "FieldName?", "Message?", "Meta?"],
    read(value, member, reader) {
      if (member === 0) value.errorCode = string.readContent(reader);
      else if (member === 1) value.fieldName = string.readContent(reader);
      else if (member === 2) value.message = string.readContent(reader);
      else value.meta = meta.readContent(reader);
    },
  });
  const errors = listReader(fields);
  const statusReader = classReader<object>({
    name: "ResponseStatus",
    namespace: undefined,
    members: ["ErrorCode?", "Message?", "StackTrace?", "Errors?", "Meta?"],
    read(_, member, reader) {
      if (member === 0) status.errorCode = string.readContent(reader);
      else if (member === 1) status.message = string.readContent(reader);
      else if (member === 2) status.stackTrace = string.readContent(reader);
      else if (member === 3) status.errors = errors.readContent(reader);
      else status.meta = meta.readContent(reader);
    },
  });
  // Of any root: members are found by their local names.
  const root = classReader<object>({
    name: undefined,
    namespace: undefined,
    members: ["ResponseStatus?"],
    read: (_, __, reader) => void statusReader.readContent(reader),
  });
  attempt(() => root.read(text));
  return status.errorCode ? status : undefined;
}

/** Undefined where the text is no document of the kind. */
function attempt<T>(read: () => T): { readonly value: T } | undefined {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}

function lenientText(source: Uint8Array): string {
  // What is wrong with the bytes, the mapper says.
  return new TextDecoder("utf-8", { fatal: false, ignoreBOM: true }).decode(
    source,
  );
}

/** Mappers of documents that are a single value of .NET's. */
export interface XmlScalars {
  readonly string: XmlMapper<string>;
  readonly uri: XmlMapper<string>;
  readonly char: XmlMapper<string>;
  readonly bool: XmlMapper<boolean>;
  readonly sbyte: XmlMapper<number>;
  readonly byte: XmlMapper<number>;
  readonly short: XmlMapper<number>;
  readonly ushort: XmlMapper<number>;
  readonly int: XmlMapper<number>;
  readonly uint: XmlMapper<number>;
  readonly long: XmlMapper<number>;
  readonly ulong: XmlMapper<number>;
  readonly longBigint: XmlMapper<bigint>;
  readonly ulongBigint: XmlMapper<bigint>;
  readonly float: XmlMapper<number>;
  readonly double: XmlMapper<number>;
  readonly decimal: XmlMapper<number>;
  readonly decimalString: XmlMapper<string>;
  readonly dateTime: XmlMapper<string>;
  readonly dateTimeOffset: XmlMapper<string>;
  readonly dateTimeDate: XmlMapper<Date>;
  readonly dateTimeOffsetDate: XmlMapper<Date>;
  readonly dateOnly: XmlMapper<string>;
  readonly timeOnly: XmlMapper<string>;
  readonly timeSpan: XmlMapper<string>;
  readonly guid: XmlMapper<string>;
  readonly bytes: XmlMapper<string>;
  readonly bytesArray: XmlMapper<Uint8Array>;
  readonly version: XmlMapper<string>;
  readonly object: XmlMapper<unknown>;
  readonly objectBigint: XmlMapper<unknown>;
  readonly objectString: XmlMapper<unknown>;
  readonly objectExact: XmlMapper<unknown>;
}

export const scalars: XmlScalars = {
  string,
  uri,
  char,
  bool,
  sbyte,
  byte,
  short,
  ushort,
  int,
  uint,
  long,
  ulong,
  longBigint,
  ulongBigint,
  float,
  double,
  decimal,
  decimalString,
  dateTime,
  dateTimeOffset,
  dateTimeDate,
  dateTimeOffsetDate,
  dateOnly,
  timeOnly,
  timeSpan,
  guid,
  bytes,
  bytesArray,
  version,
  object,
  objectBigint,
  objectString,
  objectExact,
};

/** {@link scalars} of a server in a zone such as `Europe/Berlin`. */
export function scalarsIn(timeZone: string): XmlScalars {
  return { ...scalars, dateTimeDate: dateTimeDateIn(timeZone) };
}
