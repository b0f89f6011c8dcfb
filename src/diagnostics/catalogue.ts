/**
 * Every diagnostic there is. A code without severity, message, cause and fix does not compile, nor
 * does a message that is built without its parameters.
 */
import { counted } from "./counted.js";

export type Severity = "error" | "warning" | "info";

/**
 * Exit code of a run in which the diagnostic is an error: 1 an input's content, 2 the
 * configuration, 3 what does not hold, 4 the outside.
 */
type ExitCode = 1 | 2 | 3 | 4;

interface Entry<P> {
  readonly severity: Severity;
  readonly message: (parameters: P) => string;
  /** Why it happens. */
  readonly cause: string;
  /** What to do about it. */
  readonly fix: string;
  readonly exitCode?: ExitCode;
  /**
   * An error that a user may turn down: what is written without heeding it is what the inputs say.
   * Behind all others, output would be wrong or lack what was asked for.
   */
  readonly lenient?: true;
}

/** The two wires of a value. */
type Wire = "JSON" | "XML";

/** For a message that says the same every time. */
type NoParameters = Record<string, never>;

function entry<P>(value: Entry<P>): Entry<P> {
  return value;
}

export const catalogue = {
  "wrong-usage": entry<{ problem: string }>({
    severity: "error",
    exitCode: 2,
    message: ({ problem }) => problem,
    cause: "A flag, a command or an argument is misspelt, missing or too much.",
    fix: "Try --help for options and examples.",
  }),
  "input-not-found": entry<{ file: string; nearest?: string | undefined }>({
    severity: "error",
    exitCode: 4,
    message: ({ file, nearest }) =>
      `Cannot find the input ${quote(file)}${ending(nearest)}`,
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
  "empty-input-passed-over": entry<{ file: string }>({
    severity: "warning",
    message: ({ file }) => `The input ${quote(file)} is empty and passed over.`,
    cause:
      "The file holds nothing but white space, as does a server's answer for a page whose sample it cannot write.",
    fix: "Save the page again; if the server shows it empty, its page in another format, or /types/metadata.json, tells the types.",
  }),
  "input-not-recognised": entry<{ file: string }>({
    severity: "error",
    message: ({ file }) =>
      `${quote(file)} is neither a ServiceStack operation page nor a listing or metadata.`,
    cause:
      "The text holds no declaration of TypeScript or C#, no JSON of types or operations, and none of the sentences of an operation page.",
    fix: "Save /types/metadata.json or /types/typescript, or copy the whole text of an operation page with its TypeScript tab open.",
  }),
  "page-without-listing": entry<NoParameters>({
    severity: "error",
    message: () => "The page shows neither types nor samples.",
    cause:
      "The page was copied in part or before it had loaded, or a tab was open that is not read.",
    fix: "Open the page's TypeScript tab (…&lang=typescript) and copy its whole text, or save the page as HTML.",
  }),
  "page-without-types": entry<NoParameters>({
    severity: "warning",
    message: () => "The page shows samples, but no types.",
    cause:
      "The page was copied in part, or neither request nor response has members to show in the Metadata tab.",
    fix: "Open the page's TypeScript or C# tab and copy its whole text, or add the server's /types/typescript.",
  }),
  "page-without-samples": entry<NoParameters>({
    severity: "warning",
    message: () => "The page ends early: it shows types, but no samples.",
    cause: "The page was not copied or saved to its end.",
    fix: "Copy the page to its end: its samples tell what the operation returns, XML names and .NET types.",
  }),
  "page-of-other-language": entry<{ language: string }>({
    severity: "warning",
    message: ({ language }) =>
      `The page shows its types in ${language}, which is not read.`,
    cause: "Another of the page's tabs was open when it was copied or saved.",
    fix: "Open the TypeScript, C# or Metadata tab and copy or save the page again.",
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
    fix: "Add an input that declares it, such as the server's /types/typescript, or declare it in overrides.",
  }),
  "unresolved-argument": entry<{ type: string; param: string }>({
    severity: "warning",
    message: ({ type, param }) =>
      `The operation returns ${quote(type)}, but nothing tells what its ${quote(param)} is; it becomes unknown.`,
    cause:
      "Up to version 6.3, a page leaves out the type arguments of a response, and JSON does not name types.",
    fix: "Add the operation's XML page, whose sample names them, and the server's /types/typescript, which declares them.",
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
    fix: "Add an input that names the .NET namespaces, such as the server's /types/metadata.json.",
  }),
  "duplicate-member": entry<{ type: string; name: string }>({
    severity: "warning",
    message: ({ type, name }) =>
      `${quote(type)} has more than one member that is ${quote(name)} on the wire; the first one counts.`,
    cause:
      "Names that differ by case only are one name where the server's case is applied, as `Id` and `ID` are.",
    fix: "Give one of them another name on the server, as [DataMember(Name)] does.",
  }),
  "ambiguous-type": entry<{ name: string; candidates: readonly string[] }>({
    severity: "warning",
    message: ({ name, candidates }) =>
      `${quote(name)} may be any of ${some(candidates)} here; it becomes unknown.`,
    cause:
      "Types of one name stand in several .NET namespaces, and the input does not say which it means.",
    fix: "Add the C# source of the DTOs, which tells it; of a listing or page, /types/metadata.json does, too.",
  }),
  "ambiguous-declaration": entry<{
    name: string;
    candidates: readonly string[];
  }>({
    severity: "warning",
    message: ({ name, candidates }) =>
      `This ${quote(name)} may be any of ${some(candidates)}; it is not used.`,
    cause:
      "Types of one name stand in several .NET namespaces, and a listing tells them apart by their members alone.",
    fix: "Leave the listing or page out: the other inputs describe these types better.",
  }),
  contradiction: entry<
    | {
        fact: string;
        of: string;
        here: string;
        taken: string;
        reason: string;
      }
    /** Members that are only here, and those that only another input has. */
    | { of: string; more: readonly string[]; fewer: readonly string[] }
  >({
    severity: "warning",
    message: (it) =>
      "more" in it
        ? `${quote(it.of)} ${otherMembers(it)}; all are taken.`
        : `The ${it.fact} of ${quote(it.of)} is ${quote(it.here)} here, but ${quote(it.taken)} in another input, which counts because ${it.reason}.`,
    cause:
      "The inputs describe two versions of a service, or two services with types of one name.",
    fix: "Give inputs of one version of the service, and leave out the one that is out of date.",
  }),
  "renamed-type": entry<{
    name: string;
    as: string;
    problem: "taken or reserved" | "no identifier";
  }>({
    severity: "warning",
    message: ({ name, as, problem }) =>
      `${quote(name)} is ${problem}; the type is called ${quote(as)} here.`,
    cause:
      "Two types, or a type and something the generated code needs, have the same name, or it has characters that no name in TypeScript has.",
    fix: "Use the new name; it stays the same as long as the types that clash do.",
  }),
  "sample-not-well-formed": entry<{
    format: "XML" | "JSON" | "JSV";
    problem: string;
  }>({
    severity: "warning",
    message: ({ format, problem }) =>
      `The sample's ${format} is not well-formed: ${problem} The sample is not used.`,
    cause: "The sample was cut off or changed when it was copied.",
    fix: "Copy the page again; an XML sample tells XML names and namespaces, any sample .NET types.",
  }),
  "sample-mismatch": entry<{ member: string; type: string; added: boolean }>({
    severity: "warning",
    message: ({ member, type, added }) =>
      `The sample shows ${quote(member)}, which is no listed member of ${quote(type)}; it is ${added ? "added, with the type that the sample tells" : "left out, as it is of a base that no input declares"}.`,
    cause:
      "Listings leave out members that are private or excluded from metadata, and a page may list another type of that name.",
    fix: "Add the server's /types/typescript, which is right where a page is not.",
  }),
  "sample-contradicts": entry<{
    member: string;
    listed: string;
    shown: string;
  }>({
    severity: "warning",
    message: ({ member, listed, shown }) =>
      `${quote(member)} is listed with ${quote(listed)}, but the sample shows ${quote(shown)}; the sample counts.`,
    cause:
      "A page shows a generic type as another operation closes it: it looks types up by their simple names.",
    fix: "Add the server's /types/metadata.json, which is right where a page is not.",
  }),
  "sample-refused": entry<{ wire: Wire; type: string; problem: string }>({
    severity: "error",
    exitCode: 3,
    message: ({ wire, type, problem }) =>
      `The generated code refuses this ${wire} of ${quote(type)}: ${problem}`,
    cause:
      "What the inputs say of the type is not what the server sends, or the sample was changed.",
    fix: "Compare the sample with an answer of the server; add the server's /types/metadata.json, or say what is right in overrides.",
  }),
  "sample-loses": entry<{
    wire: Wire;
    type: string;
    path: string;
    namespaces?: { shown: string; expected: string };
  }>({
    severity: "error",
    exitCode: 3,
    message: ({ wire, type, path, namespaces }) =>
      `${quote(path)} in this ${wire} of ${quote(type)} would be lost: ${namespaces ? `it is in the namespace ${quote(namespaces.shown)}, and the type's is ${quote(namespaces.expected)}` : "no type that is generated has it there"}.`,
    cause:
      "No input tells of the member, or XML has it in another namespace or under another name.",
    fix: "Add an input that tells of it, such as the server's /types/metadata.json, or say what is right in overrides.",
  }),
  "sample-changes": entry<{
    wire: Wire;
    type: string;
    path: string;
    shown: string;
    written: string;
  }>({
    severity: "error",
    exitCode: 3,
    message: ({ wire, type, path, shown, written }) =>
      `${quote(path)} in this ${wire} of ${quote(type)} would become ${brief(written)} instead of ${brief(shown)}.`,
    cause: "The value's type in TypeScript cannot hold what the server sends.",
    fix: "Where digits are lost, --int64 bigint and --decimal string keep them all; of dates, --dates string.",
  }),
  "sample-misplaced": entry<{ type: string; path: string; behind: string }>({
    severity: "error",
    exitCode: 3,
    message: ({ type, path, behind }) =>
      `${quote(path)} in this XML of ${quote(type)} stands behind ${quote(behind)}, where .NET passes over it.`,
    cause:
      "DataContractSerializer reads forward only: bases first, then by order and name.",
    fix: "Where a server sends it so, say the members' order in overrides; where a client does, send what the generated code writes.",
  }),
  "sample-repeats": entry<{ wire: Wire; type: string; path: string }>({
    severity: "error",
    exitCode: 3,
    message: ({ wire, type, path }) =>
      `${quote(path)} stands more than once in this ${wire} of ${quote(type)}; one of them would be lost.`,
    cause: "Two C# members differ by case only, or the sample was changed.",
    fix: "Rename one of the two members on the server, as [DataMember(Name)] does.",
  }),
  "sample-unlike": entry<{ wire: Wire; type: string }>({
    severity: "error",
    exitCode: 3,
    message: ({ wire, type }) =>
      `What is written of this ${wire} of ${quote(type)} is not read as the same value again.`,
    cause: "This is most likely a bug of servicestack-codegen.",
    fix: "Please report it, with the sample if you can.",
  }),
  "samples-differ": entry<{
    type: string;
    path: string;
    json: string;
    xml: string;
  }>({
    severity: "error",
    exitCode: 3,
    message: ({ type, path, json, xml }) =>
      `${quote(path)} of ${quote(type)} is ${brief(json)} in JSON and ${brief(xml)} in the XML of the same object.`,
    cause:
      "The samples are not of the same object, or a name or type is another on one of the wires.",
    fix: "Take both samples from the same server; where it is right so, say in overrides on which wires the member is.",
  }),
  "sample-without-type": entry<{ file: string }>({
    severity: "error",
    exitCode: 2,
    message: ({ file }) =>
      `Nothing tells of which type the sample ${quote(file)} is.`,
    cause:
      "JSON names no types, and no type, or more than one, has these members; or no input declares the XML's root.",
    fix: "Say it: --sample Type=file, or call the file Type.json, Operation.request.json or Operation.response.json.",
  }),
  "sample-of-unknown-type": entry<{ file: string; type: string }>({
    severity: "error",
    exitCode: 2,
    message: ({ file, type }) =>
      `No input declares ${quote(type)}, of which the sample ${quote(file)} is said to be.`,
    cause: "The name is misspelt, or the type is in another input.",
    fix: "Name a type as the output does, or by its .NET full name.",
  }),
  "nothing-to-verify": entry<NoParameters>({
    severity: "error",
    exitCode: 3,
    message: () => "There is no sample to verify.",
    cause:
      "Only operation pages have samples; listings and metadata have none.",
    fix: "Add an operation page, or an answer of the server: --sample answer.json.",
  }),
  "sample-passed-over": entry<{ problem: string }>({
    severity: "warning",
    exitCode: 3,
    message: ({ problem }) => `This sample is not verified: ${problem}.`,
    cause:
      "A class of the page is damaged or missing, or the sample was cut off or changed when it was copied.",
    fix: "Copy the page again, or add an input that declares the type, such as the server's /types/metadata.json.",
  }),
  "unknown-request": entry<NoParameters>({
    severity: "warning",
    message: () =>
      "The page does not tell which of its classes is the request.",
    cause:
      "The text has no operation name, and no class is marked with a verb such as IGet.",
    fix: "Copy the page from its heading on, which names the operation.",
  }),
  "unknown-response": entry<{ request: string }>({
    severity: "warning",
    message: ({ request }) =>
      `Nothing tells what ${quote(request)} returns: no class has the members of this sample.`,
    cause:
      "A JSON sample names no types, and a page leaves out what a list or dictionary that is returned holds.",
    fix: "Add the server's /types/metadata.json or /types/typescript.",
  }),
  "unknown-namespace": entry<{ types: readonly string[] }>({
    severity: "info",
    message: ({ types }) =>
      `${counted(types.length, "type")} can be read from XML but not written, as the XML namespace or a list's .NET type is not known of them or of what they hold: ${some(types)}.`,
    cause:
      "A listing names neither .NET namespaces nor numeric types, and no sample shows them.",
    fix: "Add the server's /types/metadata.json, or the XML page of an operation that sends or returns them.",
  }),
  "unwritable-types": entry<{ types: readonly string[] }>({
    severity: "info",
    message: ({ types }) =>
      `${counted(types.length, "type")} can be read from XML but not written, as they hold values of which no input tells what they are in XML: ${some(types)}.`,
    cause:
      "No input declares a member's type, or what it is of depends on the value.",
    fix: 'Say the member\'s type in overrides, or that it is in JSON alone with "wires": "json".',
  }),
  "endless-generic": entry<{ name: string }>({
    severity: "warning",
    message: ({ name }) =>
      `The generic type ${quote(name)} contains ever longer instances of itself; XML mappers stop there.`,
    cause:
      "A generic class has a member of the same class with a larger argument.",
    fix: "Nothing can be mapped that has no end; leave the type out of the service.",
  }),
  "cyclic-base": entry<{ name: string }>({
    severity: "warning",
    message: ({ name }) =>
      `The bases of ${quote(name)} lead back to it; it is generated without a base.`,
    cause: "The listing was changed: no C# class derives from itself.",
    fix: "Save the listing again, as the server gives it.",
  }),
  "endless-struct": entry<{ name: string }>({
    severity: "warning",
    message: ({ name }) =>
      `The struct ${quote(name)} holds itself, which would have no end; it is taken for a class.`,
    cause: "The input was changed: C# has no such struct.",
    fix: "Save the input again, as the server gives it.",
  }),
  "untyped-values": entry<{ strings: number; numbers: number }>({
    severity: "info",
    message: ({ strings, numbers }) =>
      `The .NET type of ${untyped(strings, numbers)} is not known; ${strings + numbers === 1 ? "its values" : "their values"} stay as they are on the wire.`,
    cause:
      "A listing says string for dates, durations and Guids, and number for every numeric type.",
    fix: "Add the server's /types/metadata.json, which names them all; an operation's XML page shows most of its own.",
  }),
  "formless-types": entry<{ types: readonly string[] }>({
    severity: "info",
    message: ({ types }) =>
      `Values of these .NET types stay as they are on the wire: ${some(types)}.`,
    cause:
      "JSON has what .NET's ToString gives of them, or any JSON; XML has their private fields, or nothing.",
    fix: "If the service is yours, use a type that both wires have, such as decimal, string or a class.",
  }),
  "guessed-names": entry<{ members: readonly string[] }>({
    severity: "info",
    message: ({ members }) =>
      `The XML names of ${counted(members.length, "member")} are guessed from their JSON names: ${some(members)}.`,
    cause:
      "A listing writes names in the server's case: .NET's ID and Id are both id there, and an alias is not always shown.",
    fix: "Add the server's /types/metadata.json or /types/csharp, or an operation's XML page, which show them as they are.",
  }),
  "assumed-contracts": entry<{ types: readonly string[] }>({
    severity: "info",
    message: ({ types }) =>
      `The XML namespaces of ${counted(types.length, "type")} are what .NET makes of their .NET namespaces: ${some(types)}.`,
    cause:
      "Only a sample or an answer shows what an assembly maps by [ContractNamespace]; no input shows [KnownType] and IsReference.",
    fix: "Add an operation's XML page, or compare with an XML answer of the server.",
  }),
  "foreign-file": entry<{ file: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ file }) =>
      `${quote(file)} was not written by this tool, so it is not overwritten.`,
    cause: "The file does not start with this tool's header.",
    fix: "Choose another folder with --out, or move the file away; --force overwrites it.",
  }),
  "output-not-writable": entry<{ file: string; reason: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ file, reason }) => `Cannot write ${quote(file)}: ${reason}.`,
    cause: "The operating system refused to write the file.",
    fix: "Check the folder's permissions and the space left on the disk.",
  }),
  "output-outside": entry<{ file: string; target: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ file, target }) =>
      `${quote(file)} leads out of the output folder, to ${quote(target)}, so it is not written.`,
    cause: "It is a symbolic link, or lies in a folder that is one.",
    fix: "Remove the link, or name the folder that it leads to with --out.",
  }),
  "output-changed": entry<{ out: string; files: readonly string[] }>({
    severity: "error",
    exitCode: 4,
    message: ({ out, files }) =>
      `Something else changed ${quote(out)} while it was written: ${some(files)}.`,
    cause:
      "Another run writes into the same folder, or a program changes files as soon as they are saved.",
    fix: "Run it again; where that is no help, find out what else writes there.",
  }),
  "client-not-found": entry<{ module: string; out: string }>({
    severity: "warning",
    exitCode: 2,
    message: ({ module, out }) =>
      `No package ${quote(module)} is installed where ${quote(out)} could import from it.`,
    cause:
      "The name is misspelt, or the package is not installed in the project of the output.",
    fix: "Install it, or correct --client; @servicestack/client is ServiceStack's own.",
  }),
  "input-binary": entry<{ file: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ file }) => `The input ${quote(file)} is not a text.`,
    cause:
      "It holds zero bytes, as pictures, archives and UTF-16 without a byte order mark do.",
    fix: "Save the operation page, the listing or the metadata as text, in UTF-8.",
  }),
  "limit-size": entry<{ file: string; megabytes: number }>({
    severity: "error",
    exitCode: 4,
    message: ({ file, megabytes }) =>
      `The input ${quote(file)} has more than ${megabytes} MB; it was not read.`,
    cause: "No description of a server is as large as that.",
    fix: "Check that the file is the one that is meant; a large server's listing can be had in parts with ?IncludeTypes=…",
  }),
  "limit-nesting": entry<{ most: number }>({
    severity: "error",
    message: ({ most }) =>
      `The page's elements are nested deeper than ${most} levels; it was not read.`,
    cause: "No page of a server is, and reading one would take long.",
    fix: "Save the operation page again, or copy its text.",
  }),
  "limit-types": entry<{ count: number; most: number }>({
    severity: "error",
    message: ({ count, most }) =>
      `The inputs declare ${count} types; no more than ${most} are read.`,
    cause: "Reading as many would take long, and no server has them.",
    fix: "Generate from parts of them, such as a listing with ?IncludeTypes=…",
  }),
  "limit-members": entry<{ type: string; count: number; most: number }>({
    severity: "error",
    message: ({ type, count, most }) =>
      `${quote(type)} has ${count} members; no more than ${most} are read.`,
    cause: "Reading as many would take long, and no type has them.",
    fix: "Check the input, or take the type out of it.",
  }),
  "limit-type": entry<{ count: number; most: number }>({
    severity: "error",
    message: ({ count, most }) =>
      `A member's type here has ${count} pairs of brackets; no more than ${most} are read.`,
    cause: "Types nested as deep are made to exhaust a program's stack.",
    fix: "Check the input, or take the member out of it.",
  }),
  "limit-bases": entry<{ type: string; most: number }>({
    severity: "error",
    message: ({ type, most }) =>
      `${quote(type)} derives from more than ${most} classes.`,
    cause: "Chains as long are made to take time.",
    fix: "Check the input, or take the types out of it.",
  }),
  "limit-name": entry<{ text: string; count: number; most: number }>({
    severity: "error",
    message: ({ text, count, most }) =>
      `The name ${quote(text)} has ${count} characters; no more than ${most} are read.`,
    cause: "No name is as long.",
    fix: "Check the input, or take the type out of it.",
  }),
  "limit-text": entry<{ text: string; count: number; most: number }>({
    severity: "error",
    message: ({ text, count, most }) =>
      `The text ${quote(text)} has ${count} characters; no more than ${most} are read.`,
    cause: "No description or argument of an attribute is as long.",
    fix: "Check the input, or take the text out of it.",
  }),
  "glob-without-match": entry<{ pattern: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ pattern }) => `No text file matches ${quote(pattern)}.`,
    cause:
      "No name fits the pattern; generated files and those in node_modules do not count.",
    fix: "Check the pattern; it is relative to the folder you run the command in, and the shell must not expand it.",
  }),
  "folder-without-inputs": entry<{ folder: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ folder }) =>
      `The folder ${quote(folder)} holds no operation page, listing or metadata.`,
    cause:
      "Only .ts, .json, .html, .htm, .txt, .md and .cs files are read; generated files, node_modules and names that start with a dot are skipped.",
    fix: "Name another folder, or the file itself, which may have any name.",
  }),
  "files-passed-over": entry<{ folder: string; files: readonly string[] }>({
    severity: "info",
    message: ({ folder, files }) =>
      `These files in ${quote(folder)} hold no operation page, listing or metadata, and are passed over: ${some(files)}.`,
    cause: "A folder may hold other files, too.",
    fix: "If one of them should be read, name it itself to learn what is wrong with it.",
  }),
  "url-not-fetchable": entry<{ url: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ url }) => `${quote(url)} is not an address to fetch from.`,
    cause: "It is neither http:// nor https://, or its host is misspelt.",
    fix: "Give an address such as https://api.example.org, or the path of a file.",
  }),
  "fetch-host-unknown": entry<{ url: string; host: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ url, host }) =>
      `Cannot fetch ${quote(url)}: there is no host ${quote(host)}.`,
    cause: "Its name cannot be resolved: DNS does not know it from here.",
    fix: "Check the spelling, and that you are online or in the network (VPN) that knows the host.",
  }),
  "fetch-refused": entry<{ url: string; host: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ url, host }) =>
      `Cannot fetch ${quote(url)}: ${quote(host)} refuses the connection.`,
    cause: "Nothing listens on that port.",
    fix: "Start the server, or check the port.",
  }),
  "fetch-unreachable": entry<{ url: string; host: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ url, host }) =>
      `Cannot fetch ${quote(url)}: ${quote(host)} cannot be reached.`,
    cause: "No route leads there, or a firewall drops what is sent.",
    fix: "Check the network or VPN; where only a browser gets through, save the page or listing and name that file.",
  }),
  "fetch-certificate": entry<{ url: string; reason: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ url, reason }) =>
      `Cannot fetch ${quote(url)}: the server's certificate is not trusted: ${reason}.`,
    cause:
      "Without a certificate that can be checked, anyone could answer in the server's name.",
    fix: "Set NODE_EXTRA_CA_CERTS to a file with the certificate of its authority (its own, if self-signed), or renew it.",
  }),
  "fetch-timeout": entry<{ url: string; seconds: number }>({
    severity: "error",
    exitCode: 4,
    message: ({ url, seconds }) =>
      `${quote(url)} has not answered to the end within ${seconds} ${seconds === 1 ? "second" : "seconds"}.`,
    cause: "The server or the network is slow, or hangs.",
    fix: "Try again, or give it longer with --timeout <seconds>.",
  }),
  "fetch-broken-off": entry<{ url: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ url }) =>
      `The connection broke off before ${quote(url)} had answered to the end, three times.`,
    cause: "The server stopped, or something on the way closed the connection.",
    fix: "Try again, or with https:// for http://; if it stays so, look into the server's log.",
  }),
  "fetch-failed": entry<{ url: string; reason: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ url, reason }) => `Cannot fetch ${quote(url)}: ${reason}.`,
    cause: "The request could not be sent, or its answer is not valid HTTP.",
    fix: "Check scheme and port of the address; a browser that opens it can save the page or listing as a file.",
  }),
  "fetch-unauthorized": entry<{ url: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ url }) => `${quote(url)} wants to know who asks (401).`,
    cause:
      "No credentials were given, or the server does not accept those that were.",
    fix: 'Give credentials that are valid: --header "Authorization: Bearer <token>", --header "Cookie: <cookie>" or https://<user>:<password>@<host>.',
  }),
  "fetch-credentials-withheld": entry<{ url: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ url }) =>
      `A redirect led to ${quote(url)}, which wants credentials; those given were not sent there.`,
    cause: "Credentials are for the host, scheme and port they were given for.",
    fix: "If that address is the right one, give it instead of the one that redirects.",
  }),
  "fetch-forbidden": entry<{ url: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ url }) => `${quote(url)} may not be seen (403).`,
    cause:
      "The server knows who asks, or does not care: its metadata is shown to some users, roles or networks only.",
    fix: "Use credentials of someone who may see it, or run this where the server shows it, or save it there as a file.",
  }),
  "fetch-not-found": entry<{ url: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ url }) => `The server has no ${quote(url)} (404).`,
    cause: "The path is misspelt or lacks the service's base path.",
    fix: "Open the address in a browser; the server's own address, without a path, finds what it has.",
  }),
  "fetch-throttled": entry<{ url: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ url }) =>
      `${quote(url)} says three times that it is asked too often (429).`,
    cause: "The server or a proxy limits how often a client may ask.",
    fix: "Wait, or give credentials with --header for which the limit is higher.",
  }),
  "fetch-server-error": entry<{ url: string; status: number }>({
    severity: "error",
    exitCode: 4,
    message: ({ url, status }) =>
      `${quote(url)} failed in the server, three times (${status}).`,
    cause: "The server is broken, or cannot describe its types.",
    fix: "Look into the server's log, or name another description: /types/metadata.json, /types/typescript or an operation page.",
  }),
  "fetch-unavailable": entry<{ url: string; status: number }>({
    severity: "error",
    exitCode: 4,
    message: ({ url, status }) =>
      `${quote(url)} is not available, three times (${status}).`,
    cause: "The server restarts, is overloaded, or a proxy cannot reach it.",
    fix: "Try again later; if it stays so, look into the log of the server or the proxy before it.",
  }),
  "fetch-status": entry<{ url: string; status: number }>({
    severity: "error",
    exitCode: 4,
    message: ({ url, status }) =>
      `${quote(url)} answers with status ${status} and no description.`,
    cause: "The server, or a proxy before it, does not take the request.",
    fix: "Open the address in a browser, and save the page or listing as a file if it shows there.",
  }),
  "fetch-too-large": entry<{ url: string; megabytes: number }>({
    severity: "error",
    exitCode: 4,
    message: ({ url, megabytes }) =>
      `${quote(url)} answers with more than ${megabytes} MB; the rest was not read.`,
    cause: "No description of a server is as large as that.",
    fix: "Check the address; a large server's listing can be had in parts with ?IncludeTypes=…",
  }),
  "fetch-redirect-endless": entry<{ url: string; most: number }>({
    severity: "error",
    exitCode: 4,
    message: ({ url, most }) =>
      `${quote(url)} redirects more than ${most} times.`,
    cause:
      "The redirects lead in a circle, as they do where a login needs cookies.",
    fix: "Give the address where a browser ends up, with --header for what a login needs.",
  }),
  "fetch-redirect-refused": entry<{ url: string; to: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ url, to }) =>
      `${quote(url)} redirects to ${quote(to)}, which is not fetched.`,
    cause: "Redirects are followed to http:// and https:// only.",
    fix: "Check the address; if the redirect is right, fetch its target yourself and name the file.",
  }),
  "fetch-redirect-private": entry<{ url: string; to: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ url, to }) =>
      `${quote(url)} redirects to ${quote(to)}, which is an address inside a network and is not fetched.`,
    cause:
      "A server that everyone reaches must not decide what is asked of servers that only this machine reaches.",
    fix: "If that server is meant, name its own address as the input.",
  }),
  "fetch-html": entry<{ url: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ url }) =>
      `${quote(url)} answers with HTML, not with JSON or code.`,
    cause:
      "A web application or proxy answers in the service's place, with a page for every path.",
    fix: 'Check host and base path, such as /api; if it is a page to log in, give --header "Authorization: Bearer <token>" or "Cookie: <cookie>".',
  }),
  "fetch-login": entry<{ url: string; to?: string | undefined }>({
    severity: "error",
    exitCode: 4,
    message: ({ url, to }) =>
      to === undefined
        ? `${quote(url)} answers with a page to log in.`
        : `${quote(url)} redirects to ${quote(to)}, to log in.`,
    cause: "The description is shown only to users who are logged in.",
    fix: 'Give what the server takes for a login, --header "Authorization: Bearer <token>" or a browser\'s --header "Cookie: <cookie>", or save the page as a file.',
  }),
  "fetch-not-metadata": entry<{ url: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ url }) =>
      `What ${quote(url)} answers with is not ServiceStack's metadata.`,
    cause: "It is not a JSON object with operations and types.",
    fix: "Check that the address is a ServiceStack server's, base path included.",
  }),
  "server-partly-broken": entry<{ url: string; used: readonly string[] }>({
    severity: "warning",
    message: ({ url, used }) =>
      `${quote(url)} failed in the server, three times; ${some(used)} ${used.length === 1 ? "is" : "are"} read alone.`,
    cause: "The server cannot describe its types there; its log says why.",
    fix: "Mend it on the server: each of its descriptions tells what the others do not.",
  }),
  "answer-is-error": entry<{ file: string; problem: string }>({
    severity: "error",
    message: ({ file, problem }) =>
      `${quote(file)} holds an error of the server's instead of a description: ${brief(problem, 200)}`,
    cause:
      "The server refuses to describe its types, and says so with status 200, or the answer was saved as a file.",
    fix: 'Do what the server says; credentials go into --header "Authorization: Bearer <token>" or "Cookie: <cookie>".',
  }),
  "server-not-servicestack": entry<{ url: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ url }) =>
      `No description of a ServiceStack server was found at ${quote(url)}.`,
    cause:
      "/types/metadata.json, /metadata/app.json and /types/typescript below it do not answer with one.",
    fix: "Give the address with its base path, if any, or that of an operation page (…/metadata?op=…).",
  }),
  "metadata-not-json": entry<{ problem: string }>({
    severity: "error",
    message: ({ problem }) =>
      `The metadata cannot be read as JSON here: ${problem}.`,
    cause:
      "The text was cut off or changed, or it is the web page that the server answers with unless it is asked for JSON.",
    fix: "Save the server's /types/metadata.json again, or /types/metadata?format=json.",
  }),
  "metadata-damaged": entry<{ problem: string }>({
    severity: "warning",
    message: ({ problem }) => `The metadata is damaged here: ${problem}.`,
    cause:
      "The text was changed by hand or by a program, or it is not a ServiceStack server's.",
    fix: "Save the server's /types/metadata.json again.",
  }),
  "metadata-without-types": entry<NoParameters>({
    severity: "error",
    message: () => "This JSON has neither types nor operations.",
    cause:
      "It is not a ServiceStack server's metadata, a view of it that leaves them out, or damaged throughout.",
    fix: "Give the server's /types/metadata.json, or /metadata/app.json without ?view.",
  }),
  "ambiguous-nested-type": entry<{ name: string; outer: readonly string[] }>({
    severity: "warning",
    message: ({ name, outer }) =>
      `There is a nested type ${quote(name)} in each of ${some(outer)}, but the metadata describes only one, and not which.`,
    cause:
      "ServiceStack tells nested types apart by namespace and inner name alone.",
    fix: "Rename one of the types on the server; their XML names stay unknown until then.",
  }),
  "config-not-readable": entry<{ file: string; reason: string }>({
    severity: "error",
    exitCode: 2,
    message: ({ file, reason }) =>
      `Cannot read the configuration ${quote(file)}: ${reason}.`,
    cause: "The path is misspelt, or the file may not be read.",
    fix: "Check the path of --config; it is relative to the folder you run the command in.",
  }),
  "config-ambiguous": entry<{ files: readonly string[] }>({
    severity: "error",
    exitCode: 2,
    message: ({ files }) =>
      `There is more than one configuration: ${some(files)}.`,
    cause: "Files of one folder, and its package.json, may each hold one.",
    fix: "Keep one of them, or name the one that is meant with --config.",
  }),
  "emitter-failed": entry<{ name: string; reason: string }>({
    severity: "error",
    exitCode: 2,
    message: ({ name, reason }) =>
      `The emitter ${quote(name)} failed: ${reason}.`,
    cause:
      "An emitter of the configuration threw, or gave a file that cannot be written.",
    fix: "Correct the emitter; what it must give is documented at the type Emitter.",
  }),
  "template-damaged": entry<{ reason: string }>({
    severity: "error",
    exitCode: 2,
    message: ({ reason }) => `The template cannot be used: ${reason}.`,
    cause:
      "It is not in Handlebars' language, or asks for a helper or partial that does not exist.",
    fix: "Correct it; `eject` gives the built-in ones to begin with.",
  }),
  "template-unknown": entry<{
    name: string;
    nearest: string | undefined;
    there: readonly string[];
  }>({
    severity: "error",
    exitCode: 2,
    message: ({ name, nearest, there }) =>
      nearest === undefined
        ? `There is no template ${quote(name)}; there are ${there.join(", ")}.`
        : `There is no template ${quote(name)}${ending(nearest)}`,
    cause:
      "A template takes the place of the built-in one of its name, and no other has any use.",
    fix: "Give it the name of a built-in template, or take it out of the folder; docs/views.md lists them.",
  }),
  "template-unknown-name": entry<{
    template: string;
    name: string;
    nearest: string | undefined;
  }>({
    severity: "error",
    exitCode: 2,
    message: ({ template, name, nearest }) =>
      `The view of ${quote(template)} has no ${quote(name)} there${ending(nearest)}`,
    cause: "The template names what its view does not hold.",
    fix: "--print-view shows the views; docs/views.md documents them.",
  }),
  "templates-not-readable": entry<{ folder: string; reason: string }>({
    severity: "error",
    exitCode: 4,
    message: ({ folder, reason }) =>
      `Cannot read the templates in ${quote(folder)}: ${reason}.`,
    cause: "The folder does not exist, or may not be read.",
    fix: "Name a folder of templates; `eject` makes one.",
  }),
  "config-not-loadable": entry<{ file: string; reason: string }>({
    severity: "error",
    exitCode: 2,
    message: ({ file, reason }) =>
      `Cannot load the configuration ${quote(file)}: ${reason}.`,
    cause:
      "The file is run as a module of Node's: it threw, cannot be parsed, or imports what is not there.",
    fix: "Correct it: export default defineConfig({ … }), or the same as an object, a promise or a function.",
  }),
  "targets-share-output": entry<{
    targets: readonly string[];
    out: string;
  }>({
    severity: "error",
    exitCode: 2,
    message: ({ targets, out }) =>
      `The targets ${some(targets)} have the same output folder, ${quote(out)}.`,
    cause: "What one of them writes, the other would overwrite.",
    fix: 'Give each target an "out" of its own, or choose one with --target.',
  }),
  "config-not-json": entry<{ problem: string }>({
    severity: "error",
    exitCode: 2,
    message: ({ problem }) =>
      `The configuration cannot be read as JSON here: ${problem}.`,
    cause: "JSON knows neither comments nor commas behind the last member.",
    fix: "Correct it here; an editor that knows JSON marks the place.",
  }),
  "config-unknown-key": entry<{ key: string; nearest: string | undefined }>({
    severity: "error",
    exitCode: 2,
    message: ({ key, nearest }) =>
      `The configuration knows no ${quote(key)} here${ending(nearest)}`,
    cause: "The name of the key is misspelt, or it belongs elsewhere.",
    fix: "Correct or remove it; the README lists the keys.",
  }),
  "config-wrong-value": entry<{
    key: string;
    expected: string;
    nearest?: string | undefined;
  }>({
    severity: "error",
    exitCode: 2,
    message: ({ key, expected, nearest }) =>
      `${quote(key)} takes ${expected}${ending(nearest)}`,
    cause: "The value is of another kind.",
    fix: "Correct the value; the README lists what each key takes.",
  }),
  "schema-not-json": entry<{ problem: string }>({
    severity: "error",
    message: ({ problem }) =>
      `The schema cannot be read as JSON here: ${problem}.`,
    cause: "The file was edited, cut off, or merged with conflicts left in it.",
    fix: "Generate it again with -e schema, or take it from version control.",
  }),
  "schema-damaged": entry<{ path: string }>({
    severity: "error",
    message: ({ path }) =>
      `The file is no whole schema: ${quote(path)} is missing or wrong.`,
    cause: "The file was edited by hand.",
    fix: "Generate it again with -e schema, or take it from version control.",
  }),
  "schema-of-other-version": entry<{ version: string }>({
    severity: "error",
    message: ({ version }) =>
      `The schema is of version ${version}, and this program knows version 1.`,
    cause: "Another release of servicestack-codegen has written it.",
    fix: "Generate it again with -e schema of this release, from the same inputs.",
  }),
  "generated-without-schema": entry<{ folder: string }>({
    severity: "error",
    message: ({ folder }) =>
      `${quote(folder)} holds generated code, but no schema.json.`,
    cause:
      "The code alone does not say all that the schema does, so it is not read back.",
    fix: "Generate it with -e classes,zod,xml,schema, so that schema.json is there to be compared.",
  }),
  "override-unknown-type": entry<{ name: string; nearest: string | undefined }>(
    {
      severity: "warning",
      message: ({ name, nearest }) =>
        `No input declares the type ${quote(name)}, so nothing is overridden${ending(nearest)}`,
      cause:
        "The name is misspelt, or the inputs no longer have the type. A name is .NET's in full, such as Acme.Page`1 or Acme.Outer+Inner, or TypeScript's.",
      fix: 'Correct or remove the override; with "kind" it declares a type that no input has.',
    },
  ),
  "override-unknown-member": entry<{
    type: string;
    name: string;
    nearest: string | undefined;
    needs: "type" | "value";
  }>({
    severity: "warning",
    message: ({ type, name, nearest, needs }) =>
      `${quote(type)} has no member ${quote(name)}, and without ${quote(needs)} none is added${ending(nearest)}`,
    cause: "The name is misspelt, or the inputs no longer have the member.",
    fix: 'Correct or remove the override; a property is added with its "type", a member of an enum with its "value".',
  }),
  "override-near-member": entry<{
    type: string;
    name: string;
    nearest: string;
  }>({
    severity: "warning",
    message: ({ type, name, nearest }) =>
      `${quote(type)} gains a member ${quote(name)}, as it has none of that name; did you mean ${quote(nearest)}?`,
    cause:
      "A misspelt name with a type or a value adds a member instead of correcting the one that is meant.",
    fix: 'Correct the name; if the member is meant to be added, give "override-near-member" the severity "off".',
  }),
  "override-unknown-namespace": entry<{
    name: string;
    nearest: string | undefined;
  }>({
    severity: "warning",
    message: ({ name, nearest }) =>
      `No type is known to be in the .NET namespace ${quote(name)}, so nothing is overridden${ending(nearest)}`,
    cause:
      "The name is misspelt, or no input tells .NET namespaces: metadata and C# do, a TypeScript listing does not.",
    fix: "Correct or remove it, or add the server's /types/metadata.json.",
  }),
  "override-misfit": entry<{ type: string; kind: string; key: string }>({
    severity: "error",
    lenient: true,
    exitCode: 2,
    message: ({ type, kind, key }) =>
      `${quote(type)} is ${kind}, which ${quote(key)} does not fit.`,
    cause:
      "Classes, interfaces and enums have other facts, and an override does not make one of the other.",
    fix: "Remove the key, or name the type that is meant.",
  }),
  "rule-left-out": entry<{
    rule: string;
    reason: string;
    members: readonly string[];
  }>({
    severity: "info",
    message: ({ rule, reason, members }) =>
      `The rule ${quote(rule)} of ${some(members)} is left to the server: ${reason}.`,
    cause:
      "JavaScript has no way to say the rule as the server means it, and zod schemas refuse nothing that the server takes.",
    fix: "Nothing: the server still checks it. Show its answer with issuesOf, or add a refinement to the schema.",
  }),
  "selects-nothing": entry<{
    option: "--include" | "--exclude";
    pattern: string;
    nearest: string | undefined;
  }>({
    severity: "warning",
    message: ({ option, pattern, nearest }) =>
      `${option} ${quote(pattern)} selects nothing${ending(nearest)}`,
    cause:
      "The name is misspelt, or the inputs tell no such namespace, operation or tag.",
    fix: "Name a type, Namespace/* with its .NET namespace, Operation.* with its request, or {tag}; metadata tells all of these.",
  }),
  "selection-empty": entry<NoParameters>({
    severity: "error",
    exitCode: 2,
    message: () => "--include and --exclude leave nothing to generate.",
    cause: "No name selects a type, or all that are selected are excluded.",
    fix: "Correct the names, or leave --include out to generate all there is.",
  }),
  "excluded-mentioned": entry<{ name: string; by: readonly string[] }>({
    severity: "info",
    message: ({ name, by }) =>
      `${quote(name)} is excluded; where ${some(by)} ${by.length === 1 ? "mentions" : "mention"} it, values are unknown.`,
    cause: "A type that stays has a member of one that does not.",
    fix: "Nothing, if that is meant; otherwise exclude what mentions it, too.",
  }),
  "excluded-base": entry<{ name: string; by: readonly string[] }>({
    severity: "warning",
    message: ({ name, by }) =>
      `${quote(name)} is excluded, but stays: ${some(by)} ${by.length === 1 ? "derives" : "derive"} from it.`,
    cause: "Without its base, a class would lack members.",
    fix: "Exclude the classes that derive from it, too.",
  }),
} satisfies Record<string, Entry<never>>;

export type Code = keyof typeof catalogue;

export const codes = Object.keys(catalogue) as readonly Code[];

/** Whether a user may give a diagnostic another severity. */
export function isAdjustable(code: Code): boolean {
  const { severity, ...more } = catalogue[code];
  return severity !== "error" || "lenient" in more;
}

/** What the message of a code is made of. */
export type Parameters<C extends Code> =
  (typeof catalogue)[C] extends Entry<infer P> ? P : never;

function quote(name: string): string {
  return `'${name}'`;
}

/** At least one of the two lists holds something. */
function otherMembers({
  more,
  fewer,
}: {
  readonly more: readonly string[];
  readonly fewer: readonly string[];
}): string {
  if (more.length === 0)
    return `lacks ${some(fewer)} here, which another input has`;
  return `has ${some(more)} here, but ${fewer.length === 0 ? "not" : some(fewer)} in another input`;
}

/** A value as JSON has it, cut to what a message can hold. */
function brief(value: string, longest = longestValue): string {
  return value.length > longest ? `${value.slice(0, longest)}…` : value;
}

const longestValue = 60;

/** How a message ends that may know a name like the wrong one. */
function ending(nearest: string | undefined): string {
  return nearest === undefined ? "." : `; did you mean ${quote(nearest)}?`;
}

/** `2 string members`, `1 string member and 3 number members` */
function untyped(strings: number, numbers: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [strings, "string member"],
    [numbers, "number member"],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, noun]) => counted(count, noun))
    .join(" and ");
}

/** The first few of many names. */
function some(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map(quote).join(", ");
  const others = names.length - mostNames;
  return others > 0 ? `${shown} and ${others} more` : shown;
}

const mostNames = 5;
