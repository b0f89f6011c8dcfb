/** Headers that a user gives for URLs. What is wrong with one is never quoted: it may be a secret. */
export type Header = readonly [name: string, value: string];
/** `Authorization: Bearer …`; undefined where there is no such header. */
export declare function parseHeader(line: string): Header | undefined;
/**
 * Whether it can be sent: a token, and visible characters of ISO 8859-1, spaces and tabs.
 *
 * Source: RFC 9110, sections 5.1 and 5.5.
 */
export declare function isHeader([name, value]: Header): boolean;
