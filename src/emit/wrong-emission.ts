/** What an emitter of the configuration gives, which may be JavaScript, where no compiler checked it. */
import { codes, type Code } from "../diagnostics/catalogue.js";

type Members = Readonly<Record<string, unknown>>;

/** What is wrong with it first, where it is no emission; paths are not judged. */
export function wrongEmission(given: unknown): string | undefined {
  if (!isObject(given)) return `it gave ${kindOf(given)}, not { files: [] }`;
  const { files, diagnostics = [] } = given;
  if (!Array.isArray(files))
    return `its files are ${kindOf(files)}, not a list`;
  if (!Array.isArray(diagnostics) || !diagnostics.every(isDiagnostic))
    return "its diagnostics are not a list of { code, severity, message, help } with codes that there are";
  for (const file of files as readonly unknown[]) {
    const problem = isObject(file)
      ? wrongFile(file)
      : `one of its files is ${kindOf(file)}, not an object`;
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function wrongFile(file: Members): string | undefined {
  const { path, text, view, template } = file;
  // What is wrong with a path is told elsewhere.
  const name = `the file '${String(path)}'`;
  if ("text" in file)
    return typeof text === "string"
      ? undefined
      : `the text of ${name} is ${kindOf(text)}, not a string`;
  if (!("view" in file)) return `${name} has neither a text nor a view`;
  if (!isObject(view)) return `the view of ${name} is ${kindOf(view)}`;
  if (typeof template !== "string")
    return `${name} has a view, but no template that makes a text of it`;
  const { declarations = [] } = view;
  return Array.isArray(declarations) && declarations.every(isDeclaration)
    ? undefined
    : `the declarations of ${name} are not a list of objects, each with the name of its partial`;
}

function isDeclaration(value: unknown): boolean {
  return isObject(value) && typeof value["partial"] === "string";
}

function isDiagnostic(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { code, severity, message, help } = value;
  return (
    codes.includes(code as Code) &&
    ["error", "warning", "info"].includes(severity as string) &&
    typeof message === "string" &&
    typeof help === "string"
  );
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `undefined`, `a number`, `an array` */
function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return "an array";
  const kind = typeof value;
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
