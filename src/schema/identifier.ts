/**
 * What TypeScript can call a thing without quotes; of reserved words this says nothing. Letters that
 * are not seen, such as U+3164, are left out: `isAdmin` must not be two names.
 */
const identifier =
  /^(?!\p{Default_Ignorable_Code_Point})[\p{ID_Start}$_](?:(?!\p{Default_Ignorable_Code_Point})[\p{ID_Continue}$])*$/u;

export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) || identifier.test(name);
}

/** The name with `_` in place of what no identifier has, and before a digit: `2nd` is `_2nd`. */
export function asIdentifier(name: string): string {
  const legal = name.replaceAll(
    /[^\p{ID_Continue}$]|\p{Default_Ignorable_Code_Point}/gu,
    "_",
  );
  return isIdentifier(legal) ? legal : `_${legal}`;
}

/** The name, or with `_2`, `_3` … where it is taken. */
export function freeName(
  wanted: string,
  taken: Pick<ReadonlySet<string>, "has">,
): string {
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted}_${n}`;
  return name;
}
