/** Walking through parsed HTML. Whoever saved a page may have nested it deeply: nothing recurses. */
import type { DefaultTreeAdapterTypes } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A node in the order of the document; an element is left once all in it has been seen. */
export interface Step {
  readonly node: HtmlNode;
  readonly leaves: boolean;
}

/** What is in them is not shown. */
const hidden: ReadonlySet<string> = new Set([
  "head",
  "noscript",
  "script",
  "style",
  "template",
]);

export function* stepsIn(root: HtmlParent): Iterable<Step> {
  const stack: Step[] = enter(root);
  for (let step = stack.pop(); step; step = stack.pop()) {
    yield step;
    const { node, leaves } = step;
    if (leaves || !("childNodes" in node) || hidden.has(node.nodeName))
      continue;
    stack.push({ node, leaves: true }, ...enter(node));
  }
}

/** The first child is taken from the stack first. */
function enter({ childNodes }: HtmlParent): Step[] {
  return childNodes.map((node) => ({ node, leaves: false })).toReversed();
}

export function elementsIn(root: HtmlParent): readonly HtmlElement[] {
  return [...stepsIn(root)].flatMap(({ node, leaves }) =>
    !leaves && "tagName" in node ? [node] : [],
  );
}

export function attributeOf(
  { attrs }: HtmlElement,
  name: string,
): string | undefined {
  return attrs.find((it) => it.name === name)?.value;
}

/** The nearest element of that name that the element is in. */
export function enclosing(
  element: HtmlElement,
  tagName: string,
): HtmlElement | undefined {
  let parent: HtmlParent | null = element.parentNode;
  while (parent && "tagName" in parent) {
    if (parent.tagName === tagName) return parent;
    parent = parent.parentNode;
  }
  return undefined;
}
