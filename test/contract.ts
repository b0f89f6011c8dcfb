/** Mappers and errors for the tests of the XML runtime. */
import { expect } from "vitest";
import * as x from "../src/runtime/xml.js";

/** An instance of a class: its members by their names in XML. */
export interface Value {
  [member: string]: unknown;
}

/** A class level, as short as a test needs it. */
export interface Contract {
  readonly name: string | undefined;
  readonly namespace: string | undefined;
  readonly base?: x.XmlReadMapper<unknown>;
  /** In the contract's order; `Name?` may be null. */
  readonly members: readonly (readonly [
    name: string,
    mapper: x.XmlMapper<unknown>,
  ])[];
  /** What missing members of value types are. */
  readonly defaults?: Value;
}

/** A mapper such as is generated for the class. */
export function contract({
  name,
  namespace,
  base,
  members,
  defaults = {},
}: Contract): x.XmlMapper<Value> {
  return x.classMapper<Value>({
    name,
    namespace,
    ...(base && { base }),
    members: members.map(([member]) => member),
    read(value, member, reader) {
      const [key = "", mapper] = members[member] ?? [];
      value[key.replace("?", "")] = mapper?.readContent(reader);
    },
    fill(value) {
      for (const [key, missing] of Object.entries(defaults))
        value[key] ??= missing;
    },
    write(writer, value) {
      for (const [key, mapper] of members) {
        if (key.endsWith("?"))
          writer.member(key.slice(0, -1), mapper, value[key.slice(0, -1)]);
        else writer.required(key, mapper, value[key]);
      }
    },
  });
}

/** Matches the XmlError with this message. */
export function xmlError(message: string): Error {
  return expect.objectContaining({ name: "XmlError", message }) as Error;
}
