/** What templates compiled ahead call; they do with a view what Handlebars does in strict mode. */

/** A view → its text. */
export type Template = (view: object, partial: Partial) => string;

/**
 * @param view Of the template that calls the partial.
 * @param given What it gives under names of its own: all that ours mention.
 */
export type Partial = (name: string, view: object, given: object) => string;

/** In place of what is null or undefined: nothing, unless the view does not know the name at all. */
export function absent(view: unknown, name: string): string {
  if (typeof view === "object" && view !== null && name in view) return "";
  throw new Error(`"${name}" not defined in ${String(view)}`);
}

/** Whether `{{#if}}` takes it for true: an empty list is not. */
export function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** What `{{#each}}` goes through. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : none;
}

const none: readonly unknown[] = [];
