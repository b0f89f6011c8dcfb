/** Numbers as texts, digit by digit: what JavaScript rounds must show. */

/** `1.50`, `1.5` and `15e-1`; -0 is 0. */
export function isSameNumber(one: string, other: string): boolean {
  const a = canonical(one);
  return a !== undefined && a === canonical(other);
}

const special: ReadonlyMap<string, string> = new Map([
  ["NaN", "NaN"],
  ["Infinity", "Infinity"],
  ["INF", "Infinity"],
  ["-Infinity", "-Infinity"],
  ["-INF", "-Infinity"],
]);

/** The digits without zeros around them, and the exponent of the last one: `15e-1`. */
function canonical(text: string): string | undefined {
  const found = /^([+-])?0*([1-9]\d*)?(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i.exec(
    text.trim(),
  );
  if (!found || !/\d/.test(text)) return special.get(text.trim());
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = found;
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/(?<!0)0+$/, "");
  if (significant === "") return "0";
  const last =
    Number(exponent) - fraction.length + digits.length - significant.length;
  return `${sign === "-" ? "-" : ""}${significant}e${last}`;
}
