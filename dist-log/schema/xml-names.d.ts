/**
 * Names as XML has them. .NET writes every character that a name cannot have as `_xHHHH_`.
 *
 * Source: XmlConvert.EncodeLocalName; XML 1.0, fourth edition, appendix B.
 */
/** `with space` is `with_x0020_space`; what is a name already stays as it is, also `_x0041_`. */
export declare function encodeName(name: string): string;
/** The .NET name behind one in XML, so far as .NET would write it so: `_x0041_` stays. */
export declare function decodeName(name: string): string;
