/**
 * Every diagnostic there is. A code without severity, message, cause and fix does not compile, nor
 * does a message that is built without its parameters.
 */
export type Severity = "error" | "warning" | "info";

/** Exit code of a run in which the diagnostic is an error: 1 an input's content, 4 the outside. */
type ExitCode = 1 | 4;

interface Entry<P> {
  readonly severity: Severity;
  readonly message: (parameters: P) => string;
  /** Why it happens. */
  readonly cause: string;
  /** What to do about it. */
  readonly fix: string;
  readonly exitCode?: ExitCode;
}

/** For a message that says the same every time. */
type NoParameters = Record<string, never>;

function entry<P>(value: Entry<P>): Entry<P> {
  return value;
}

export const catalogue = {
  "input-not-found": entry<{ file: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ file }) => `Cannot find the input ${quote(file)}.`,
    cause: "No file of that name exists.",
    fix: "Check the path; it is relative to the folder you run the command in.",
  }),
  "input-not-readable": entry<{ file: string; reason: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ file, reason }) =>
      `Cannot read the input ${quote(file)}: ${reason}.`,
    cause: "The operating system refused to read the file.",
    fix: "Name a text file that you may read.",
  }),
  "input-empty": entry<{ file: string }>({
    severity: "error",
    message: ({ file }) => `The input ${quote(file)} is empty.`,
    cause: "The file holds nothing but white space.",
    fix: "Save the operation page or the listing again; a page copied with nothing selected is empty.",
  }),
  "input-not-recognised": entry<{ file: string }>({
    severity: "error",
    message: ({ file }) =>
      `${quote(file)} is neither a ServiceStack operation page nor a TypeScript listing.`,
    cause:
      "The text holds no exported class, interface or enum, and none of the sentences of an operation page.",
    fix: "Copy the whole text of an operation page with its TypeScript tab open, or save /types/typescript.",
  }),
  "page-without-listing": entry<NoParameters>({
    severity: "error",
    message: () => "The page shows no TypeScript.",
    cause:
      "The page was copied with another tab open, or before it had loaded.",
    fix: "Open the page's TypeScript tab (…&lang=typescript) and copy its whole text.",
  }),
  "listing-damaged": entry<{ problem: string }>({
    severity: "warning",
    message: ({ problem }) =>
      `The listing cannot be read here, so this is left out: ${problem}`,
    cause:
      "A line was lost or changed when the text was copied, or the server puts code of its own into the listing.",
    fix: "Copy the listing again, from its first line to its last; code that is no DTO can be ignored.",
  }),
  "listing-incomplete": entry<NoParameters>({
    severity: "error",
    message: () =>
      "The listing breaks off here, in the middle of a declaration.",
    cause: "The text was not copied or saved to its end.",
    fix: "Copy the listing again, from its first line to its last.",
  }),
  "unresolved-type": entry<{ name: string }>({
    severity: "warning",
    message: ({ name }) =>
      `No input declares the type ${quote(name)}; it becomes unknown.`,
    cause:
      "The listing of a page leaves out types that only text or injected code mentions.",
    fix: "Add an input that declares it, such as the server's /types/typescript.",
  }),
  "unresolved-interface": entry<{ name: string }>({
    severity: "info",
    message: ({ name }) =>
      `No input declares the interface ${quote(name)}; it is left out.`,
    cause: "A page does not show the interfaces that its classes implement.",
    fix: "Nothing depends on it; add the server's /types/typescript to have it.",
  }),
  "duplicate-declaration": entry<{ name: string }>({
    severity: "warning",
    message: ({ name }) =>
      `${quote(name)} is declared differently a second time; the first one counts.`,
    cause:
      "Two types of one name in two .NET namespaces look alike in a listing.",
    fix: "Give the inputs one at a time, or an input that names the .NET namespaces.",
  }),
  "renamed-type": entry<{ name: string; as: string }>({
    severity: "warning",
    message: ({ name, as }) =>
      `${quote(name)} is taken or reserved; the type is called ${quote(as)} here.`,
    cause:
      "Two types, or a type and something the generated code needs, have the same name.",
    fix: "Use the new name; it stays the same as long as the types that clash do.",
  }),
  "sample-not-well-formed": entry<{ problem: string }>({
    severity: "warning",
    message: ({ problem }) =>
      `The sample's XML is not well-formed: ${problem} The sample is not used.`,
    cause: "The sample was cut off or changed when it was copied.",
    fix: "Copy the page again; without the sample, XML names and namespaces are not known.",
  }),
  "sample-mismatch": entry<{ element: string; type: string }>({
    severity: "warning",
    message: ({ element, type }) =>
      `The sample's element ${quote(element)} matches no member of ${quote(type)}.`,
    cause: "Listing and sample of the page describe different types.",
    fix: "Add the server's /types/typescript, which is right where a page is not.",
  }),
  "unknown-request": entry<NoParameters>({
    severity: "warning",
    message: () =>
      "The page does not tell which of its classes is the request.",
    cause:
      "The text has no operation name, and no class is marked with a verb such as IGet.",
    fix: "Copy the page from its heading on, which names the operation.",
  }),
  "unknown-namespace": entry<{ types: string }>({
    severity: "info",
    message: ({ types }) =>
      `The XML namespace of these types is not known, so they can be read from XML but not written: ${types}.`,
    cause: "A listing names no .NET namespaces, and no sample shows the types.",
    fix: "Add the XML page of an operation that sends or returns them.",
  }),
  "endless-generic": entry<{ name: string }>({
    severity: "warning",
    message: ({ name }) =>
      `The generic type ${quote(name)} contains ever longer instances of itself; XML mappers stop there.`,
    cause:
      "A generic class has a member of the same class with a larger argument.",
    fix: "Nothing can be mapped that has no end; leave the type out of the service.",
  }),
  "untyped-values": entry<{ strings: number; numbers: number }>({
    severity: "info",
    message: ({ strings, numbers }) =>
      `The .NET type of ${strings} string and ${numbers} number members is not known; their values stay as they are on the wire.`,
    cause:
      "A listing says string for dates, durations and Guids, and number for every numeric type.",
    fix: "Add the operation's XML page, whose sample shows most of them.",
  }),
  "foreign-file": entry<{ file: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ file }) =>
      `${quote(file)} was not written by this tool, so it is not overwritten.`,
    cause: "The file does not start with this tool's header.",
    fix: "Choose another folder with --out, or move the file away.",
  }),
  "output-not-writable": entry<{ file: string; reason: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ file, reason }) => `Cannot write ${quote(file)}: ${reason}.`,
    cause: "The operating system refused to write the file.",
    fix: "Check the folder's permissions and the space left on the disk.",
  }),
} satisfies Record<string, Entry<never>>;

export type Code = keyof typeof catalogue;

/** What the message of a code is made of. */
export type Parameters<C extends Code> =
  (typeof catalogue)[C] extends Entry<infer P> ? P : never;

function quote(name: string): string {
  return `'${name}'`;
}
