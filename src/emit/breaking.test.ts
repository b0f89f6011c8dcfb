/** Lines are broken as prettier, the judge, breaks them. */
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { broken } from "./breaking.js";

const members = `
  id: d.optional(d.string),
`;

const constants = [
  // Breaks behind the equals sign, in the type arguments, or in the arguments.
  (name: string) =>
    `export const ${name}Schema: d.Dto<${name}> = d.dto<${name}>(() => ({${members}}));`,
  (name: string) =>
    `export const ${name}Schema: d.Dto<Data<${name}>> = d.dto<Data<${name}>>(() => ({${members}}));`,
  (name: string) =>
    `export const ${name}Schema: d.Dto<${name}> = d.dto<${name}>(
  () => ({
    id: d.optional(d.string),
  }),
  {
    anyCase: true,
  },
);`,
  (name: string) =>
    `export const ${name}Schema: d.Field<${name}> = d.enumeration<${name}>(${name});`,
  (name: string) =>
    `export const ${name}Xml: x.XmlMapper<${name}> = /* @__PURE__ */ x.enumeration<${name}>("${name}", undefined, ${name});`,
  (name: string) =>
    `export const ${name}Xml: x.XmlMapper<Page<${name}>> = /* @__PURE__ */ x.classMapper<Page<${name}>>({
  name: "${name}",
  members: ["Id?", "Name?", "Created", "Changed?", "State?", "Items?", "Total"],
  write(writer, value) {
    if (value.isActive !== true) writer.member("Active", x.bool, value.isActive);
    writer.required("Created", x.dateTime, value.createdAt ?? "0001-01-01T00:00:00");
  },
});`,
  ...["", "/* @__PURE__ */ "].flatMap((pure) => [
    (name: string) =>
      `export const ${name}Schema: d.Dto<${name}, never, Any${name}> = ${pure}d.dto<${name}, never, Any${name}>(
  () => ({
    id: d.optional(d.string),
  }),
  {
    anyCase: true,
  },
);`,
    (name: string) =>
      `export const ${name}Xml: x.XmlMapper<Any${name}> = ${pure}x.classMapper<${name}, Any${name}>({
  name: "${name}",
  members: ["Id"],
});`,
  ]),
  (name: string) =>
    `export type ${name} = (typeof ${name})[keyof typeof ${name}];`,
  (name: string) =>
    `const ${name}List = /* @__PURE__ */ x.listReader(${name}Xml);`,
  (name: string) =>
    `const ${name}Map = /* @__PURE__ */ x.map("KeyValueOfstring${name}", x.string, x.list(${name}Xml));`,
  (name: string) =>
    `const ${name}Map = /* @__PURE__ */ x.later(() => x.map("KeyValueOfstring${name}", x.string, ${name}Xml));`,
  (name: string) =>
    `const ${name}List = /* @__PURE__ */ x.laterReader(() => x.listReader(${name}Xml));`,
  (name: string) =>
    `export const ${name} = /* @__PURE__ */ x.classMapper<A>({
  name: "${name}Of${name}Abcdefghijklmnopqrstuvwxyz",
  type: "Some.Space.${name}Abcdefghijklmnopqrstuvwxyz",
  namespace: "http://schemas.example.org/${name}",
});`,
  (name: string) =>
    `const ${name}List = /* @__PURE__ */ x.listReader(${name}Xml);`,
  (name: string) =>
    `export function ${name}Schema<T, U>(ofT: d.Field<T>, ofU: d.Field<U>): d.Dto<${name}<T, U>> {
  return d.map(ofT);
}`,
  (name: string) =>
    `export class ${name} extends Base<T> implements IReturn<Page<${name}>>, IGet {
  declare id?: string;
}`,
  (name: string) =>
    `/**
 * Of which there is more to say than would fit into a line of eighty characters, as there often is.
 */
export abstract class ${name} implements IReturn<Page<${name}>>, IGet {
  declare id?: string;
}`,
];

/** Names of every length at which something else is too long. */
const names = [...Array(50).keys()].map((it) => `A${"b".repeat(it + 2)}`);

describe.each(constants)("%s", (text) => {
  test("is broken as prettier does it, or left to prettier", async () => {
    const known = names.filter((name) => broken(text(name)) !== undefined);
    expect(known.length).toBeGreaterThan(10);
    for (const name of known)
      expect(`${broken(text(name))}\n`).toBe(
        await format(text(name), { parser: "typescript" }),
      );
  });
});

test.each([
  "export const a: d.Field<string> = d.string.check((it) => it.length > 1, `${it} is too short`);",
  "export const a: { b: string; c: string; d: string; e: string; f: string; g: string } = b();",
])("%s is left to prettier", (text) => {
  expect(broken(text)).toBeUndefined();
});

test("comments are never broken", () => {
  const text = `/** ${"a ".repeat(80)}*/\nexport const a = 1;`;
  expect(broken(text)).toBe(text);
});
