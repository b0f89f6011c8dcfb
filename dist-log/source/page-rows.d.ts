/** The rows of a page's tables of routes and of authorization, by their cells. */
import type { Route } from "../schema/schema.js";
import type { AuthorizationRow, Found } from "./page.js";
import type { Place } from "./source-text.js";
/** A row of a table, whatever the page was saved as; an empty cell is an empty text. */
export interface Row {
    readonly cells: readonly Found<string>[];
    readonly at: Place;
}
/** `GET,POST | /calls/{Id} | summary | notes`; verbs are as the route's attribute has them. */
export declare function routeOf({ cells, at }: Row): Found<Route> | undefined;
/** How much of a text is such a caption. */
export declare function captionLength(text: string): number;
/** `Required role: | Manager` */
export declare function authorizationOf({ cells, at, }: Row): Found<AuthorizationRow> | undefined;
