/** What an input is by its spelling alone. */

/** `C:\dtos.ts` is none. */
export function isUrl(input: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(input);
}

export function isGlob(input: string): boolean {
  return globStart(input) !== -1;
}

/** Parentheses alone make no glob: browsers save `page (1).txt`. */
export function globStart(input: string): number {
  return input.search(/[*?]|\[[^\]]+\]|\{[^}]*(?:,|\.\.)[^}]*\}|[@+!]\(/);
}
