/**
 * Metadata as JSON.parse gives it. Reading values together with their places takes several times as
 * long, and there are very many: places are looked for when one is asked for, as diagnostics do.
 */
import { diagnostic, type Outcome } from "../diagnostics/diagnostic.js";
import { isObject, type Members } from "../schema/json-object.js";
import type { Excerpt, Place, Region } from "../source/source-text.js";
import {
  camelCase,
  memberOf,
  placeOf,
  readJson,
  withoutByteOrderMark,
  type JsonNode,
} from "./metadata-json.js";

export interface MetadataDocument {
  readonly text: Excerpt;
  /** Names of members are in camelCase however the server writes them: `EnumNames`, `enum_names`. */
  readonly root: unknown;
  /** Every name of a member as it is written. */
  readonly names: ReadonlySet<string>;
  /** Read when the first place is asked for. */
  readonly places: () => Places;
}

/** An object of the document. */
export interface MetadataObject {
  readonly document: MetadataDocument;
  readonly members: Members;
}

/** Undefined, and a diagnostic, where the text is not JSON. */
export function readMetadata(
  input: Excerpt,
): Outcome<MetadataDocument | undefined> {
  const text = withoutByteOrderMark(input);
  try {
    const written = JSON.parse(text.text) as unknown;
    return { value: documentOf(text, written), diagnostics: [] };
  } catch (error) {
    const read = readJson(text);
    // Both read the same language.
    if ("root" in read) throw error;
    const { problem, at } = read;
    return {
      value: undefined,
      diagnostics: [diagnostic("metadata-not-json", { problem }, at)],
    };
  }
}

function documentOf(text: Excerpt, written: unknown): MetadataDocument {
  const names = namesWithin(written);
  const root = [...names].every((it) => camelCase(it) === it)
    ? written
    : withCamelCase(written);
  let places: Places | undefined;
  return {
    text,
    root,
    names,
    places: () => (places ??= placesIn(text, root)),
  };
}

function namesWithin(root: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const pending = [root];
  // Not by recursion: no depth of nesting exhausts the stack.
  while (pending.length > 0) {
    const value = pending.pop();
    if (Array.isArray(value)) for (const it of value) pending.push(it);
    else if (isObject(value))
      for (const name in value) {
        names.add(name);
        const member = value[name];
        if (typeof member === "object") pending.push(member);
      }
  }
  return names;
}

/** Of several members of one name the last counts, as it does to JSON.parse. */
function withCamelCase(root: unknown): unknown {
  const renamed: unknown[] = [];
  const pending = [{ value: root, into: renamed as object, name: "0" }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, into, name } = next;
    const isContainer = typeof value === "object" && value !== null;
    const copy = !isContainer ? value : Array.isArray(value) ? [] : {};
    Reflect.set(into, name, copy);
    if (!isContainer) continue;
    const members = Object.entries(value).map(([written, member]) => ({
      value: member as unknown,
      into: copy as object,
      name: camelCase(written),
    }));
    for (const it of members.toReversed()) pending.push(it);
  }
  return renamed[0];
}

/** Where the values of a document stand. */
interface Places {
  readonly root: Place;
  of(container: object, member: string | number | undefined): Region;
  /** Where a name, as it is written, stands first. */
  ofName(written: string): Place;
}

function placesIn(text: Excerpt, root: unknown): Places {
  const read = readJson(text, { nameOf: camelCase });
  if (!("root" in read)) throw new Error("What JSON.parse reads is no JSON.");
  const nodes = new Map<unknown, JsonNode>();
  const pending: (readonly [unknown, JsonNode])[] = [[root, read.root]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [value, node] = next;
    if (node.kind === "scalar") continue;
    nodes.set(value, node);
    const container = value as Members;
    for (const name of Object.keys(container)) {
      const inner = childOf(node, name);
      if (inner) pending.push([container[name], inner]);
    }
  }
  return {
    root: placeOf(read.root),
    of(container, member) {
      const node = nodes.get(container) ?? read.root;
      return member === undefined ? node : (childOf(node, member) ?? node);
    },
    ofName: (written) => read.keys.get(written) ?? placeOf(read.root),
  };
}

function childOf(node: JsonNode, name: string | number): JsonNode | undefined {
  switch (node.kind) {
    case "object":
      return memberOf(node, String(name));
    case "array":
      return node.items[Number(name)];
    case "scalar":
      return undefined;
    default:
      return node satisfies never;
  }
}

/** The place of an object or array, or of one of its members or items. */
export function placeWithin(
  document: MetadataDocument,
  container: object,
  member?: string | number,
): Place {
  return new FoundPlace(document, container, member);
}

/** Where the document has a name as it is written. */
export function placeOfName(
  { text: { file }, places }: MetadataDocument,
  written: string,
): Place {
  return {
    file,
    get start() {
      return places().ofName(written).start;
    },
    get end() {
      return places().ofName(written).end;
    },
  };
}

/** A class, as there are very many: each has but what it is looked for by. */
class FoundPlace implements Place {
  readonly #document: MetadataDocument;
  readonly #container: object;
  readonly #member: string | number | undefined;

  constructor(
    document: MetadataDocument,
    container: object,
    member: string | number | undefined,
  ) {
    this.#document = document;
    this.#container = container;
    this.#member = member;
  }

  get file(): string {
    return this.#document.text.file;
  }

  get start(): number {
    return this.#found().start;
  }

  get end(): number {
    return this.#found().end;
  }

  #found(): Place {
    const { text, places } = this.#document;
    const { start, end } = places().of(this.#container, this.#member);
    return text.place(start, end);
  }
}
