/** The generated code for what a case's operation returns. */
import { join } from "node:path";
import type { ZodType } from "zod";
import type { XmlMapper } from "../src/runtime/xml.js";
import { generateCase, goldenFolder } from "./cases.js";

export interface Value {
  readonly [member: string]: unknown;
}

interface Response {
  readonly schema: ZodType<Value>;
  readonly xml: XmlMapper<Value>;
}

/** Of a class, or of a generic class closed with classes. */
export async function responseOf(name: string): Promise<Response> {
  const { schema } = await generateCase(name);
  const response = schema.operations[0]?.response;
  if (response?.kind !== "ref") throw new Error(`${name} returns no class.`);
  const named = (id: string): string =>
    schema.declarations.find((it) => it.id === id)?.name ?? id;
  const args = response.args.map((it) =>
    it.kind === "ref" ? named(it.id) : it.kind,
  );
  const of = args.length > 0 ? `Of${args.join("")}` : "";
  const module = (await import(join(goldenFolder(name), "index.ts"))) as Record<
    string,
    never
  >;
  const declared = module[`${named(response.id)}Schema`] as unknown;
  return {
    schema: (args.length > 0
      ? (declared as (...schemas: unknown[]) => unknown)(
          ...args.map((it) => module[`${it}Schema`]),
        )
      : declared) as ZodType<Value>,
    xml: module[`${named(response.id)}${of}Xml`] as unknown as XmlMapper<Value>,
  };
}
