/** The name that was meant where another one was written. */
/** Undefined where none is near: a third of the letters may differ. */
export function nearest(written, known) {
    let found;
    let least = Math.floor(written.length / 3) + 1;
    for (const name of known) {
        const distance = distanceOf(written.toLowerCase(), name.toLowerCase());
        if (distance >= least)
            continue;
        least = distance;
        found = name;
    }
    return found;
}
/** Levenshtein's: how many letters to insert, remove or replace. */
function distanceOf(from, to) {
    const letters = [...to];
    let row = Array.from({ length: letters.length + 1 }, (_, index) => index);
    for (const [line, letter] of [...from].entries()) {
        const next = [line + 1];
        for (const [column, other] of letters.entries())
            next.push(Math.min((row[column] ?? 0) + (letter === other ? 0 : 1), (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
        row = next;
    }
    return row.at(-1) ?? 0;
}
