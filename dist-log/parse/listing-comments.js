/** The comments before a declaration or member: its description and its attributes. */
import { ts } from "ts-morph";
import { parseAttribute } from "./attributes.js";
export function commentsBefore(node, text) {
    const ranges = ts.getLeadingCommentRanges(text.masked, node.pos) ?? [];
    const attributes = [];
    let doc;
    for (const { pos, end } of ranges) {
        const comment = text.original(pos, end);
        if (comment.startsWith("//")) {
            const attribute = /^\/\/\s*@/.test(comment)
                ? parseAttribute(comment.slice(2))
                : undefined;
            if (attribute)
                attributes.push(text.factAt(attribute, pos, end));
        }
        else {
            const description = descriptionIn(comment);
            if (description)
                doc = text.factAt(description, pos, end);
        }
    }
    return { ...(doc && { doc }), attributes };
}
// One line with `@description`, or three lines without it (up to 6.4).
function descriptionIn(comment) {
    if (!comment.startsWith("/**"))
        return undefined;
    return comment
        .slice("/**".length, -"*/".length)
        .split("\n")
        .map((line) => line.replace(/^\s*\*(?: |$)/, "").trim())
        .filter((line) => line !== "")
        .join("\n")
        .replace(/^@description\s*/, "")
        .trim();
}
