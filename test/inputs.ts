/** Inputs of tests, and what stands in XML again and again. */

export const acme = "http://schemas.datacontract.org/2004/07/Acme";
export const arrays =
  "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
/** The declaration that `i:nil` needs. */
export const nil = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';

/** C#, which tells each .NET type. */
export function csharp(
  namespace: string,
  ...declarations: readonly string[]
): string {
  return `namespace ${namespace}\n{\n${declarations.join("\n")}\n}\n`;
}

/** An operation page with a listing and the XML of its answer. */
export function page(
  operation: string,
  listing: string,
  sample: string,
): string {
  return `Acme

<back to all web services

${operation}
${listing}
TypeScript ${operation} DTOs

HTTP + XML

GET /${operation} HTTP/1.1
Host: acme.example.org
Accept: application/xml

HTTP/1.1 200 OK
Content-Type: application/xml
Content-Length: length

${sample}
`;
}
