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
/** A document that cannot be read, or a value that cannot be written. */
export declare class XmlError extends Error {
    readonly name: string;
    /** From 1; undefined if there is no text, as when writing. */
    readonly line: number | undefined;
    /** From 1, in UTF-16 code units; undefined if there is no text. */
    readonly column: number | undefined;
    /**
     * The element, from the root: `SessionInfo/Members/SessionMemberInfo[2]/Muted`. Items of a list
     * or a dictionary are counted from 1. Empty outside the root.
     */
    readonly path: string;
    constructor(message: string, path?: string, line?: number, column?: number);
}
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
export declare function openXml(source: string | Uint8Array, options?: ReadOptions): XmlReader;
/**
 * Reads XML 1.0 with namespaces, token by token, and checks that it is well-formed. There are no
 * DTDs: a DOCTYPE is an error. Comments and processing instructions are passed over. Time and
 * memory are linear in the length of the document, whatever it holds.
 */
export declare class XmlReader {
    /** The text the reader stands on: character data and CDATA sections up to the next tag. */
    text: string;
    /** Where the token starts in the document's text. */
    offset: number;
    /** What mappers note while they read. */
    readonly session: ReadSession;
    private readonly source;
    private readonly maxDepth;
    private readonly maxAttributes;
    private readonly hasReferences;
    private readonly hasReturns;
    private readonly hasSectionEnds;
    private token;
    /** Where the next token starts. */
    private position;
    /** The start tag was `<a/>`, its end is still to come. */
    private isEmpty;
    /** Where the start tag stands that has been compared already, together with the end tag before. */
    private foreseen;
    private hadRoot;
    /** How far the document may still be searched in vain. */
    private patience;
    /** What the start tag that the reader stands on has behind its name. */
    private form;
    private depth;
    /** The innermost open element; outside the root one that is none. */
    private innermost;
    /** The element whose start or end tag the reader stands on. */
    private element;
    /** Documents repeat themselves: what followed a tag is tried before it is read anew. */
    private readonly tagsByText;
    /** Of values that came last, each at the place that it gives; of long documents alone. */
    private readonly hashes;
    /** Those of them that came twice. */
    private readonly values;
    private readonly prefixes;
    private readonly hidden;
    private readonly hiddenUris;
    constructor(source: string, options?: ReadOptions);
    /** The local name of the element whose start or end tag the reader stands on. */
    get name(): string;
    /** That element's namespace; empty for none. */
    get namespace(): string;
    /** The attributes of the start tag, namespace declarations included. */
    get attributes(): readonly XmlAttribute[];
    /**
     * Moves to the next token. Text comes in one piece: `a<!-- -->b<![CDATA[c]]>` is `abc`. After
     * the end of the document it stays `eof`.
     */
    next(): XmlToken;
    /**
     * From a start tag, or the end tag of a child: moves to the next child's start tag. False if
     * there is none; then the reader stands on the end tag.
     *
     * @throws {XmlError} on text between the children that is not blank.
     */
    child(): boolean;
    /**
     * From a start tag: the element's text; the reader then stands on the end tag.
     *
     * @throws {XmlError} if there is an element in it.
     */
    content(): string;
    /** From a start tag: passes over all content; the reader then stands on the end tag. */
    skip(): void;
    /**
     * Whether the start tag says `i:nil="true"`.
     *
     * @throws {XmlError} if the attribute is not a boolean.
     */
    get nil(): boolean;
    /**
     * What the start tag's `i:type` names; undefined without one. A prefix that is not bound stands
     * for no namespace.
     */
    get type(): XmlName | undefined;
    /** Says that the element whose start tag this is is the nth of a list, for errors' paths. */
    setPosition(n: number): void;
    /** An error about what the reader stands on, to be thrown. */
    error(message: string): XmlError;
    private errorAt;
    private prolog;
    private endOfDocument;
    /**
     * The text from `at` to `end`. Documents repeat values, too: where there are so many that it counts
     * the same one is given again.
     */
    private part;
    /** Text between tags, from `at` to `end`. */
    private characters;
    /**
     * Text with its references resolved and all else normalised. What a reference stands for is not
     * normalised any more: `&#13;` stays CR.
     */
    private resolved;
    /** What starts with `<!`: a comment, or a CDATA section, which gives text. */
    private declaration;
    private instruction;
    /** Whether a start tag or an end tag is here, rather than text, a comment or the like. */
    private isTag;
    /** @param at Where the white space before it starts, if it is a child. */
    private tag;
    private endTag;
    private close;
    private startTag;
    private guess;
    private checkPlace;
    private enter;
    private entered;
    /** The tag whose name starts at `at`. */
    private tagAt;
    private isTagAt;
    /** What stands behind the tag's name. */
    private formAt;
    private formFrom;
    /** Reads `name="value"`, adds it to `found` and gives where it ends. */
    private attributeFrom;
    private attributeValue;
    /** Namespaces in XML 1.0: declarations first, they hold for the tag they stand on. */
    private resolve;
    private declare;
    private bind;
    private checkSpace;
    private checkDuplicates;
    private prefix;
    private undeclared;
    /** What follows the colon, if the name has just one, and a name on either side of it. */
    private localName;
    /** Where the name that starts at `at` ends. XML 1.0 production 5, Name. */
    private nameFrom;
    /**
     * `startsWith`, but faster: engines look for a text in words. Where it does not stand they look
     * on, which may be done as long as it is linear.
     */
    private standsAt;
    private isGuessed;
    private spacesFrom;
}
/** How a document is written. */
export interface WriteOptions {
    /** Whether it starts with `<?xml version="1.0" encoding="utf-8"?>`; true unless told. */
    readonly declaration?: boolean;
}
/**
 * Writes elements as .NET's DataContractSerializer does over an `XmlWriter`: the same prefixes,
 * the same order of attributes, the same empty elements.
 */
export declare class XmlWriter {
    /** The namespace of the members that are being written: their class level's. */
    level: string | undefined;
    /** The tags of the member that comes next, unless it is left out. */
    next: MemberTags | undefined;
    /** The types that may stand in others' places. */
    known: KnownTypes | undefined;
    private out;
    /** The innermost start tag still lacks its `>`. */
    private isOpen;
    /** Declarations that stand last in the open start tag, the latest first. */
    private pending;
    /** How many prefixes the open start tag has declared for types, and one more. */
    private counter;
    /** `i` is declared. */
    private hasInstance;
    /** The end tag that is still to be written: together with the start tag behind it. */
    private closing;
    private depth;
    private readonly ends;
    private readonly names;
    private readonly positions;
    private innermost;
    private readonly bindings;
    private readonly byPrefix;
    private readonly byUri;
    private readonly owners;
    private readonly ownerDepths;
    private readonly deepOwners;
    /** The ids of shared objects. */
    private readonly ids;
    constructor(options?: WriteOptions);
    /** A member that may be null: `<Name i:nil="true" />` for null and undefined. */
    member<T>(name: string, mapper: XmlMapper<T>, value: T | null | undefined): void;
    /**
     * A member that cannot be null.
     *
     * @throws {XmlError} if it is.
     */
    required<T>(name: string, mapper: XmlMapper<T>, value: T | null | undefined): void;
    private filled;
    /** An item of a list, the nth. */
    item<T>(name: string | undefined, namespace: string | undefined, tags: MemberTags | undefined, mapper: XmlMapper<T>, value: T, n: number): void;
    /** An element of a text that stands there as it is. */
    plain(tags: MemberTags, text: string): void;
    /** The tags of a member, from the next one on. */
    private tagsOf;
    /**
     * The start tag of a member. It declares the namespace of the member's type up front, whether or
     * not the value will need it.
     */
    startMember(name: string | undefined, namespace: string | undefined, { declares }: XmlMapper<unknown>, tags?: MemberTags): void;
    /**
     * A start tag, left open for attributes.
     *
     * @throws {XmlError} if the name or the namespace is not known.
     */
    start(name: string | undefined, namespace: string | undefined): void;
    /** The same of a namespace that has a prefix. */
    open({ name, start, end }: MemberTags): void;
    private push;
    /** The end tag of the innermost element: `<a />` if nothing was written into it. */
    end(): void;
    /**
     * Text, also an empty one: `<a></a>`. CR and CR LF become LF.
     *
     * @throws {XmlError} on a character that XML does not allow.
     */
    text(text: string): void;
    /** `i:nil="true"` in the open start tag. */
    nil(): void;
    /** `i:type` in the open start tag. */
    type({ name, namespace }: XmlName): void;
    /** Whether it has been written, and may be referred to. */
    isShared(owner: object): boolean;
    /**
     * `z:Id` in the open start tag, or `z:Ref` if the object has been written before; then there is
     * nothing more to write.
     */
    refer(owner: object): boolean;
    /** Binds a prefix to a namespace in the open start tag, unless one is bound to it already. */
    declare(namespace: string): void;
    /** `xmlns:i` in the root's start tag. */
    declareInstance(): void;
    /** Says that the innermost element is the nth of a list, for errors' paths. */
    setPosition(n: number): void;
    /**
     * Notes the object whose members or items are written next, until {@link leave}.
     *
     * @throws {XmlError} if it is inside itself.
     */
    enter(owner: object): void;
    /** Notes nothing: a shared object may be inside itself. */
    enterShared(): void;
    leave(): void;
    /** An error about the innermost element, to be thrown. */
    error(message: string): XmlError;
    /** What has been written. */
    toString(): string;
    private errorAt;
    /** The cycle is noticed deep down, but named where it first closes. */
    private cycle;
    /** Writes what is left of the tag before. */
    private closeTag;
    /**
     * The tags of a namespace's elements, as they are at this place; `kept` has those of other places.
     */
    tags(namespace: string | undefined, kept: TagsByPrefix, make: (prefix: string, declaration: string) => MemberTags | undefined): MemberTags | undefined;
    private instancePrefix;
    private attribute;
    /**
     * The prefix of the innermost binding of a namespace, if that is not hidden; an outer one is not
     * looked for, as .NET does not look for it.
     */
    private prefixOf;
    private bind;
    private unbind;
    private quoted;
    private escaped;
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
    /** What a class knows, as root. */
    readonly known?: (() => readonly XmlReadMapper<unknown>[]) | undefined;
    /** May be written in others' places, but not read. */
    readonly isWriteOnly?: boolean;
    /** Of a list, its items': as root it knows their type. */
    readonly items?: XmlReadMapper<unknown>;
    /** A class's levels, base first. */
    readonly levels?: readonly ClassReadShape<unknown>[];
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
export declare function zero<T>(mapper: XmlReadMapper<T>): T;
/** Whether a value is .NET's default, of which `form` is one. */
export declare function isZero(value: unknown, form: unknown): boolean;
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
    readonly mappers: readonly XmlReadMapper<unknown>[];
    readonly outer: KnownTypes | undefined;
}
/** A type that names itself as known: it is written anywhere, but read only where others know it. */
export declare function writeOnly<T>(mapper: XmlMapper<T>): XmlMapper<T>;
/** A type under the name it has in `__type`: an enum or a list that `object` may hold. */
export declare function known<T>(type: string, mapper: XmlMapper<T>): XmlMapper<T>;
/** An object that has an id, and what read it. */
interface SharedObject {
    readonly value: unknown;
    readonly by: XmlReadMapper<unknown>;
}
/** A `string`: the text as it is. */
export declare const string: XmlMapper<string>;
/** A `Uri`: the text as it is, if .NET takes it for one; written in its canonical form. */
export declare const uri: XmlMapper<string>;
/** A `char`: a string of one UTF-16 code unit; its number in XML. */
export declare const char: XmlMapper<string>;
export declare const bool: XmlMapper<boolean>;
export declare const sbyte: XmlMapper<number>;
export declare const byte: XmlMapper<number>;
export declare const short: XmlMapper<number>;
export declare const ushort: XmlMapper<number>;
export declare const int: XmlMapper<number>;
export declare const uint: XmlMapper<number>;
/** A 64-bit integer; beyond 2^53 rounded, as `JSON.parse` does. */
export declare const long: XmlMapper<number>;
/** A 64-bit integer from 0; beyond 2^53 rounded, as `JSON.parse` does. */
export declare const ulong: XmlMapper<number>;
/** A 64-bit integer, exact. */
export declare const longBigint: XmlMapper<bigint>;
/** A 64-bit integer from 0, exact. */
export declare const ulongBigint: XmlMapper<bigint>;
export declare const float: XmlMapper<number>;
export declare const double: XmlMapper<number>;
export declare const decimal: XmlMapper<number>;
/** A `decimal` with all its digits: `1.50`. */
export declare const decimalString: XmlMapper<string>;
/** A `DateTime`: `2024-01-02T03:04:05.1234567`, then nothing, `Z` or `+01:00`. */
export declare const dateTime: XmlMapper<string>;
/** A `DateOnly`: `2024-01-02`. */
export declare const dateOnly: XmlMapper<string>;
/** A `TimeOnly`: `03:04:05.1234567`. */
export declare const timeOnly: XmlMapper<string>;
/** A `TimeSpan`: `P1DT2H3M4.5S`. */
export declare const timeSpan: XmlMapper<string>;
/** A `Guid` in lower case with dashes. */
export declare const guid: XmlMapper<string>;
/** A `byte[]` in base64. */
export declare const bytes: XmlMapper<string>;
/** What a listing calls `string`: a string, or a type it prints as one. The text as it is. */
export declare const anyString: XmlMapper<string>;
/** What a listing calls `number`: any of .NET's numbers. Written without an exponent. */
export declare const anyNumber: XmlMapper<number>;
/**
 * An enum. An undefined value is an error, as it is to DataContractSerializer.
 *
 * @param values Values by their texts in XML, as declared; of two texts the first is written.
 * @param aliases Values of the same number as another: that one, which .NET takes them for.
 */
export declare function enumeration<T extends string>(name: string | undefined, namespace: string | undefined, values: Readonly<Record<string, T>>, aliases?: Readonly<Record<string, T>>): XmlMapper<T>;
/** The same with members that nobody told of: their text stays as it is. */
export declare function openEnumeration<T extends string>(name: string | undefined, namespace: string | undefined, values: Readonly<Record<string, T>>, aliases?: Readonly<Record<string, T>>): XmlMapper<T>;
/**
 * A `[Flags]` enum: a number, the names of its bits in XML.
 *
 * @param members Texts in XML and their values, as declared: a value of several bits is written
 * with the names that come first.
 */
export declare function flags(name: string | undefined, namespace: string | undefined, members: readonly (readonly [text: string, value: number])[]): XmlMapper<number>;
/** A `DateTimeOffset`: `2024-01-02T03:04:05.1234567+01:00`, always with an offset. */
export declare const dateTimeOffset: XmlMapper<string>;
/** A `Version`: `1.2.7.4`. */
export declare const version: XmlMapper<string>;
/** A `DateTime` as a Date: to the millisecond, and in UTC where it has no zone. */
export declare const dateTimeDate: XmlMapper<Date>;
/** A `DateTimeOffset` as a Date: the instant without its offset, to the millisecond. */
export declare const dateTimeOffsetDate: XmlMapper<Date>;
/** A `byte[]` as its bytes. */
export declare const bytesArray: XmlMapper<Uint8Array>;
/**
 * `object`: what `i:type` says. A string, a boolean and a number (an `int` if it is one, else a
 * `double`) are themselves, `{}` is an object without anything, a class has its name as `__type`,
 * and any other type is `{ __type: "System.Guid", value: "…" }`. Null is null.
 */
export declare const object: XmlMapper<unknown>;
/** `object` whose 64-bit integers are exact. */
export declare const objectBigint: XmlMapper<unknown>;
/** `object` whose decimals have all their digits. */
export declare const objectString: XmlMapper<unknown>;
/** `object` whose 64-bit integers and decimals have all their digits. */
export declare const objectExact: XmlMapper<unknown>;
/** An interface, which is `object` to the serializer: `i:type` says what stands in its place. */
export declare function anyType<T>(): XmlMapper<T>;
/**
 * A type that nothing tells about: text as a string, elements as an object by their local names,
 * those of one name as an array. Null is null.
 */
export declare const unknown: XmlReadMapper<unknown>;
/** A class such as `Queue<T>`, of which XML has private fields: it is passed over. */
export declare function opaque<T>(): XmlReadMapper<T>;
/** `owner[key]`, also for the key `__proto__`. */
export declare function getOwn<T extends object, K extends keyof T>(owner: T, key: K): T[K] | undefined;
/** `owner[key] = value`, also for the key `__proto__`. */
export declare function setOwn(owner: object, key: string, value: unknown): void;
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
    /** Shared objects are written once, and referred to. */
    readonly reference?: true;
    /** [KnownType]s: what may stand in other types' places inside of this one. */
    readonly known?: () => readonly XmlReadMapper<unknown>[];
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
export declare function classMapper<T, V = T>(shape: ClassShape<T>): XmlMapper<V>;
/**
 * A base class some of whose members the derived class hides (`new` in C#): XML has both.
 *
 * @param hidden By a member's name here, the name under which a value has the base's:
 * `{ name: "Base::name" }`.
 */
export declare function hiding<M extends XmlReadMapper<unknown>>(base: M, hidden: Readonly<Record<string, string>>): M;
/** A class that is only read. */
export declare function classReader<T, V = T>(shape: ClassReadShape<T>): XmlReadMapper<V>;
/** What [CollectionDataContract] can change about a list, and whether items may be null. */
export interface ListOptions<Nil extends boolean = boolean> {
    readonly name?: string;
    readonly namespace?: string;
    /** The name of an item's element. */
    readonly itemName?: string;
    /** Null items are read and written as null. */
    readonly nilItems?: Nil;
}
/** What [CollectionDataContract] can change about a dictionary. */
export interface MapOptions {
    readonly name?: string;
    readonly namespace?: string;
    readonly keyName?: string;
    readonly valueName?: string;
}
/** A list or an array, `ArrayOf…`. */
export declare function list<T>(items: XmlMapper<T>, options: ListOptions<true> & {
    readonly nilItems: true;
}): XmlMapper<(T | null)[]>;
export declare function list<T>(items: XmlMapper<T>, options?: ListOptions<false>): XmlMapper<T[]>;
/** A list that is only read. */
export declare function listReader<T>(items: XmlReadMapper<T>, options: ListOptions<true> & {
    readonly nilItems: true;
}): XmlReadMapper<(T | null)[]>;
export declare function listReader<T>(items: XmlReadMapper<T>, options?: ListOptions<false>): XmlReadMapper<T[]>;
/** A dictionary's key: a text in JavaScript, whatever it is in .NET. */
export type MapKey = XmlMapper<string> | XmlMapper<number> | XmlMapper<bigint> | XmlMapper<boolean> | XmlMapper<unknown>;
/**
 * A dictionary as a plain object. Its keys are in the canonical text of their type. An entry whose
 * value is null is left out, as in ServiceStack's JSON, unless the value is {@link nullable}.
 *
 * @param entry The name of an entry's element, `KeyValueOfstringint`; undefined: not known, any
 * is taken.
 */
export declare function map<V>(entry: string | undefined, key: MapKey, value: XmlMapper<V>, options?: MapOptions): XmlMapper<{
    [key: string]: V;
}>;
/** A dictionary that is only read. */
export declare function mapReader<V>(entry: string | undefined, key: XmlReadMapper<unknown>, value: XmlReadMapper<V>, options?: MapOptions): XmlReadMapper<{
    [key: string]: V;
}>;
/**
 * A dictionary of any key and value, such as a server may send as a whole document.
 *
 * @throws {XmlError} where the contract of the key or the value is not known.
 */
export declare function mapOf<V>(key: MapKey, value: XmlMapper<V>): XmlMapper<{
    [key: string]: V;
}>;
/**
 * `Nullable<T>`, as the item of a list or the value of a dictionary. A list of it is in the
 * namespace of .NET's System, its items are named like `T`.
 *
 * @param name The contract's name; needed where a hash belongs to it, as for enums:
 * `NullableOfColor0THe2_SHh`.
 */
export declare function nullable<T>(of: XmlMapper<T>, name?: string | undefined): XmlMapper<T | null>;
/** `Nullable<T>` that is only read. */
export declare function nullableReader<T>(of: XmlReadMapper<T>, name?: string | undefined): XmlReadMapper<T | null>;
/** The same contract, but a value that may be null: an item of a list, or a whole document. */
export declare function orNull<T>(of: XmlMapper<T>): XmlMapper<T | null>;
/** A value that may be null and is only read. */
export declare function readOrNull<T>(of: XmlReadMapper<T>): XmlReadMapper<T | null>;
/**
 * A mapper that can only be named later, for a collection of itself: `list(lazy(() => ForestXml))`.
 * .NET has no contract for such a type, so it has no name; it can be read, but not written.
 */
export declare function lazy<T>(get: () => XmlReadMapper<T>): XmlMapper<T>;
/** What a server's answer came to. */
export type XmlResponse<T> = {
    readonly ok: true;
    readonly value: T;
} | {
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
    meta?: {
        [key: string]: string;
    };
}
/** ServiceStack's `ResponseError`: what is wrong with one member of a request. */
export interface FieldError {
    errorCode?: string;
    fieldName?: string;
    message?: string;
    meta?: {
        [key: string]: string;
    };
}
/**
 * Reads an answer, or the error that came in its place: an `ErrorResponse`, a response whose
 * `ResponseStatus` has an error code, or what a failing server sends with status 200: a document
 * that ends early, and an `ErrorResponse` behind it.
 *
 * @throws {XmlError} if it is none of these.
 */
export declare function readResponse<T>(mapper: XmlReadMapper<T>, source: string | Uint8Array, options?: ReadOptions): XmlResponse<T>;
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
export declare const scalars: XmlScalars;
export {};
