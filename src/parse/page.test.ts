import { expect, test } from "vitest";
import { extractPageText } from "../source/page-text.js";
import { parsePage } from "./page.js";

const text = `<back to all web services
FindPets
Finds all pets
Requires Authentication
Required roles:	Vet, Owner
The following routes are available for this service:
GET	/pets/{Kind}	By kind	
FindPets Parameters:
Name	Parameter	Data Type	Required	Description
Kind	path	string	Yes	

POST /pets/{Kind} HTTP/1.1 
Accept: application/json
Content-Type: application/json
Content-Length: length

{"kind":"String"}

HTTP/1.1 200 OK
Content-Type: application/json
Content-Length: length

{"kind":`;

test("a page gives an operation, and the types in its tables", () => {
  const page = extractPageText({ file: "page.txt", text });
  const { value, diagnostics } = parsePage(page);
  expect(value.operation).toMatchObject({
    request: { value: { name: "FindPets" }, by: "tables" },
    description: { value: "Finds all pets", by: "tables" },
    verbs: [{ value: "POST", by: "sample" }],
    routes: [
      {
        value: { path: "/pets/{Kind}", verbs: ["GET"], summary: "By kind" },
        by: "tables",
      },
    ],
    roles: { value: ["Vet", "Owner"], by: "tables" },
    samples: [{ role: "request", format: "json", value: { kind: "String" } }],
  });
  expect(value.operation.samples).toHaveLength(1);
  expect(value.declarations).toMatchObject([
    { name: "FindPets", properties: [{ name: "Kind" }] },
  ]);
  expect(diagnostics).toMatchObject([{ code: "sample-not-well-formed" }]);
  const [{ at } = {}] = diagnostics;
  expect(text.slice(at?.start)).toBe('{"kind":');
});

test("a SOAP page says nothing of verbs", () => {
  const page = extractPageText({
    file: "page.txt",
    text: `POST /soap11 HTTP/1.1
SOAPAction: GetPet
Content-Type: text/xml; charset=utf-8
Content-Length: length

<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><GetPet /></soap:Body></soap:Envelope>`,
  });
  const { operation } = parsePage(page).value;
  expect(operation.verbs).toEqual([]);
  expect(operation.samples).toMatchObject([
    { role: "request", format: "xml", root: { name: "GetPet" } },
  ]);
});

test("the path of a predefined route names the request, whatever the heading says", () => {
  const page = extractPageText({
    file: "page.txt",
    text: [
      "<back to all web services",
      "Pets",
      "POST /json/reply/FindPets HTTP/1.1",
      "Accept: application/json",
    ].join("\n"),
  });
  expect(parsePage(page).value.operation.request).toMatchObject({
    value: { name: "FindPets" },
    by: "tables",
  });
});

test("a request without members has no table, but is declared", () => {
  const page = extractPageText({
    file: "page.txt",
    text: [
      "<back to all web services",
      "CountPets",
      "Pet Parameters:",
      "Name\tParameter\tData Type\tRequired\tDescription",
      "Id\tform\tint\tNo\t",
      "GET /pets/count HTTP/1.1",
      "Accept: application/json",
    ].join("\n"),
  });
  expect(parsePage(page).value.declarations).toMatchObject([
    { name: "Pet", properties: [{ name: "Id" }] },
    { name: "CountPets", basesUntold: true, properties: [] },
  ]);
});
