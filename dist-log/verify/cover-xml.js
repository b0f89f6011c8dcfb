import { loose } from "../link/sample-members.js";
export function coverXml(sample, value) {
    const findings = [];
    function cover(element, read, path) {
        const { children, nil, at } = element;
        if (nil)
            return;
        if (read === undefined || read === null)
            findings.push({ kind: "lost", path, at });
        else if (Array.isArray(read))
            for (const [position, child] of children.entries())
                cover(child, read[position], `${path}/${child.name}[${position + 1}]`);
        else if (isRecord(read))
            coverMembers(children, read, path);
        // What is one text in TypeScript may have elements: a DateTimeOffset, a Version.
    }
    function coverMembers(children, read, path) {
        const members = new Map(Object.entries(read).map(([name, it]) => [loose(name), it]));
        const entries = Object.values(read);
        for (const [position, child] of children.entries()) {
            const member = members.get(loose(child.name));
            if (member === undefined && isEntry(child))
                cover(child.children[1] ?? child, entries[position], `${path}/${child.name}[${position + 1}]`);
            else
                cover(child, member, `${path}/${child.name}`);
        }
    }
    cover(sample, value, sample.name);
    return findings;
}
function isRecord(value) {
    return (typeof value === "object" &&
        value !== null &&
        [Object.prototype, null].includes(Object.getPrototypeOf(value)));
}
/** Of a dictionary: a key and its value. */
function isEntry({ children }) {
    return (children.length === 2 &&
        children[0]?.name === "Key" &&
        children[1]?.name === "Value");
}
