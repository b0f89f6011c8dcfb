/** What the user's `overrides` may say: the public types, and the same as a table for the check. */
import { decimal, described, flag, integer, listOf, objectOf, oneOf, recordOf, text, } from "./shapes.js";
const property = {
    type: described("As C# writes it: List<Acme.Item>, int?. Adds the member where there is none.", text),
    jsonName: described("Name on the JSON wire.", text),
    xmlName: described("Name on the XML wire.", text),
    order: described("[DataMember(Order)].", integer),
    optional: described("The member may be missing or null in a value.", flag),
    required: described("A request without the member is refused.", flag),
    emitDefault: described("[DataMember(EmitDefaultValue)].", flag),
    readOnly: described("The server has no setter.", flag),
    wires: described("xml for a private member or a field, json for what is no member of the contract.", oneOf("json", "xml", "both")),
    doc: described("A description.", text),
};
const member = {
    value: described("In decimal; a string where a double cannot hold it. Adds the member where there is none.", decimal),
    json: described("Text on the JSON wire.", text),
    xml: described("Text on the XML wire.", text),
    wires: described("json for a member of a [DataContract] enum without [EnumMember].", oneOf("json", "both")),
};
const contract = {
    name: text,
    namespace: text,
    reference: described("IsReference.", flag),
    itemName: text,
    keyName: text,
    valueName: text,
};
const type = {
    kind: described("Declares the type where no input does.", oneOf("class", "enum", "interface")),
    typeParams: described("Of a generic type that no input declares.", listOf(text)),
    doc: described("A description.", text),
    contract: described("[DataContract] or [CollectionDataContract]; a part that is not given stays.", objectOf(contract)),
    base: described("The base class.", text),
    implements: described("Further interfaces.", listOf(text)),
    abstract: flag,
    struct: flag,
    collection: described("What a class is that derives from a collection: List<Item>, Dictionary<string, Item>.", text),
    knownTypes: described("[KnownType]s.", listOf(text)),
    properties: described("By .NET or JSON name.", recordOf(objectOf(property))),
    flags: described("[Flags], of an enum.", flag),
    members: described("Of an enum, by .NET name. Where all are named, this is the order they are declared in.", recordOf(objectOf(member))),
};
const overrides = {
    namespaces: described("[assembly: ContractNamespace]: by .NET namespace, for types that state no other.", recordOf(text)),
    types: described("By .NET full name (Acme.Basket, Acme.Page`1, Acme.Outer+Inner) or TypeScript name.", recordOf(objectOf(type))),
};
export const overridesShape = objectOf(overrides);
