/**
 * The comment before a listing of whatever language, where servers write their version and options:
 * `/* Options: … Version: 10.15 … *\/`.
 *
 * MakePropertiesOptional is not read: with it every member has a `?`, and what is not required may
 * then be missing, as without it nobody would know which is `int?`.
 */
import type { DraftServer, Fact } from "./draft.js";

/** A fact between two offsets of the listing. */
type FactAt = (value: string, start: number, end: number) => Fact<string>;

export function headerOf(listing: string): string {
  return /^\s*\/\* Options:[\s\S]*?\*\//.exec(listing)?.[0] ?? "";
}

export function serverOf(
  listing: string,
  factAt: FactAt,
): DraftServer | undefined {
  const found = /^Version: (\S+)/m.exec(headerOf(listing));
  const [line, version] = found ?? [];
  if (!found || line === undefined || version === undefined) return undefined;
  const end = found.index + line.length;
  return { version: factAt(version, end - version.length, end) };
}
