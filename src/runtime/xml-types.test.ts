/** Types in others' places, shared objects, hidden members, and the contract's order. */
import { describe, expect, test } from "vitest";
import { xmlError, type Value } from "../../test/contract.js";
import * as x from "./xml.js";

const namespace = "http://schemas.datacontract.org/2004/07/Zoo";
const instance = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';
const inZoo = (root: string, content: string): string =>
  `<${root} ${instance} xmlns="${namespace}">${content}</${root}>`;
const written = <T>(mapper: x.XmlMapper<T>, value: T): string =>
  mapper.write(value, { declaration: false });

const Animal: x.XmlMapper<Value> = x.classMapper<Value>({
  name: "Animal",
  namespace,
  type: "Zoo.Animal",
  derived: x.derived(() => [Dog]),
  members: ["Name?"],
  read(value, _, reader) {
    value["name"] = x.string.readContent(reader);
  },
  write(writer, value) {
    writer.member("Name", x.string, value["name"] as string);
  },
});
const Dog: x.XmlMapper<Value> = x.classMapper<Value>({
  name: "Dog",
  namespace,
  base: Animal,
  type: "Zoo.Dog",
  members: ["Bones"],
  read(value, _, reader) {
    value["bones"] = x.int.readContent(reader);
  },
  fill(value) {
    value["bones"] ??= 0;
  },
  write(writer, value) {
    writer.required("Bones", x.int, value["bones"] as number);
  },
});
const Cage: x.XmlMapper<Value> = x.classMapper<Value>({
  name: "Cage",
  namespace,
  type: "Zoo.Cage",
  derived: x.derived(() => [Dog]),
  members: ["Animal?", "Other?"],
  read(value, member, reader) {
    if (member === 0) value["animal"] = Animal.readContent(reader);
    else value["other"] = x.object.readContent(reader);
  },
  write(writer, value) {
    writer.member("Animal", Animal, value["animal"] as Value);
    writer.member("Other", x.object, value["other"]);
  },
});

describe("a class in another's place", () => {
  const dog = { __type: "Zoo.Dog", name: "rex", bones: 2 };
  const content = "<Name>rex</Name><Bones>2</Bones>";
  const document = inZoo(
    "Cage",
    `<Animal i:type="Dog">${content}</Animal><Other i:type="Dog">${content}</Other>`,
  );
  test("says its name", () => {
    expect(Cage.read(document)).toEqual({ animal: dog, other: dog });
    expect(written(Cage, { animal: dog, other: dog })).toBe(document);
  });
  test("is the declared one without a name, and with that one's", () => {
    const animal = inZoo("Cage", "<Animal><Name>a</Name></Animal>");
    for (const named of [{ name: "a" }, { __type: "Zoo.Animal", name: "a" }])
      expect(written(Cage, { animal: named })).toBe(
        animal.replace("</Cage>", '<Other i:nil="true" /></Cage>'),
      );
    expect(Cage.read(animal)).toEqual({ animal: { name: "a" } });
  });
  test("is told where it is not known", () => {
    const source = document.replace('"Dog"', '"Wolf"');
    expect(() => Cage.read(source)).toThrow(
      `the type 'Wolf' from namespace '${namespace}' is not known here (line 1, column`,
    );
    expect(() =>
      written(Cage, { animal: { __type: "Zoo.Wolf", name: "w" } }),
    ).toThrow(
      xmlError("the type 'Zoo.Wolf' is not known here (at Cage/Animal)"),
    );
    // A cage is known, being the root, but no animal.
    expect(() => written(Cage, { animal: { __type: "Zoo.Cage" } })).toThrow(
      "is not known here",
    );
  });
});

interface Node {
  name?: string;
  next?: Node;
}
const NodeXml: x.XmlMapper<Node> = x.classMapper<Node>({
  name: "Node",
  namespace,
  reference: x.reference,
  members: ["Name?", "Next?"],
  read(value, member, reader) {
    if (member === 0) value.name = x.string.readContent(reader);
    else value.next = NodeXml.readContent(reader);
  },
  write(writer, value) {
    writer.member("Name", x.string, value.name);
    writer.member("Next", NodeXml, value.next);
  },
});

describe("a shared object", () => {
  const ids = 'xmlns:z="http://schemas.microsoft.com/2003/10/Serialization/"';
  const document = `<Node ${instance} z:Id="i1" ${ids} xmlns="${namespace}"><Name>a</Name><Next z:Id="i2"><Name>b</Name><Next z:Ref="i1" /></Next></Node>`;
  test("is one object, also inside itself", () => {
    const node: Node = { name: "a" };
    node.next = { name: "b", next: node };
    expect(written(NodeXml, node)).toBe(document);
    const read = NodeXml.read(document);
    expect(read.next?.next).toBe(read);
    expect(read.next?.name).toBe("b");
  });
  // prettier-ignore
  test.each([
    ['z:Ref="i1"', 'z:Ref="i9"', "there is no object with z:Id 'i9' before this"],
    ['z:Id="i2"', 'z:Id="i1"', "the z:Id 'i1' occurs twice"],
    ['<Name>b</Name>', '<Name z:Ref="i1"/>', "the object with z:Id 'i1' is of another type"],
  ])("%s must not be %s", (right, wrong, message) => {
    expect(() => NodeXml.read(document.replace(right, wrong))).toThrow(message);
  });
});

describe("a hidden member", () => {
  const Lion = x.classMapper<Value>({
    name: "Lion",
    namespace,
    base: x.hiding(Animal, { name: "Animal::name" }),
    members: ["Name?"],
    read(value, _, reader) {
      value["name"] = x.string.readContent(reader);
    },
    write(writer, value) {
      writer.member("Name", x.string, value["name"] as string);
    },
  });
  test("is there beside the one that hides it", () => {
    const value = { "Animal::name": "base", name: "own" };
    const document = inZoo("Lion", "<Name>base</Name><Name>own</Name>");
    expect(Lion.read(document)).toEqual(value);
    expect(written(Lion, value)).toBe(document);
  });
});

describe("the contract's order", () => {
  const Strict = x.classMapper<Value>({
    name: "Strict",
    namespace,
    members: ["A!?", "B?", "C!?"],
    read(value, member, reader) {
      value["abc".charAt(member)] = x.string.readContent(reader);
    },
    write() {},
  });
  const read = (content: string): Value =>
    Strict.read(inZoo("Strict", content), { order: "contract" });
  test("passes over what comes too late", () => {
    expect(read("<A>1</A><C>3</C><B>2</B>")).toEqual({ a: "1", c: "3" });
    expect(read("<A>1</A><A>2</A><C>3</C>")).toEqual({ a: "1", c: "3" });
    expect(Strict.read(inZoo("Strict", "<C>3</C><B>2</B>"))).toEqual({
      b: "2",
      c: "3",
    });
  });
  // prettier-ignore
  test.each([
    ["<B>2</B><C>3</C>", "expected element 'A'"],
    ["<A>1</A><B>2</B>", "expected element 'C'"],
    ["<C>3</C><A>1</A>", "expected element 'A'"],
    ["", "expected element 'A'"],
  ])("needs what is required: %s", (content, message) => {
    expect(() => read(content)).toThrow(x.XmlError);
    expect(() => read(content)).toThrow(message);
  });
});
