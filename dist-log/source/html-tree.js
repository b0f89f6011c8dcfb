/** What is in them is not shown. */
const hidden = new Set([
    "head",
    "noscript",
    "script",
    "style",
    "template",
]);
export function* stepsIn(root) {
    const stack = enter(root);
    for (let step = stack.pop(); step; step = stack.pop()) {
        yield step;
        const { node, leaves } = step;
        if (leaves || !("childNodes" in node) || hidden.has(node.nodeName))
            continue;
        stack.push({ node, leaves: true }, ...enter(node));
    }
}
/** The first child is taken from the stack first. */
function enter({ childNodes }) {
    return childNodes.map((node) => ({ node, leaves: false })).toReversed();
}
export function elementsIn(root) {
    return [...stepsIn(root)].flatMap(({ node, leaves }) => !leaves && "tagName" in node ? [node] : []);
}
export function attributeOf({ attrs }, name) {
    return attrs.find((it) => it.name === name)?.value;
}
/** The nearest element of that name that the element is in. */
export function enclosing(element, tagName) {
    let parent = element.parentNode;
    while (parent && "tagName" in parent) {
        if (parent.tagName === tagName)
            return parent;
        parent = parent.parentNode;
    }
    return undefined;
}
