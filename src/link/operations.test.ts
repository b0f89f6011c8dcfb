/** Which class of a page is the request, where its heading is missing. */
import { expect, test } from "vitest";
import { linked } from "../../test/link.js";

function page(classes: string): string {
  return `${classes}

GET /notes HTTP/1.1
Host: notes.example.org
Accept: application/json

HTTP/1.1 200 OK
Content-Type: application/json

{"text":"String"}
`;
}

test.each([
  [
    "the one that says what it returns",
    `export class Note { public text: string; }
export class FindNote implements IReturn<Note> { public id: number; }`,
    ["?.FindNote"],
  ],
  [
    "none of two that do",
    `export class Note { public text: string; }
export class FindNote implements IReturn<Note> { public id: number; }
export class GetNote implements IReturn<Note> { public id: number; }`,
    [],
  ],
])("%s", async (_, classes, requests) => {
  const { schema, told } = await linked(["page.txt", page(classes)]);
  const sampled = told.filter((it) => it.startsWith("unknown-request"));
  expect(sampled).toHaveLength(requests.length === 0 ? 1 : 0);
  expect(schema.operations.map((it) => it.request)).toEqual(
    expect.arrayContaining(requests),
  );
});
