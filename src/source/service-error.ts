/** ServiceStack's error in JSON, which some servers send with status 200. */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Place, SourceText } from "./source-text.js";

/** `{ "responseStatus": { "errorCode": "Unauthorized", "message": "Not allowed" } }`, in any case. */
export function serviceError(
  { file, text }: SourceText,
  at?: Place,
): Diagnostic | undefined {
  if (!/"responseStatus"\s*:/i.test(text)) return undefined;
  const status = member(parsed(text), "responsestatus");
  const words = [member(status, "errorcode"), member(status, "message")].filter(
    (it) => typeof it === "string" && it !== "",
  );
  return words.length > 0
    ? diagnostic("answer-is-error", { file, problem: words.join(": ") }, at)
    : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([key]) => key.toLowerCase() === name)?.[1];
}
