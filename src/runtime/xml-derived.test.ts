/** Classes that stand in the place of their base. */
import { expect, test } from "vitest";
import * as x from "./xml.js";

interface Shape {
  name?: string;
}

interface Circle extends Shape {
  r: number;
}

const ShapeXml: x.XmlMapper<Shape> = x.classMapper<Shape>({
  name: "Shape",
  namespace: "urn:acme",
  type: "Acme.Shape",
  abstract: true,
  derived: x.derived(() => [CircleXml]),
  members: ["Name?"],
  read(value, _, reader) {
    value.name = x.string.readContent(reader);
  },
  write(writer, value) {
    writer.member("Name", x.string, value.name);
  },
});

const CircleXml: x.XmlMapper<Circle> = x.classMapper<Circle>({
  name: "Circle",
  namespace: "urn:acme",
  base: ShapeXml,
  type: "Acme.Circle",
  members: ["R"],
  read(value, _, reader) {
    value.r = x.double.readContent(reader);
  },
  write(writer, value) {
    writer.required("R", x.double, value.r);
  },
});

interface Drawing {
  main?: Shape;
  all?: Shape[];
}

const shapes = x.list(ShapeXml);

/** Knows of no class by itself: its members' own classes do. */
const DrawingXml: x.XmlMapper<Drawing> = x.classMapper<Drawing>({
  name: "Drawing",
  namespace: "urn:acme",
  type: "Acme.Drawing",
  members: ["All?", "Main?"],
  read(value, member, reader) {
    if (member === 0) value.all = shapes.readContent(reader);
    else value.main = ShapeXml.readContent(reader);
  },
  write(writer, value) {
    writer.member("All", shapes, value.all);
    writer.member("Main", ShapeXml, value.main);
  },
});

test("a derived class is read where its base is declared, in members and lists", () => {
  const circle = { __type: "Acme.Circle", name: "c", r: 2 };
  const drawing: Drawing = { main: circle, all: [circle] };
  const xml = DrawingXml.write(drawing);
  expect(xml).toContain('<Main i:type="Circle"><Name>c</Name><R>2</R></Main>');
  expect(DrawingXml.read(xml)).toEqual(drawing);
});

test("a class that nothing knows of is refused", () => {
  const xml = `<Drawing xmlns="urn:acme" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Main i:type="Square"/></Drawing>`;
  expect(() => DrawingXml.read(xml)).toThrow(
    "the type 'Square' from namespace 'urn:acme' is not known here",
  );
});

test.each([
  "Acme.Circle, Acme",
  "Acme.Circle, Acme.Shapes, Version=1.0.0.0, Culture=neutral",
])("__type may name the assembly, as JSON does: %s", (type) => {
  const circle = { __type: type, name: "c", r: 2 };
  expect(DrawingXml.write({ main: circle })).toBe(
    DrawingXml.write({ main: { ...circle, __type: "Acme.Circle" } as Circle }),
  );
  expect(x.object.write({ __type: "System.Byte, mscorlib", value: 1 })).toBe(
    x.object.write({ __type: "System.Byte", value: 1 }),
  );
});

test("a type that is not known is told with its place, whatever its assembly", () => {
  const square = { __type: "Acme.Square, Acme" } as Shape;
  expect(() => DrawingXml.write({ all: [square] })).toThrow(
    "the type 'Acme.Square' is not known here (at Drawing/All/Shape[1])",
  );
});
