/** Line ends: this tool makes LF, and writes what is asked for. */

/** `auto`: as the file on disk has it, else LF. */
export type EndOfLine = "auto" | "lf" | "crlf";

/** @param current What is on disk. */
export function withEndOfLine(
  text: string,
  endOfLine: EndOfLine,
  current = "",
): string {
  const isCrlf =
    endOfLine === "crlf" || (endOfLine === "auto" && /^.*\r\n/.test(current));
  return isCrlf ? unified(text).replaceAll("\n", "\r\n") : unified(text);
}

export function unified(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
