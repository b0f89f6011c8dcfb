import { isSameText } from "./same-meaning.js";
export function compareXml(sample, written, constants) {
    const findings = [];
    function compare(from, to, path) {
        if (from.nil)
            return;
        if (to.nil)
            findings.push({ kind: "lost", path, at: from.at });
        else if (from.children.length === 0 && to.children.length === 0)
            compareTexts(from, to, path);
        else
            compareChildren(from, to, path);
    }
    function compareTexts(from, to, path) {
        const isBlank = from.text.trim() === "" && to.text.trim() === "";
        if (!isBlank && !isSameText(from.text.trim(), to.text.trim(), constants))
            findings.push({
                kind: "changed",
                path,
                shown: from.text,
                written: to.text,
                at: from.at,
            });
    }
    function compareChildren(from, to, path) {
        const shown = positionsOf(from);
        const kept = positionsOf(to);
        let furthest = -1;
        for (const [place, child] of from.children.entries()) {
            const key = keyOf(child);
            const alike = shown.get(key) ?? [];
            const nth = alike.indexOf(place);
            const inner = `${path}/${child.name}${alike.length > 1 ? `[${nth + 1}]` : ""}`;
            const position = kept.get(key)?.[nth] ?? -1;
            const match = to.children[position];
            if (!match)
                findings.push(...missing(child, to, inner));
            else {
                const before = to.children[furthest];
                if (position < furthest && before)
                    findings.push({
                        kind: "misplaced",
                        path: inner,
                        behind: before.name,
                        at: child.at,
                    });
                furthest = Math.max(furthest, position);
                compare(child, match, inner);
            }
        }
    }
    compare(sample, written, sample.name);
    return findings;
}
/** Where the elements of each name stand. */
function positionsOf({ children, }) {
    const positions = new Map();
    for (const [position, child] of children.entries()) {
        const key = keyOf(child);
        const known = positions.get(key);
        if (known)
            known.push(position);
        else
            positions.set(key, [position]);
    }
    return positions;
}
function keyOf({ name, namespace }) {
    return `${namespace} ${name}`;
}
/** What is null in the sample need not be written. */
function missing(child, to, path) {
    if (child.nil)
        return [];
    // There was one of its name, but not as many.
    if (to.children.some((it) => keyOf(it) === keyOf(child)))
        return [{ kind: "repeated", path, at: child.at }];
    const named = to.children.find(({ name }) => name === child.name);
    return [
        {
            kind: "lost",
            path,
            ...(named && {
                namespaces: { shown: child.namespace, expected: named.namespace },
            }),
            at: child.at,
        },
    ];
}
