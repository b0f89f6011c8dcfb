import { type HtmlElement } from "./html-tree.js";
import type { Found } from "./page.js";
import type { Excerpt, SourceText } from "./source-text.js";
/** White space as it is, as in `<pre>`. */
export declare function preservedText(element: HtmlElement, source: SourceText): Excerpt;
/** As a browser shows it: white space is one space, and blocks stand on lines of their own. */
export declare function shownText(element: HtmlElement, source: SourceText, ends?: ReadonlySet<string>): Found<string>;
