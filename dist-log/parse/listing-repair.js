/**
 * What a parser cannot read is taken out of a listing, so that the rest of it is still read: injected
 * code of another language, a line that was lost when the text was copied.
 */
import { diagnostic, } from "../diagnostics/diagnostic.js";
import { piecesOf, withoutModule } from "./listing-pieces.js";
import { firstProblem } from "./listing-problems.js";
import { salvage } from "./listing-salvage.js";
/** Text that a parser can read; what it keeps stands where it stood. */
export function repairListing(listing, masked) {
    const text = withoutModule(masked);
    const pieces = piecesOf(text);
    const repaired = pieces.map(({ start, end }, index) => {
        const piece = text.slice(start, end);
        if (!firstProblem(piece))
            return { text: piece, diagnostics: [] };
        const isLast = index === pieces.length - 1;
        const salvaged = salvage(piece, isLast);
        return {
            text: salvaged.text,
            diagnostics: salvaged.damages.map((damage) => diagnosticOf(damage, isLast, listing.place(start + damage.start, start + damage.end))),
        };
    });
    return {
        value: repaired.map((it) => it.text).join(""),
        diagnostics: repaired.flatMap((it) => it.diagnostics),
    };
}
function diagnosticOf({ problem, isEnd }, isLast, at) {
    return isEnd && isLast
        ? diagnostic("listing-incomplete", {}, at)
        : diagnostic("listing-damaged", { problem }, at);
}
