/** The members of a C# class, struct, record or interface → its properties; all else is no data. */
import { allowableOf, withAllowable, withAllowableAttribute, } from "./allowable-values.js";
import { memberFacts } from "./attribute-facts.js";
import { skipOne, skipTo, takeBracketed, takeType } from "./csharp-cursor.js";
import { skipDamage } from "./csharp-scan.js";
/** Undefined for what is no data: a method, constructor, field, or what only the class sees. */
export function takeMember(scan, lead, isPublic) {
    const { cursor, text } = scan;
    const isConstructor = cursor.isAt("(", 1) || cursor.isAt("~");
    if (isConstructor ||
        notData.some((it) => lead.modifiers.has(it) || cursor.isAt(it))) {
        skipMember(scan);
        return undefined;
    }
    const region = takeType(cursor);
    const name = cursor.peek();
    if (!region || name?.kind !== "name") {
        skipDamage(scan, lead.first, "a member's name is missing.");
        return undefined;
    }
    cursor.take();
    const accessors = takeAccessors(scan);
    if (!accessors) {
        if (!afterName.some((it) => cursor.isAt(it)))
            skipDamage(scan, lead.first, "this is no member.");
        else
            skipMember(scan);
        return undefined;
    }
    const { attributes, modifiers } = lead;
    const required = modifiers.get("required");
    const allowable = allowableOf(attributes);
    return isPublic
        ? {
            name: name.text,
            naming: "clr",
            at: text.code.place(name.start, name.end),
            type: text.type(region),
            ...(accessors.readOnly && { readOnly: accessors.readOnly }),
            ...(required && { required: text.fact(true, required) }),
            ...memberFacts(attributes),
            ...withAllowable(lead.doc.doc, allowable),
            attributes: withAllowableAttribute(attributes, allowable),
        }
        : undefined;
}
const notData = ["static", "const", "event", "delegate"];
/** What follows the name of a method, field, indexer, or member of an interface named with it. */
const afterName = ["(", "<", ";", "=", ",", "[", "."];
/** To the end of a statement or block. */
function skipMember({ cursor }) {
    while (cursor.peek() && !cursor.isAt("}")) {
        if (cursor.takeIf(";"))
            return;
        if (cursor.isAt("{")) {
            takeBracketed(cursor);
            return;
        }
        if (cursor.isAt("=") || cursor.isAt("=>")) {
            skipTo(cursor, ";");
            return;
        }
        skipOne(cursor);
    }
}
/** `{ get; set; } = new();`, `=> value;`; undefined where the member is no property. */
function takeAccessors(scan) {
    const { cursor, text } = scan;
    const open = cursor.peek();
    if (!open)
        return undefined;
    if (cursor.isAt("=>")) {
        skipTo(cursor, ";");
        return { readOnly: text.fact(true, open) };
    }
    if (!cursor.isAt("{"))
        return undefined;
    const { inner: block } = takeBracketed(cursor);
    if (cursor.isAt("="))
        skipTo(cursor, ";");
    return isSettable(block) ? {} : { readOnly: text.fact(true, open) };
}
/** Whether anyone may set it: `private set` is not for a client. */
function isSettable(block) {
    const setter = block.findIndex(({ text }) => text === "set" || text === "init");
    const before = block[setter - 1]?.text ?? "";
    return setter !== -1 && !/^(?:private|protected|internal)$/.test(before);
}
