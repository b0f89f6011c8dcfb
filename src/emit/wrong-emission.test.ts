import { expect, test } from "vitest";
import { diagnostic } from "../diagnostics/diagnostic.js";
import type { Schema } from "../schema/schema.js";
import { emit } from "./emit.js";
import type { Emitter } from "./emitter.js";

const schema: Schema = { version: 1, declarations: [], operations: [] };

/** What is told of an emitter in JavaScript, which may give anything. */
async function told(
  given: unknown,
  more: Partial<Emitter> = {},
): Promise<readonly string[]> {
  const own = { name: "own", emit: () => given, ...more } as Emitter;
  const { diagnostics } = await emit(schema, {
    emit: ["own"],
    emitters: [own],
    header: ["Header"],
    placeOf: () => undefined,
  });
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

function file(members: object): object {
  return { files: [{ path: "a.md", ...members }] };
}

test.each([
  [undefined, "it gave undefined, not { files: [] }"],
  ["text", "it gave a string, not { files: [] }"],
  [{}, "its files are undefined, not a list"],
  [{ files: {} }, "its files are an object, not a list"],
  [{ files: [null] }, "one of its files is null, not an object"],
  [file({}), "the file 'a.md' has neither a text nor a view"],
  [
    file({ text: undefined }),
    "the text of the file 'a.md' is undefined, not a string",
  ],
  [file({ text: 5 }), "the text of the file 'a.md' is a number, not a string"],
  [
    file({ view: 5, template: "file" }),
    "the view of the file 'a.md' is a number",
  ],
  [
    file({ view: {} }),
    "the file 'a.md' has a view, but no template that makes a text of it",
  ],
  [
    file({ view: { declarations: [{}] }, template: "file" }),
    "the declarations of the file 'a.md' are not a list of objects, each with the name of its partial",
  ],
  [
    { files: [], diagnostics: [{ code: "nix" }] },
    "its diagnostics are not a list of { code, severity, message, help } with codes that there are",
  ],
])("%j is no emission", async (given, reason) => {
  expect(await told(given)).toEqual([
    `emitter-failed: The emitter 'own' failed: ${reason}.`,
  ]);
});

test("a view that lacks what its template asks for", async () => {
  const [message, ...others] = await told(
    file({ view: { a: 1 }, template: "file" }),
  );
  expect(others).toEqual([]);
  expect(message).toContain(
    "emitter-failed: The emitter 'own' failed: the template 'file' cannot make 'a.md' of its view: ",
  );
});

test("a template that there is not, with those that there are", async () => {
  const [message] = await told(file({ view: {}, template: "zz" }));
  expect(message).toMatch(
    /^template-unknown: There is no template 'zz'; there are file, .*\bclass\b.*\.$/,
  );
});

test.each([["[1]"], ["null"], ["5"]])(
  "JSON that has no room for a header: %s",
  async (text) => {
    expect(await told({ files: [{ path: "a.json", text }] })).toEqual([
      "emitter-failed: The emitter 'own' failed: the text of 'a.json' cannot be taken: JSON must be an object, which has room for a header.",
    ]);
  },
);

test("JSON that is none", async () => {
  const [message] = await told({ files: [{ path: "a.json", text: "{" }] });
  expect(message).toContain("the text of 'a.json' cannot be taken: ");
});

test("an emitter that there is not is needed", async () => {
  expect(await told({ files: [] }, { needs: ["nix"] })).toEqual([
    "emitter-failed: The emitter 'own' failed: it needs the emitter 'nix', and there are only classes, zod, xml, own.",
  ]);
});

test("what is right is taken, diagnostics included", async () => {
  const it = diagnostic("unresolved-interface", { name: "IThing" });
  const right = { ...file({ text: "a" }), diagnostics: [it] };
  expect(await told(right)).toEqual([
    "unresolved-interface: No input declares the interface 'IThing'; it is left out.",
  ]);
});
