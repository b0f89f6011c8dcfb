/** Small metadata of each form that versions 4 have had. */
import { describe, expect, test } from "vitest";
import {
  acme,
  file,
  named,
  property,
  read,
  system,
  type,
} from "../../test/metadata.js";

describe("versions 4", () => {
  test("4.0.24: returns and routes stand on the request, property types have no namespace", () => {
    expect(
      read({
        Version: 1,
        Types: [
          {
            Name: "Link",
            Namespace: "Acme",
            ReturnVoidMarker: false,
            Properties: [
              {
                Name: "Href",
                Type: "String",
                DataMember: { Name: "href", Order: -1 },
              },
            ],
          },
          {
            Name: "Row",
            Namespace: "Acme",
            DataContract: { Namespace: "" },
            Properties: [
              {
                Name: "Id",
                Type: "Int32",
                DataMember: { Name: "id", Order: -1 },
              },
            ],
          },
        ],
        Operations: [
          {
            Actions: ["ANY"],
            Request: {
              Name: "Find",
              Namespace: "Acme",
              ReturnVoidMarker: false,
              ReturnMarkerTypeName: {
                Name: "List`1",
                GenericArgs: ["Link"],
              },
              Routes: [{ Path: "/find/{Id}", Verbs: "GET POST" }],
              Properties: [
                { Name: "Id", Type: "Nullable`1", GenericArgs: ["Int32"] },
              ],
            },
          },
          {
            Actions: ["GET", "DELETE"],
            Request: {
              Name: "Forget",
              Namespace: "Acme",
              ReturnVoidMarker: true,
            },
          },
        ],
      }),
    ).toEqual({
      file,
      server: { textCase: "pascalCase" },
      declarations: [
        type("Link", {
          properties: [property("Href", named("String"), { jsonName: "href" })],
        }),
        type("Row", {
          contract: { namespace: "" },
          properties: [
            property("Id", named("Int32"), { jsonName: "id", xmlName: "id" }),
          ],
        }),
        type("Find", {
          properties: [
            property("Id", { kind: "nullable", of: named("Int32") }),
          ],
        }),
        type("Forget"),
      ],
      operations: [
        {
          request: { name: "Find", namespace: "Acme" },
          response: named("List", named("Link")),
          verbs: [],
          routes: [{ path: "/find/{Id}", verbs: ["GET", "POST"] }],
          samples: [],
        },
        {
          request: { name: "Forget", namespace: "Acme" },
          returnsVoid: true,
          verbs: ["GET", "DELETE"],
          routes: [],
          samples: [],
        },
      ],
    });
  });

  test("4.0.36: enums, interfaces, nested types, namespaces of property types", () => {
    expect(
      read({
        Version: 1,
        Types: [
          {
            Name: "Level",
            Namespace: "Acme",
            IsEnum: true,
            EnumNames: ["Low", "High"],
            EnumValues: ["1", "10"],
          },
          { Name: "IHasName", Namespace: "Acme", IsInterface: true },
          {
            Name: "Outer",
            Namespace: "Acme",
            InnerTypes: [{ Name: "Outer.Inner", Namespace: "Acme" }],
            Properties: [
              {
                Name: "Inner",
                Type: "Outer.Inner",
                TypeNamespace: "Acme",
              },
              {
                Name: "Where",
                Type: "string",
                IsValueType: true,
                TypeNamespace: "Acme",
              },
              {
                Name: "Kind",
                Type: "String",
                TypeNamespace: "System",
                IsRequired: true,
                Description: "Which kind",
                AllowableValues: ["a", "b"],
                AllowableMin: 1,
                AllowableMax: 9,
              },
            ],
          },
          { Name: "Outer.Inner", Namespace: "Acme", IsNested: true },
        ],
        Operations: [],
      }).declarations,
    ).toEqual([
      {
        kind: "enum",
        name: "Level",
        namespace: "Acme",
        attributes: [],
        members: [
          { name: "Low", value: "1" },
          { name: "High", value: "10" },
        ],
      },
      {
        kind: "interface",
        name: "IHasName",
        namespace: "Acme",
        typeParams: [],
        extends: [],
        properties: [],
        attributes: [],
      },
      type("Outer", {
        properties: [
          property("Inner", { ...acme("Inner"), qualifier: ["Outer"] }),
          // A struct, whose name this version does not tell.
          property("Where", { kind: "unknown", written: "string" }),
          property("Kind", system("String"), {
            required: true,
            doc: "Which kind\nAllowed values: a, b\nRange: 1 to 9",
            attributes: [
              {
                name: "ApiAllowableValues",
                args: [
                  { name: "Min", value: 1 },
                  { name: "Max", value: 9 },
                  { value: "a" },
                  { value: "b" },
                ],
              },
            ],
          }),
        ],
      }),
      type("Inner", { outer: ["Outer"] }),
    ]);
  });

  test("4.0.60: implemented interfaces and abstract classes", () => {
    expect(
      read({
        Namespaces: ["Acme"],
        Types: [
          {
            Name: "Shape",
            Namespace: "Acme",
            IsAbstract: true,
            Implements: [
              { Name: "IHasName", Namespace: "Acme", GenericArgs: [] },
              {
                Name: "ICreateDb`1",
                Namespace: "ServiceStack",
                GenericArgs: ["Row"],
              },
            ],
          },
          {
            Name: "IHasName",
            Namespace: "Acme",
            IsInterface: true,
            IsAbstract: true,
            Implements: [{ Name: "IHas", Namespace: "Acme" }],
          },
          {
            Name: "Circle",
            Namespace: "Acme",
            Inherits: { Name: "Shape", Namespace: "Acme" },
          },
        ],
        Operations: [],
      }).declarations,
    ).toEqual([
      type("Shape", {
        abstract: true,
        implements: [
          acme("IHasName"),
          { ...named("ICreateDb", named("Row")), namespace: "ServiceStack" },
        ],
      }),
      {
        kind: "interface",
        name: "IHasName",
        namespace: "Acme",
        typeParams: [],
        extends: [acme("IHas")],
        properties: [],
        attributes: [],
      },
      type("Circle", { base: acme("Shape") }),
    ]);
  });

  test("4.5: enums that are integers, value types that are enums", () => {
    expect(
      read({
        types: [
          {
            name: "Access",
            namespace: "Acme",
            isEnum: true,
            isEnumInt: true,
            enumNames: ["Read", "Write"],
            enumValues: ["1", "2"],
          },
          {
            name: "Door",
            namespace: "Acme",
            properties: [
              {
                name: "Access",
                type: "Access",
                isValueType: true,
                isSystemType: false,
                isEnum: true,
                typeNamespace: "Acme",
              },
            ],
          },
        ],
        operations: [],
      }).declarations,
    ).toEqual([
      {
        kind: "enum",
        name: "Access",
        namespace: "Acme",
        flags: true,
        attributes: [],
        members: [
          { name: "Read", value: "1" },
          { name: "Write", value: "2" },
        ],
      },
      type("Door", {
        properties: [property("Access", acme("Access"))],
      }),
    ]);
  });
});
