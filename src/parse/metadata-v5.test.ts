/** Small metadata of each form since version 5. */
import { describe, expect, test } from "vitest";
import {
  acme,
  file,
  list,
  named,
  property,
  read,
  system,
  type,
} from "../../test/metadata.js";

describe("versions 5 and later", () => {
  test("5.8: texts of enum members; numbers are left out where they are 0, 1, 2", () => {
    expect(
      read({
        types: [
          {
            name: "Shipping",
            namespace: "Acme",
            isEnum: true,
            dataContract: {},
            enumNames: ["NextDay", "Slow"],
            enumMemberValues: ["next-day", "Slow"],
            enumDescriptions: ["Tomorrow", null],
          },
        ],
        operations: [
          {
            actions: ["ANY"],
            request: {
              name: "Ship",
              namespace: "Acme",
              returnVoidMarker: true,
              routes: [{ path: "/ship" }],
            },
          },
        ],
      }),
    ).toEqual({
      file,
      server: { textCase: "camelCase" },
      declarations: [
        {
          kind: "enum",
          name: "Shipping",
          namespace: "Acme",
          contract: {},
          attributes: [],
          members: [
            { name: "NextDay", text: "next-day", doc: "Tomorrow" },
            { name: "Slow", text: "Slow" },
          ],
        },
        type("Ship"),
      ],
      operations: [
        {
          request: { name: "Ship", namespace: "Acme" },
          returnsVoid: true,
          verbs: [],
          routes: [{ path: "/ship", verbs: [] }],
          samples: [],
        },
      ],
    });
  });

  test("5.9: returns, routes and who may call stand on the operation", () => {
    expect(
      read({
        types: [],
        operations: [
          {
            request: {
              name: "Drop",
              namespace: "Acme",
              description: "Drops it",
            },
            response: { name: "DropResponse", namespace: "Acme" },
            actions: ["ANY"],
            returnsVoid: false,
            returnType: { name: "DropResponse", namespace: "Acme" },
            routes: [
              {
                path: "/drop",
                verbs: "POST,DELETE",
                summary: "Drop",
                notes: "At once",
              },
            ],
            requiresAuth: true,
            requiredRoles: ["Admin"],
            requiresAnyRole: ["A", "B"],
            requiredPermissions: [],
            requiresAnyPermission: ["P"],
          },
        ],
      }).operations,
    ).toEqual([
      {
        request: { name: "Drop", namespace: "Acme" },
        response: acme("DropResponse"),
        verbs: [],
        routes: [
          {
            path: "/drop",
            verbs: ["POST", "DELETE"],
            summary: "Drop",
            notes: "At once",
          },
        ],
        description: "Drops it",
        roles: ["Admin"],
        anyRole: ["A", "B"],
        anyPermission: ["P"],
        samples: [],
      },
    ]);
  });

  test("6.2: `namespace` in place of `typeNamespace`, and the client's verb", () => {
    const { declarations, operations } = read({
      types: [
        {
          name: "Tree`1",
          namespace: "Acme",
          genericArgs: ["'T"],
          properties: [
            {
              name: "Branches",
              type: "List`1",
              namespace: "System.Collections.Generic",
              genericArgs: ["Tree<'T>"],
            },
            { name: "Leaf", type: "'T", namespace: "Acme" },
          ],
        },
      ],
      operations: [
        {
          request: { name: "Grow", namespace: "Acme" },
          actions: ["OPTIONS", "POST", "GET"],
          method: "POST",
          returnType: {
            name: "Tree`1",
            namespace: "Acme",
            genericArgs: ["Nullable<Int32>"],
          },
        },
      ],
    });
    expect(declarations).toEqual([
      type("Tree", {
        typeParams: ["T"],
        properties: [
          property("Branches", list(named("Tree", named("T")))),
          property("Leaf", acme("T")),
        ],
      }),
      type("Grow"),
    ]);
    expect(operations).toEqual([
      {
        request: { name: "Grow", namespace: "Acme" },
        response: {
          ...named("Tree", { kind: "nullable", of: named("Int32") }),
          namespace: "Acme",
        },
        verbs: ["POST", "OPTIONS", "GET"],
        routes: [],
        samples: [],
      },
    ]);
  });

  test("6.5 to 8.9: `isRequired: false` says that a member may be missing", () => {
    const { declarations } = read({
      types: [
        {
          name: "A",
          namespace: "Acme",
          properties: [
            {
              name: "Yes",
              type: "String",
              namespace: "System",
              isRequired: true,
            },
            {
              name: "No",
              type: "String",
              namespace: "System",
              isRequired: false,
            },
            { name: "Silent", type: "String", namespace: "System" },
          ],
        },
      ],
    });
    expect(declarations).toEqual([
      type("A", {
        properties: [
          property("Yes", system("String"), { required: true }),
          property("No", system("String"), { required: false, optional: true }),
          property("Silent", system("String")),
        ],
      }),
    ]);
  });

  test("10: contracts, attributes, nested types by their inner names, generic definitions", () => {
    const { declarations, operations } = read({
      config: { baseUrl: "https://localhost:5001" },
      namespaces: ["Acme"],
      types: [
        {
          name: "Outer`1",
          namespace: "Acme",
          genericArgs: ["T"],
          isGenericTypeDef: true,
          innerTypes: [
            { name: "Middle", namespace: "Acme" },
            { name: "Unseen", namespace: "Acme" },
          ],
        },
        {
          name: "Inner",
          namespace: "Acme",
          isNested: true,
          implements: [],
          dataContract: { name: "In", namespace: "urn:acme" },
          properties: [
            {
              name: "Id",
              type: "Int32",
              namespace: "System",
              isValueType: true,
              isRequired: true,
              dataMember: {
                name: "in-id",
                order: 0,
                isRequired: true,
                emitDefaultValue: false,
              },
              attributes: [
                {
                  name: "Validate",
                  args: [
                    { name: "Validator", type: "String", value: "NotEmpty" },
                    { name: "StatusCode", type: "Int32", value: "-12" },
                    { name: "Strict", type: "Boolean", value: "True" },
                    { name: "Kind", type: "Kinds", value: "Kinds.First" },
                    { name: "Large", type: "Int64", value: "9007199254740993" },
                    { name: "Missing", type: "String" },
                  ],
                },
                {
                  name: "StringLength",
                  constructorArgs: [
                    { name: "maximumLength", type: "Int32", value: "50" },
                  ],
                },
              ],
            },
          ],
        },
        {
          name: "Middle",
          namespace: "Acme",
          isNested: true,
          innerTypes: [{ name: "Inner", namespace: "Acme" }],
        },
      ],
      operations: [],
    });
    expect(operations).toEqual([]);
    expect(declarations).toEqual([
      type("Outer", { typeParams: ["T"] }),
      type("Inner", {
        outer: ["Outer", "Middle"],
        contract: { name: "In", namespace: "urn:acme" },
        properties: [
          property("Id", system("Int32"), {
            jsonName: "in-id",
            xmlName: "in-id",
            order: 0,
            required: true,
            emitDefault: false,
            attributes: [
              {
                name: "Validate",
                args: [
                  { name: "Validator", value: "NotEmpty" },
                  { name: "StatusCode", value: -12 },
                  { name: "Strict", value: true },
                  { name: "Kind", value: "Kinds.First" },
                  { name: "Large", value: "9007199254740993" },
                  { name: "Missing", value: null },
                ],
              },
              { name: "StringLength", args: [{ value: 50 }] },
            ],
          }),
        ],
      }),
      type("Middle", { outer: ["Outer"] }),
    ]);
  });
});
