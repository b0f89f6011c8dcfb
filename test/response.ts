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

export async function responseOf(name: string): Promise<Response> {
  const { schema } = await generateCase(name);
  const response = schema.operations[0]?.response;
  const declared = schema.declarations.find(
    ({ id }) => response?.kind === "ref" && id === response.id,
  );
  const module = (await import(join(goldenFolder(name), "index.ts"))) as Record<
    string,
    never
  >;
  return {
    schema: module[`${declared?.name}Schema`] as unknown as ZodType<Value>,
    xml: module[`${declared?.name}Xml`] as unknown as XmlMapper<Value>,
  };
}
