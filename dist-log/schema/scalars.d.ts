/**
 * The .NET types that travel as one text, and what each is on the two wires: one row a type.
 *
 * The rules behind the columns are in docs/values.md. Everything that differs by scalar type reads
 * this table; nothing else branches on a scalar's name.
 */
/** What a TypeScript value of the scalar is. */
export type ValueKind = "string" | "number" | "bigint" | "boolean" | "Date" | "Uint8Array" | "unknown";
export interface Scalar {
    /** .NET full name; absent for what an input did not tell. */
    readonly clr?: string;
    readonly value: ValueKind;
    /** A .NET value type: never null unless `Nullable<T>`. */
    readonly valueType: boolean;
    /**
     * Contract name, and the namespace it lives in: XML Schema's, or that of Microsoft's
     * serialization types.
     */
    readonly contract?: {
        readonly name: string;
        readonly of: "xsd" | "ser";
    };
    /** The value .NET gives a missing member of a value type. */
    readonly zero?: string | number | bigint | boolean | Date;
    /** The scalar whose other value this is, by an option of the user's; else the same on all wires. */
    readonly formOf?: "long" | "ulong" | "decimal" | "dateTime" | "dateTimeOffset" | "bytes" | "object";
    /**
     * How a page's samples show it: ServiceStack fills them with each type's zero value, and a string
     * with its type's name. A format is absent where it shows several types alike, as JSV does dates.
     */
    readonly sample?: Readonly<Partial<Record<SampleFormat, RegExp>>>;
}
/** What the body of a sample may be written in. */
export type SampleFormat = "xml" | "json" | "jsv";
declare const table: {
    readonly string: {
        readonly clr: "System.String";
        readonly value: "string";
        readonly valueType: false;
        readonly contract: {
            readonly name: "string";
            readonly of: "xsd";
        };
        readonly sample: Readonly<Record<SampleFormat, RegExp>>;
    };
    readonly uri: {
        readonly clr: "System.Uri";
        readonly value: "string";
        readonly valueType: false;
        readonly contract: {
            readonly name: "anyURI";
            readonly of: "xsd";
        };
    };
    readonly char: {
        readonly clr: "System.Char";
        readonly value: "string";
        readonly valueType: true;
        readonly contract: {
            readonly name: "char";
            readonly of: "ser";
        };
        readonly zero: "\0";
        readonly sample: {
            readonly xml: RegExp;
            readonly json: RegExp;
        };
    };
    readonly bool: {
        readonly clr: "System.Boolean";
        readonly value: "boolean";
        readonly valueType: true;
        readonly contract: {
            readonly name: "boolean";
            readonly of: "xsd";
        };
        readonly zero: false;
        readonly sample: Readonly<Record<SampleFormat, RegExp>>;
    };
    readonly sbyte: {
        readonly clr: "System.SByte";
        readonly value: "number";
        readonly valueType: true;
        readonly contract: {
            readonly name: "byte";
            readonly of: "xsd";
        };
        readonly zero: 0;
    };
    readonly byte: {
        readonly clr: "System.Byte";
        readonly value: "number";
        readonly valueType: true;
        readonly contract: {
            readonly name: "unsignedByte";
            readonly of: "xsd";
        };
        readonly zero: 0;
    };
    readonly short: {
        readonly clr: "System.Int16";
        readonly value: "number";
        readonly valueType: true;
        readonly contract: {
            readonly name: "short";
            readonly of: "xsd";
        };
        readonly zero: 0;
    };
    readonly ushort: {
        readonly clr: "System.UInt16";
        readonly value: "number";
        readonly valueType: true;
        readonly contract: {
            readonly name: "unsignedShort";
            readonly of: "xsd";
        };
        readonly zero: 0;
    };
    readonly int: {
        readonly clr: "System.Int32";
        readonly value: "number";
        readonly valueType: true;
        readonly contract: {
            readonly name: "int";
            readonly of: "xsd";
        };
        readonly zero: 0;
    };
    readonly uint: {
        readonly clr: "System.UInt32";
        readonly value: "number";
        readonly valueType: true;
        readonly contract: {
            readonly name: "unsignedInt";
            readonly of: "xsd";
        };
        readonly zero: 0;
    };
    readonly long: {
        readonly clr: "System.Int64";
        readonly value: "number";
        readonly valueType: true;
        readonly contract: {
            readonly name: "long";
            readonly of: "xsd";
        };
        readonly zero: 0;
    };
    readonly ulong: {
        readonly clr: "System.UInt64";
        readonly value: "number";
        readonly valueType: true;
        readonly contract: {
            readonly name: "unsignedLong";
            readonly of: "xsd";
        };
        readonly zero: 0;
    };
    readonly float: {
        readonly clr: "System.Single";
        readonly value: "number";
        readonly valueType: true;
        readonly contract: {
            readonly name: "float";
            readonly of: "xsd";
        };
        readonly zero: 0;
    };
    readonly double: {
        readonly clr: "System.Double";
        readonly value: "number";
        readonly valueType: true;
        readonly contract: {
            readonly name: "double";
            readonly of: "xsd";
        };
        readonly zero: 0;
    };
    readonly decimal: {
        readonly clr: "System.Decimal";
        readonly value: "number";
        readonly valueType: true;
        readonly contract: {
            readonly name: "decimal";
            readonly of: "xsd";
        };
        readonly zero: 0;
    };
    /** `int64: bigint` */
    readonly longBigint: {
        readonly clr: "System.Int64";
        readonly value: "bigint";
        readonly valueType: true;
        readonly zero: 0n;
        readonly formOf: "long";
    };
    readonly ulongBigint: {
        readonly clr: "System.UInt64";
        readonly value: "bigint";
        readonly valueType: true;
        readonly zero: 0n;
        readonly formOf: "ulong";
    };
    /** `decimal: string`, with all its decimals. */
    readonly decimalString: {
        readonly clr: "System.Decimal";
        readonly value: "string";
        readonly valueType: true;
        readonly zero: "0";
        readonly formOf: "decimal";
    };
    readonly dateTime: {
        readonly clr: "System.DateTime";
        readonly value: "string";
        readonly valueType: true;
        readonly contract: {
            readonly name: "dateTime";
            readonly of: "xsd";
        };
        readonly zero: "0001-01-01T00:00:00";
        readonly sample: {
            readonly xml: RegExp;
            readonly json: RegExp;
        };
    };
    readonly dateTimeOffset: {
        readonly clr: "System.DateTimeOffset";
        readonly value: "string";
        readonly valueType: true;
        readonly zero: "0001-01-01T00:00:00+00:00";
        readonly sample: {
            readonly json: RegExp;
            readonly jsv: RegExp;
        };
    };
    /** `dates: Date` */
    readonly dateTimeDate: {
        readonly clr: "System.DateTime";
        readonly value: "Date";
        readonly valueType: true;
        readonly zero: Date;
        readonly formOf: "dateTime";
    };
    readonly dateTimeOffsetDate: {
        readonly clr: "System.DateTimeOffset";
        readonly value: "Date";
        readonly valueType: true;
        readonly zero: Date;
        readonly formOf: "dateTimeOffset";
    };
    readonly dateOnly: {
        readonly clr: "System.DateOnly";
        readonly value: "string";
        readonly valueType: true;
        readonly contract: {
            readonly name: "dateOnly";
            readonly of: "ser";
        };
        readonly zero: "0001-01-01";
        readonly sample: {
            readonly xml: RegExp;
            readonly json: RegExp;
        };
    };
    readonly timeOnly: {
        readonly clr: "System.TimeOnly";
        readonly value: "string";
        readonly valueType: true;
        readonly contract: {
            readonly name: "timeOnly";
            readonly of: "ser";
        };
        readonly zero: "00:00:00";
        readonly sample: {
            readonly xml: RegExp;
        };
    };
    readonly timeSpan: {
        readonly clr: "System.TimeSpan";
        readonly value: "string";
        readonly valueType: true;
        readonly contract: {
            readonly name: "duration";
            readonly of: "ser";
        };
        readonly zero: "PT0S";
        readonly sample: {
            readonly xml: RegExp;
            readonly json: RegExp;
            readonly jsv: RegExp;
        };
    };
    readonly guid: {
        readonly clr: "System.Guid";
        readonly value: "string";
        readonly valueType: true;
        readonly contract: {
            readonly name: "guid";
            readonly of: "ser";
        };
        readonly zero: "00000000-0000-0000-0000-000000000000";
        readonly sample: Readonly<Record<SampleFormat, RegExp>>;
    };
    readonly bytes: {
        readonly clr: "System.Byte[]";
        readonly value: "string";
        readonly valueType: false;
        readonly contract: {
            readonly name: "base64Binary";
            readonly of: "xsd";
        };
        readonly sample: Readonly<Record<SampleFormat, RegExp>>;
    };
    /** `bytes: Uint8Array` */
    readonly bytesArray: {
        readonly clr: "System.Byte[]";
        readonly value: "Uint8Array";
        readonly valueType: false;
        readonly formOf: "bytes";
    };
    readonly version: {
        readonly clr: "System.Version";
        readonly value: "string";
        readonly valueType: false;
    };
    readonly object: {
        readonly clr: "System.Object";
        readonly value: "unknown";
        readonly valueType: false;
        readonly contract: {
            readonly name: "anyType";
            readonly of: "xsd";
        };
    };
    /** `object` with the options for what may be in it. */
    readonly objectBigint: {
        readonly clr: "System.Object";
        readonly value: "unknown";
        readonly valueType: false;
        readonly formOf: "object";
    };
    readonly objectString: {
        readonly clr: "System.Object";
        readonly value: "unknown";
        readonly valueType: false;
        readonly formOf: "object";
    };
    readonly objectExact: {
        readonly clr: "System.Object";
        readonly value: "unknown";
        readonly valueType: false;
        readonly formOf: "object";
    };
    /** A `string` of a listing: a string, or one of the .NET types that listings print as `string`. */
    readonly anyString: {
        readonly value: "string";
        readonly valueType: false;
    };
    /** A `number` of a listing: any of .NET's numeric types. */
    readonly anyNumber: {
        readonly value: "number";
        readonly valueType: true;
        readonly zero: 0;
    };
};
export type ScalarName = keyof typeof table;
export declare const scalars: Readonly<Record<ScalarName, Scalar>>;
export {};
