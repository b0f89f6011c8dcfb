/** C# text, and the facts that are read in it. */
import type { Excerpt, Region } from "../source/source-text.js";
import { parseClrType } from "./csharp-types.js";
import type { Doc } from "./csharp-tokens.js";
import type { DraftType, Fact } from "./draft.js";

export interface CSharpText {
  readonly code: Excerpt;
  fact<T>(value: T, region: Region): Fact<T>;
  type(region: Region): Fact<DraftType>;
  doc(doc: Doc | undefined): { readonly doc?: Fact<string> };
}

export function csharpText(code: Excerpt): CSharpText {
  const fact = <T>(value: T, { start, end }: Region): Fact<T> => ({
    value,
    at: code.place(start, end),
    by: "csharp",
  });
  return {
    code,
    fact,
    type: (region) => {
      const text = code.text.slice(region.start, region.end);
      const { at } = fact(undefined, region);
      return fact(parseClrType({ text, at }), region);
    },
    doc: (doc) => {
      const summary = doc && summaryOf(doc.text);
      return doc && summary ? { doc: fact(summary, doc) } : {};
    },
  };
}

/** ServiceStack does not escape a description: it is no XML. */
function summaryOf(text: string): string {
  const [, opened] = text.split("<summary>", 2);
  const summary =
    opened === undefined || !text.includes("</summary>")
      ? text.replaceAll(/<\/?\w[^<>]*>/g, "")
      : text.slice(text.indexOf("<summary>") + "<summary>".length);
  return (summary.split("</summary>", 1)[0] ?? "").trim();
}
