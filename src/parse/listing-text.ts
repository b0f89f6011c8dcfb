/** A listing as it was parsed, and as it was written: the same length, so the same offsets. */
import type { ts } from "ts-morph";
import type { Place, SourceText } from "../source/source-text.js";
import type { Fact } from "./draft.js";

export interface ListingText {
  /** What was parsed. */
  readonly masked: string;
  /** Where a node starts, behind white space and comments. */
  start(node: ts.Node): number;
  /** A node as it was written. */
  written(node: ts.Node): string;
  /** The original text between two offsets. */
  original(start: number, end: number): string;
  placeOf(node: ts.Node): Place;
  fact<T>(value: T, node: ts.Node): Fact<T>;
  factAt<T>(value: T, start: number, end: number): Fact<T>;
}

/** @param offset Where the parsed text starts in the source. */
export function listingText(
  { file, text }: SourceText,
  parsed: ts.SourceFile,
  offset: number,
): ListingText {
  const start = (node: ts.Node): number => node.getStart(parsed);
  const original = (from: number, to: number): string =>
    text.slice(from + offset, to + offset);
  const place = (from: number, to: number): Place => ({
    file,
    start: from + offset,
    end: to + offset,
  });
  const factAt = <T>(value: T, from: number, to: number): Fact<T> => ({
    value,
    at: place(from, to),
    by: "listing",
  });
  return {
    masked: parsed.text,
    start,
    written: (node) => original(start(node), node.end),
    original,
    placeOf: (node) => place(start(node), node.end),
    fact: (value, node) => factAt(value, start(node), node.end),
    factAt,
  };
}
