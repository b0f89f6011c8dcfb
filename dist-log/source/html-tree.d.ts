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
export declare function stepsIn(root: HtmlParent): Iterable<Step>;
export declare function elementsIn(root: HtmlParent): readonly HtmlElement[];
export declare function attributeOf({ attrs }: HtmlElement, name: string): string | undefined;
/** The nearest element of that name that the element is in. */
export declare function enclosing(element: HtmlElement, tagName: string): HtmlElement | undefined;
