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

/**
 * The same for name after name, each of which is taken from then on: where thousands want one, none
 * tries the numbers that others have.
 *
 * @param keyOf What must differ.
 */
export function createFreeNames(
  reserved: Iterable<string>,
  keyOf: (name: string) => string = (name) => name,
): (wanted: string) => string {
  const taken = new Set([...reserved].map(keyOf));
  const next = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    let n = next.get(keyOf(wanted)) ?? 2;
    for (; taken.has(keyOf(name)); n++) name = `${wanted}_${n}`;
    next.set(keyOf(wanted), n);
    taken.add(keyOf(name));
    return name;
  };
}
