/** Namespaces that DataContract XML has for .NET's own types. Source: docs/datacontract.md. */

/** XML Schema's types: string, int and most others. */
export const xsd = "http://www.w3.org/2001/XMLSchema";

/** Microsoft's own, such as guid and duration; also of `z:Id` and `z:Ref`. */
export const serialization =
  "http://schemas.microsoft.com/2003/10/Serialization/";

/** Lists and dictionaries of .NET's own types. */
export const arrays =
  "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
