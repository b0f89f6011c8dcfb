/**
 * The .NET types that travel as one text, and what each is on the two wires: one row a type.
 *
 * The rules behind the columns are in docs/values.md. Everything that differs by scalar type reads
 * this table; nothing else branches on a scalar's name.
 */
function inEachFormat(text) {
    return { xml: text, json: text, jsv: text };
}
const table = {
    string: {
        clr: "System.String",
        value: "string",
        valueType: false,
        contract: { name: "string", of: "xsd" },
        sample: inEachFormat(/^String$/),
    },
    uri: {
        clr: "System.Uri",
        value: "string",
        valueType: false,
        contract: { name: "anyURI", of: "xsd" },
    },
    char: {
        clr: "System.Char",
        value: "string",
        valueType: true,
        contract: { name: "char", of: "ser" },
        zero: "\0",
        sample: { xml: /^0$/, json: /^\0$/ },
    },
    bool: {
        clr: "System.Boolean",
        value: "boolean",
        valueType: true,
        contract: { name: "boolean", of: "xsd" },
        zero: false,
        sample: inEachFormat(/^(?:true|false)$/i),
    },
    sbyte: {
        clr: "System.SByte",
        value: "number",
        valueType: true,
        contract: { name: "byte", of: "xsd" },
        zero: 0,
    },
    byte: {
        clr: "System.Byte",
        value: "number",
        valueType: true,
        contract: { name: "unsignedByte", of: "xsd" },
        zero: 0,
    },
    short: {
        clr: "System.Int16",
        value: "number",
        valueType: true,
        contract: { name: "short", of: "xsd" },
        zero: 0,
    },
    ushort: {
        clr: "System.UInt16",
        value: "number",
        valueType: true,
        contract: { name: "unsignedShort", of: "xsd" },
        zero: 0,
    },
    int: {
        clr: "System.Int32",
        value: "number",
        valueType: true,
        contract: { name: "int", of: "xsd" },
        zero: 0,
    },
    uint: {
        clr: "System.UInt32",
        value: "number",
        valueType: true,
        contract: { name: "unsignedInt", of: "xsd" },
        zero: 0,
    },
    long: {
        clr: "System.Int64",
        value: "number",
        valueType: true,
        contract: { name: "long", of: "xsd" },
        zero: 0,
    },
    ulong: {
        clr: "System.UInt64",
        value: "number",
        valueType: true,
        contract: { name: "unsignedLong", of: "xsd" },
        zero: 0,
    },
    float: {
        clr: "System.Single",
        value: "number",
        valueType: true,
        contract: { name: "float", of: "xsd" },
        zero: 0,
    },
    double: {
        clr: "System.Double",
        value: "number",
        valueType: true,
        contract: { name: "double", of: "xsd" },
        zero: 0,
    },
    decimal: {
        clr: "System.Decimal",
        value: "number",
        valueType: true,
        contract: { name: "decimal", of: "xsd" },
        zero: 0,
    },
    /** `int64: bigint` */
    longBigint: {
        clr: "System.Int64",
        value: "bigint",
        valueType: true,
        zero: 0n,
        formOf: "long",
    },
    ulongBigint: {
        clr: "System.UInt64",
        value: "bigint",
        valueType: true,
        zero: 0n,
        formOf: "ulong",
    },
    /** `decimal: string`, with all its decimals. */
    decimalString: {
        clr: "System.Decimal",
        value: "string",
        valueType: true,
        zero: "0",
        formOf: "decimal",
    },
    dateTime: {
        clr: "System.DateTime",
        value: "string",
        valueType: true,
        contract: { name: "dateTime", of: "xsd" },
        zero: "0001-01-01T00:00:00",
        sample: {
            xml: /^0001-01-01T00:00:00Z?$/,
            // The second form is System.Text.Json's, and that of servers set to ISO 8601.
            json: /^(?:\/Date\(-62135596800000-0000\)\/|0001-01-01T00:00:00(?:\.0+)?Z?)$/,
        },
    },
    dateTimeOffset: {
        clr: "System.DateTimeOffset",
        value: "string",
        valueType: true,
        zero: "0001-01-01T00:00:00+00:00",
        sample: {
            json: /^(?:\/Date\(-62135596800000\)\/|0001-01-01T00:00:00(?:\.0+)?\+00:00)$/,
            jsv: /^0001-01-01T00:00:00(?:\.0+)?\+00:00$/,
        },
    },
    /** `dates: Date` */
    dateTimeDate: {
        clr: "System.DateTime",
        value: "Date",
        valueType: true,
        zero: new Date("0001-01-01T00:00:00Z"),
        formOf: "dateTime",
    },
    dateTimeOffsetDate: {
        clr: "System.DateTimeOffset",
        value: "Date",
        valueType: true,
        zero: new Date("0001-01-01T00:00:00Z"),
        formOf: "dateTimeOffset",
    },
    dateOnly: {
        clr: "System.DateOnly",
        value: "string",
        valueType: true,
        contract: { name: "dateOnly", of: "ser" },
        zero: "0001-01-01",
        sample: { xml: /^0001-01-01$/, json: /^0001-01-01$/ },
    },
    timeOnly: {
        clr: "System.TimeOnly",
        value: "string",
        valueType: true,
        contract: { name: "timeOnly", of: "ser" },
        zero: "00:00:00",
        sample: { xml: /^00:00:00$/ },
    },
    timeSpan: {
        clr: "System.TimeSpan",
        value: "string",
        valueType: true,
        contract: { name: "duration", of: "ser" },
        zero: "PT0S",
        // A TimeOnly is the same in JSON; its XML tells them apart.
        sample: { xml: /^PT0S$/, json: /^(?:PT0S|00:00:00)$/, jsv: /^PT0S$/ },
    },
    guid: {
        clr: "System.Guid",
        value: "string",
        valueType: true,
        contract: { name: "guid", of: "ser" },
        zero: "00000000-0000-0000-0000-000000000000",
        sample: inEachFormat(/^(?:0{32}|0{8}-0{4}-0{4}-0{4}-0{12})$/),
    },
    bytes: {
        clr: "System.Byte[]",
        value: "string",
        valueType: false,
        contract: { name: "base64Binary", of: "xsd" },
        sample: inEachFormat(/^AA==$/),
    },
    /** `bytes: Uint8Array` */
    bytesArray: {
        clr: "System.Byte[]",
        value: "Uint8Array",
        valueType: false,
        formOf: "bytes",
    },
    version: {
        clr: "System.Version",
        value: "string",
        valueType: false,
    },
    object: {
        clr: "System.Object",
        value: "unknown",
        valueType: false,
        contract: { name: "anyType", of: "xsd" },
    },
    /** `object` with the options for what may be in it. */
    objectBigint: {
        clr: "System.Object",
        value: "unknown",
        valueType: false,
        formOf: "object",
    },
    objectString: {
        clr: "System.Object",
        value: "unknown",
        valueType: false,
        formOf: "object",
    },
    objectExact: {
        clr: "System.Object",
        value: "unknown",
        valueType: false,
        formOf: "object",
    },
    /** A `string` of a listing: a string, or one of the .NET types that listings print as `string`. */
    anyString: { value: "string", valueType: false },
    /** A `number` of a listing: any of .NET's numeric types. */
    anyNumber: { value: "number", valueType: true, zero: 0 },
};
export const scalars = table;
