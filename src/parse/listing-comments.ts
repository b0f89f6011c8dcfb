/** The comments before a declaration or member: its description and its attributes. */
import { ts } from "ts-morph";
import type { Attribute } from "../schema/schema.js";
import { parseAttribute } from "./attributes.js";
import type { Fact } from "./draft.js";
import type { ListingText } from "./listing-text.js";

export interface Comments {
  readonly doc?: Fact<string>;
  readonly attributes: readonly Fact<Attribute>[];
}

export function commentsBefore(node: ts.Node, text: ListingText): Comments {
  const ranges = ts.getLeadingCommentRanges(text.masked, node.pos) ?? [];
  const attributes: Fact<Attribute>[] = [];
  let doc: Fact<string> | undefined;
  for (const { pos, end } of ranges) {
    const comment = text.original(pos, end);
    if (comment.startsWith("//")) {
      const attribute = /^\/\/\s*@/.test(comment)
        ? parseAttribute(comment.slice(2))
        : undefined;
      if (attribute) attributes.push(text.factAt(attribute, pos, end));
    } else {
      const description = descriptionIn(comment);
      if (description) doc = text.factAt(description, pos, end);
    }
  }
  return { ...(doc && { doc }), attributes };
}

// One line with `@description`, or three lines without it (up to 6.4).
function descriptionIn(comment: string): string | undefined {
  if (!comment.startsWith("/**")) return undefined;
  return comment
    .slice("/**".length, -"*/".length)
    .split("\n")
    .map((line) => line.replace(/^\s*\*(?: |$)/, "").trim())
    .filter((line) => line !== "")
    .join("\n")
    .replace(/^@description\s*/, "")
    .trim();
}
