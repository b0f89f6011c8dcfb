/** Namespaces that DataContract XML has for .NET's own types. Source: docs/datacontract.md. */
/** XML Schema's types: string, int and most others. */
export declare const xsd = "http://www.w3.org/2001/XMLSchema";
/** Microsoft's own, such as guid and duration; also of `z:Id` and `z:Ref`. */
export declare const serialization = "http://schemas.microsoft.com/2003/10/Serialization/";
/** The .NET namespace `System`: that of `Nullable<T>`. */
export declare const system = "http://schemas.datacontract.org/2004/07/System";
/** Lists and dictionaries of .NET's own types. */
export declare const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
