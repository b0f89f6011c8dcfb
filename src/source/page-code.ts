/** Which language the open tab shows, by the code itself. */
import type { CodeLanguage } from "./page.js";

/** The tabs of code, as the page captions them. Source: ServiceStack's BaseMetadataHandler.cs. */
const tabs =
  "C#|JavaScript|TypeScript|Dart|Java|Kotlin|Python|PHP|Swift|VB\\.NET|F#|Go|Rust|Ruby|Zig";

/** All tabs; a page's text has them one a line. */
export const tabName = new RegExp(`^(?:Metadata|${tabs})$`);

/** `TypeScript GetCall DTOs`: the link below the code. */
export const linkCaption = new RegExp(
  `^\\s*(?<tab>${tabs}) (?<operation>[\\p{L}_][\\p{L}\\p{N}_.]*) DTOs\\s*$`,
  "u",
);

/** What the page calls a language that is not read: its tab, or the class that colours its code. */
export function isOtherLanguage(name: string): boolean {
  return !/^(?:C#|csharp|TypeScript)$/i.test(name);
}

/** Signs of one language that no other of the tabs has. */
const signs: readonly (readonly [CodeLanguage | undefined, RegExp])[] = [
  ["csharp", /^[ \t]*using [\w.]+;/m],
  ["csharp", /\{\s*get;/],
  [
    "csharp",
    /\bpublic (?:\w+ ){0,5}partial (?:class|interface|struct|record)\s/,
  ],
  [
    "csharp",
    /^[ \t]*namespace [\w.]+\s*\{\s*(?:\[[^\]\r\n\u2028\u2029]*\]\s*)*public enum\s/m,
  ],
  // JavaScript exports classes, too; its types stand in comments.
  [undefined, /\/\*\* ?@(?:param|type|typedef) \{/],
  [
    "typescript",
    /^[ \t]*(?:export\s+|declare\s+)(?:declare\s+)?(?:abstract\s+)?(?:class|interface|(?:const\s+)?enum|module|namespace|type)\s/m,
  ],
];

/** Undefined for a language that is not read, and for what is no code. */
export function languageOf(text: string): CodeLanguage | undefined {
  return signs.find(([, sign]) => sign.test(text))?.[0];
}
