import { argumentOf } from "./attributes.js";
/** The first attribute of that name. */
export function attribute(attributes, name) {
    return attributes.find((it) => it.value.name === name);
}
/** `[DataContract(Name, Namespace)]`: without arguments it says that there is a contract. */
export function contractFact(attributes) {
    const found = attribute(attributes, "DataContract");
    if (!found)
        return undefined;
    const name = argumentOf(found.value, "Name");
    const namespace = argumentOf(found.value, "Namespace");
    return {
        ...found,
        value: {
            ...(typeof name === "string" && { name }),
            ...(typeof namespace === "string" && { namespace }),
        },
    };
}
/** `[DataMember(Name, Order, IsRequired, EmitDefaultValue)]`, `[Required]`, `[ApiMember(IsRequired)]`. */
export function memberFacts(attributes) {
    const member = attribute(attributes, "DataMember");
    const name = argumentOf(member?.value, "Name");
    const order = argumentOf(member?.value, "Order");
    const emitDefault = argumentOf(member?.value, "EmitDefaultValue");
    const required = requiredBy(attributes);
    return {
        ...(member &&
            typeof name === "string" && {
            jsonName: { ...member, value: name },
            xmlName: { ...member, value: name },
        }),
        ...(member &&
            typeof order === "number" && { order: { ...member, value: order } }),
        ...(member &&
            emitDefault === false && { emitDefault: { ...member, value: false } }),
        ...(required && { required: { ...required, value: true } }),
    };
}
function requiredBy(attributes) {
    return (attribute(attributes, "Required") ??
        attributes.find(({ value }) => (value.name === "DataMember" || value.name === "ApiMember") &&
            argumentOf(value, "IsRequired") === true));
}
/** `[DataMember]` where there is no `[DataContract]`: JSON follows it, XML does not know it. */
export function ofPlainClass(properties) {
    return properties.map(({ xmlName: _xmlName, order: _order, ...rest }) => rest);
}
