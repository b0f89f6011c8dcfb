/** The order of UTF-16 code units, as .NET's ordinal comparison has it: the same for every locale. */
export function ordinal(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
