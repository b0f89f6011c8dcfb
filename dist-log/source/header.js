/** Headers that a user gives for URLs. What is wrong with one is never quoted: it may be a secret. */
/** `Authorization: Bearer …`; undefined where there is no such header. */
export function parseHeader(line) {
    const [, name, value] = /^([^:]*):(.*)$/s.exec(line) ?? [];
    const header = [(name ?? "").trim(), (value ?? "").trim()];
    return isHeader(header) ? header : undefined;
}
/**
 * Whether it can be sent: a token, and visible characters of ISO 8859-1, spaces and tabs.
 *
 * Source: RFC 9110, sections 5.1 and 5.5.
 */
export function isHeader([name, value]) {
    return (/^[\w!#$%&'*+.^`|~-]+$/.test(name) &&
        /^[\t\u0020-\u007E\u0080-\u00FF]*$/.test(value));
}
