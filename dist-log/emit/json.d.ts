/** @param column Where the value starts on its line, the comma behind it included. */
export declare function jsonText(value: unknown, indent?: string, column?: number): string;
