/** A line of the table: a figure, and the least or the most that it should be. */
export function row(what, figure, { least, most } = {}) {
  const holds =
    (least === undefined || figure >= least) &&
    (most === undefined || figure <= most);
  return {
    what,
    figure: figure.toFixed(2),
    floor: least === undefined ? most && `<= ${most}` : `>= ${least}`,
    holds: holds ? "" : "no",
  };
}
