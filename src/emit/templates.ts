// @ts-nocheck -- compiled by scripts/templates.mjs from templates/; what views hold, their types tell.
import { absent, holds, items, type Template } from "./template.js";

export const templates: Readonly<Record<string, Template>> = {
  file: (view, partial) => {
    let text = "";
    for (let all1 = items(view.imports), at1 = 0; at1 < all1.length; at1++) {
      const it1 = all1[at1];
      if (at1 === 0) {
        text += "\n";
      }
      if (holds(it1.namespace)) {
        text +=
          "import * as " +
          (it1.namespace ?? absent(it1, "namespace")) +
          ' from "' +
          (it1.from ?? absent(it1, "from")) +
          '";\n';
      } else {
        if (holds(it1.broken)) {
          text += "import ";
          if (holds(it1.typeOnly)) {
            text += "type ";
          }
          text += "{\n";
          for (let all2 = items(it1.names), at2 = 0; at2 < all2.length; at2++) {
            const it2 = all2[at2];
            text += "  " + it2 + ",\n";
          }
          text += '} from "' + (it1.from ?? absent(it1, "from")) + '";\n';
        } else {
          text += "import ";
          if (holds(it1.typeOnly)) {
            text += "type ";
          }
          text += "{ ";
          for (let all2 = items(it1.names), at2 = 0; at2 < all2.length; at2++) {
            const it2 = all2[at2];
            text += it2;
            if (!(at2 === all2.length - 1)) {
              text += ", ";
            }
          }
          text += ' } from "' + (it1.from ?? absent(it1, "from")) + '";\n';
        }
      }
    }
    for (
      let all1 = items(view.declarations), at1 = 0;
      at1 < all1.length;
      at1++
    ) {
      const it1 = all1[at1];
      text += "\n" + it1 + "\n";
    }
    if (!holds(view.declarations.length)) {
      text += "\nexport {};\n";
    }
    return text;
  },
  class: (view, partial) => {
    let text = "";
    text += partial("doc", view, { doc: view.doc, indent: "" });
    if (holds(view.empty)) {
      text += (view.heading ?? absent(view, "heading")) + " {}\n";
    } else {
      text += (view.heading ?? absent(view, "heading")) + " {\n";
      if (holds(view.indexSignature)) {
        text +=
          "  [key: string]: " +
          (view.indexSignature ?? absent(view, "indexSignature")) +
          ";\n";
      }
      text += partial("members", view, {
        members: view.members,
        keyword: "declare ",
      });
      if (holds(view.construct)) {
        text +=
          "  constructor(init?: " +
          (view.construct.parameter ?? absent(view.construct, "parameter")) +
          ") {\n";
        if (holds(view.construct.derived)) {
          text += "    super(init);\n";
        } else {
          text += "    Object.assign(this, init);\n";
        }
        text += "  }\n";
      }
      if (holds(view.operation)) {
        text +=
          "  getTypeName(): string {\n    return " +
          (view.operation.typeName ?? absent(view.operation, "typeName")) +
          ";\n  }\n";
        if (holds(view.operation.verb)) {
          text +=
            "  getMethod(): string {\n    return " +
            (view.operation.verb ?? absent(view.operation, "verb")) +
            ";\n  }\n";
        }
        if (holds(view.operation.response)) {
          text +=
            "  createResponse(): " +
            (view.operation.responseType ??
              absent(view.operation, "responseType")) +
            " {\n    return " +
            (view.operation.response ?? absent(view.operation, "response")) +
            ";\n  }\n";
        } else {
          text += "  createResponse(): void {}\n";
        }
      }
      text += "}\n";
    }
    return text;
  },
  data: (view, partial) => {
    let text = "";
    text +=
      '/** The members of a request, without the methods that clients call. */\nexport type Data<T> = Omit<T, "getTypeName" | "getMethod" | "createResponse">;\n';
    return text;
  },
  doc: (view, partial) => {
    let text = "";
    if (holds(view.doc.single)) {
      text +=
        (view.indent ?? absent(view, "indent")) +
        "/** " +
        (view.doc.single ?? absent(view.doc, "single")) +
        " */\n";
    } else {
      if (holds(view.doc.lines.length)) {
        text += (view.indent ?? absent(view, "indent")) + "/**\n";
        for (
          let all1 = items(view.doc.lines), at1 = 0;
          at1 < all1.length;
          at1++
        ) {
          const it1 = all1[at1];
          text += (view.indent ?? absent(view, "indent")) + " *" + it1 + "\n";
        }
        text += (view.indent ?? absent(view, "indent")) + " */\n";
      }
    }
    return text;
  },
  enum: (view, partial) => {
    let text = "";
    text += partial("doc", view, { doc: view.doc, indent: "" });
    if (holds(view.members.length)) {
      text += "export const " + (view.name ?? absent(view, "name")) + " = {\n";
      for (let all1 = items(view.members), at1 = 0; at1 < all1.length; at1++) {
        const it1 = all1[at1];
        text +=
          partial("doc", it1, { doc: it1.doc, indent: "  " }) +
          "  " +
          (it1.key ?? absent(it1, "key")) +
          ": " +
          (it1.value ?? absent(it1, "value")) +
          ",\n";
      }
      text += "} as const;\n";
    } else {
      text +=
        "export const " +
        (view.name ?? absent(view, "name")) +
        " = {} as const;\n";
    }
    text +=
      "export type " +
      (view.name ?? absent(view, "name")) +
      " = " +
      (view.type ?? absent(view, "type")) +
      ";\n";
    return text;
  },
  interface: (view, partial) => {
    let text = "";
    text += partial("doc", view, { doc: view.doc, indent: "" });
    if (holds(view.empty)) {
      text += (view.heading ?? absent(view, "heading")) + " {}\n";
    } else {
      text +=
        (view.heading ?? absent(view, "heading")) +
        " {\n" +
        partial("members", view, { members: view.members, keyword: "" });
      if (holds(view.method)) {
        text += "  " + (view.method ?? absent(view, "method")) + ";\n";
      }
      text += "}\n";
    }
    return text;
  },
  members: (view, partial) => {
    let text = "";
    for (let all1 = items(view.members), at1 = 0; at1 < all1.length; at1++) {
      const it1 = all1[at1];
      text += partial("doc", it1, { doc: it1.doc, indent: "  " });
      if (holds(it1.alternatives)) {
        text +=
          "  " +
          (view.keyword ?? absent(view, "keyword")) +
          (it1.name ?? absent(it1, "name")) +
          ":\n";
        for (
          let all2 = items(it1.alternatives), at2 = 0;
          at2 < all2.length;
          at2++
        ) {
          const it2 = all2[at2];
          text += "    | " + it2;
          if (at2 === all2.length - 1) {
            text += ";";
          }
          text += "\n";
        }
      } else {
        if (holds(it1.broken)) {
          text +=
            "  " +
            (view.keyword ?? absent(view, "keyword")) +
            (it1.name ?? absent(it1, "name")) +
            ":\n    " +
            (it1.type ?? absent(it1, "type")) +
            ";\n";
        } else {
          text +=
            "  " +
            (view.keyword ?? absent(view, "keyword")) +
            (it1.name ?? absent(it1, "name")) +
            ": " +
            (it1.type ?? absent(it1, "type")) +
            ";\n";
        }
      }
    }
    return text;
  },
  stars: (view, partial) => {
    let text = "";
    for (let all1 = items(view.modules), at1 = 0; at1 < all1.length; at1++) {
      const it1 = all1[at1];
      text += 'export * from "' + it1 + '";\n';
    }
    return text;
  },
  union: (view, partial) => {
    let text = "";
    text += "/** " + (view.doc ?? absent(view, "doc")) + " */\n";
    if (holds(view.broken)) {
      text +=
        "export type " +
        (view.name ?? absent(view, "name")) +
        " =\n  " +
        (view.line ?? absent(view, "line")) +
        ";\n";
    } else {
      if (holds(view.line)) {
        text +=
          "export type " +
          (view.name ?? absent(view, "name")) +
          " = " +
          (view.line ?? absent(view, "line")) +
          ";\n";
      } else {
        text += "export type " + (view.name ?? absent(view, "name")) + " =\n";
        for (
          let all1 = items(view.alternatives), at1 = 0;
          at1 < all1.length;
          at1++
        ) {
          const it1 = all1[at1];
          text += "  | " + it1;
          if (at1 === all1.length - 1) {
            text += ";";
          }
          text += "\n";
        }
      }
    }
    return text;
  },
  "xml-class": (view, partial) => {
    let text = "";
    text += "export const " + (view.name ?? absent(view, "name")) + "Xml: x.";
    if (holds(view.writable)) {
      text += "XmlMapper";
    } else {
      text += "XmlReadMapper";
    }
    text +=
      "<" + (view.value ?? absent(view, "value")) + "> = /* @__PURE__ */ x.";
    if (holds(view.writable)) {
      text += "classMapper";
    } else {
      text += "classReader";
    }
    text +=
      "<" +
      (view.types ?? absent(view, "types")) +
      ">({\n  name: " +
      (view.contractName ?? absent(view, "contractName")) +
      ",\n  namespace: " +
      (view.namespace ?? absent(view, "namespace")) +
      ",\n";
    for (let all1 = items(view.facts), at1 = 0; at1 < all1.length; at1++) {
      const it1 = all1[at1];
      text += "  " + it1 + ",\n";
    }
    if (holds(view.members.length)) {
      if (holds(view.memberLine)) {
        text +=
          "  members: [" +
          (view.memberLine ?? absent(view, "memberLine")) +
          "],\n";
      } else {
        text += "  members: [\n";
        for (
          let all1 = items(view.members), at1 = 0;
          at1 < all1.length;
          at1++
        ) {
          const it1 = all1[at1];
          text += "    " + it1 + ",\n";
        }
        text += "  ],\n";
      }
      text += "  read(value, member, reader) {\n    switch (member) {\n";
      for (let all1 = items(view.reads), at1 = 0; at1 < all1.length; at1++) {
        const it1 = all1[at1];
        text +=
          "      case " +
          (it1.position ?? absent(it1, "position")) +
          ":\n        " +
          (it1.statement ?? absent(it1, "statement")) +
          "\n        break;\n";
      }
      text += "    }\n  },\n";
      if (holds(view.fills.length)) {
        text += "  fill(value) {\n";
        for (let all1 = items(view.fills), at1 = 0; at1 < all1.length; at1++) {
          const it1 = all1[at1];
          text += "    " + it1 + "\n";
        }
        text += "  },\n";
      }
      if (holds(view.writable)) {
        text += "  write(writer, value) {\n";
        for (let all1 = items(view.writes), at1 = 0; at1 < all1.length; at1++) {
          const it1 = all1[at1];
          if (holds(it1.broken)) {
            text +=
              "    if (" +
              (it1.condition ?? absent(it1, "condition")) +
              ")\n      " +
              (it1.statement ?? absent(it1, "statement")) +
              "\n";
          } else {
            if (holds(it1.condition)) {
              text +=
                "    if (" +
                (it1.condition ?? absent(it1, "condition")) +
                ") " +
                (it1.statement ?? absent(it1, "statement")) +
                "\n";
            } else {
              text +=
                "    " + (it1.statement ?? absent(it1, "statement")) + "\n";
            }
          }
        }
        text += "  },\n";
      }
    } else {
      text += "  members: [],\n  read() {},\n";
      if (holds(view.writable)) {
        text += "  write() {},\n";
      }
    }
    text += "});\n";
    return text;
  },
  "xml-collection": (view, partial) => {
    let text = "";
    text +=
      "export const " +
      (view.name ?? absent(view, "name")) +
      "Xml: x." +
      (view.interface ?? absent(view, "interface")) +
      "<" +
      (view.type ?? absent(view, "type")) +
      "> = /* @__PURE__ */ " +
      (view.expression ?? absent(view, "expression")) +
      ";\n";
    return text;
  },
  "xml-enum": (view, partial) => {
    let text = "";
    text +=
      "export const " +
      (view.name ?? absent(view, "name")) +
      "Xml: x.XmlMapper<" +
      (view.name ?? absent(view, "name")) +
      "> = /* @__PURE__ */ x." +
      (view.make ?? absent(view, "make")) +
      "<" +
      (view.name ?? absent(view, "name")) +
      ">(" +
      (view.contractName ?? absent(view, "contractName")) +
      ", " +
      (view.namespace ?? absent(view, "namespace")) +
      ", ";
    if (holds(view.members.length)) {
      text += "{\n";
      for (let all1 = items(view.members), at1 = 0; at1 < all1.length; at1++) {
        const it1 = all1[at1];
        text +=
          "  " +
          (it1.key ?? absent(it1, "key")) +
          ": " +
          (it1.value ?? absent(it1, "value")) +
          ",\n";
      }
      text += "}";
    } else {
      text += view.name ?? absent(view, "name");
    }
    if (holds(view.aliases.length)) {
      text += ", {\n";
      for (let all1 = items(view.aliases), at1 = 0; at1 < all1.length; at1++) {
        const it1 = all1[at1];
        text +=
          "  " +
          (it1.key ?? absent(it1, "key")) +
          ": " +
          (it1.value ?? absent(it1, "value")) +
          ",\n";
      }
      text += "}";
    }
    text += ");\n";
    return text;
  },
  "xml-exports": (view, partial) => {
    let text = "";
    text +=
      "export {\n  list as xmlList,\n  mapOf as xmlMap,\n  readResponse,\n";
    if (!holds(view.scalars)) {
      text += "  scalars as xmlScalars,\n";
    }
    text += '} from "' + (view.runtime ?? absent(view, "runtime")) + '";\n';
    if (holds(view.scalars)) {
      text +=
        "\nexport const xmlScalars: x.XmlScalars = /* @__PURE__ */ " +
        (view.scalars ?? absent(view, "scalars")) +
        ";\n";
    }
    return text;
  },
  "xml-flags": (view, partial) => {
    let text = "";
    text +=
      "export const " +
      (view.name ?? absent(view, "name")) +
      "Xml: x.XmlMapper<" +
      (view.name ?? absent(view, "name")) +
      "> = /* @__PURE__ */ x." +
      (view.make ?? absent(view, "make")) +
      "(" +
      (view.contractName ?? absent(view, "contractName")) +
      ", " +
      (view.namespace ?? absent(view, "namespace")) +
      ", [\n";
    for (let all1 = items(view.members), at1 = 0; at1 < all1.length; at1++) {
      const it1 = all1[at1];
      text +=
        "  [" +
        (it1.key ?? absent(it1, "key")) +
        ", " +
        (it1.value ?? absent(it1, "value")) +
        "],\n";
    }
    text += "]);\n";
    return text;
  },
  "xml-hoisted": (view, partial) => {
    let text = "";
    text +=
      "const " +
      (view.name ?? absent(view, "name")) +
      " = /* @__PURE__ */ " +
      (view.expression ?? absent(view, "expression")) +
      ";\n";
    return text;
  },
  "xml-namespace": (view, partial) => {
    let text = "";
    if (holds(view.broken)) {
      text +=
        "const " +
        (view.name ?? absent(view, "name")) +
        " =\n  " +
        (view.uri ?? absent(view, "uri")) +
        ";\n";
    } else {
      text +=
        "const " +
        (view.name ?? absent(view, "name")) +
        " = " +
        (view.uri ?? absent(view, "uri")) +
        ";\n";
    }
    return text;
  },
  "zod-collection-generic": (view, partial) => {
    let text = "";
    text +=
      "export function " +
      (view.name ?? absent(view, "name")) +
      "Schema<" +
      (view.typeParams ?? absent(view, "typeParams")) +
      ">(" +
      (view.parameters ?? absent(view, "parameters")) +
      "): d.Field<" +
      (view.type ?? absent(view, "type")) +
      "> {\n  return " +
      (view.schema ?? absent(view, "schema")) +
      ";\n}\n";
    return text;
  },
  "zod-collection": (view, partial) => {
    let text = "";
    text +=
      "export const " +
      (view.name ?? absent(view, "name")) +
      "Schema: d.Field<" +
      (view.type ?? absent(view, "type")) +
      "> = /* @__PURE__ */ " +
      (view.schema ?? absent(view, "schema")) +
      ";\n";
    return text;
  },
  "zod-enum": (view, partial) => {
    let text = "";
    text +=
      "export const " +
      (view.name ?? absent(view, "name")) +
      "Schema: d.Field<" +
      (view.name ?? absent(view, "name")) +
      "> = /* @__PURE__ */ d." +
      (view.make ?? absent(view, "make")) +
      "<" +
      (view.name ?? absent(view, "name")) +
      ">(" +
      (view.name ?? absent(view, "name"));
    if (holds(view.others.length)) {
      text += ", {\n";
      for (let all1 = items(view.others), at1 = 0; at1 < all1.length; at1++) {
        const it1 = all1[at1];
        text +=
          "  " +
          (it1.key ?? absent(it1, "key")) +
          ": " +
          (it1.value ?? absent(it1, "value")) +
          ",\n";
      }
      text += "}";
    }
    text += ");\n";
    return text;
  },
  "zod-flags": (view, partial) => {
    let text = "";
    text +=
      "export const " +
      (view.name ?? absent(view, "name")) +
      "Schema: d.Field<" +
      (view.name ?? absent(view, "name")) +
      "> = /* @__PURE__ */ d." +
      (view.make ?? absent(view, "make")) +
      "(" +
      (view.name ?? absent(view, "name"));
    if (holds(view.others.length)) {
      text += ", {\n";
      for (let all1 = items(view.others), at1 = 0; at1 < all1.length; at1++) {
        const it1 = all1[at1];
        text +=
          "  " +
          (it1.key ?? absent(it1, "key")) +
          ": " +
          (it1.value ?? absent(it1, "value")) +
          ",\n";
      }
      text += "}";
    }
    text += ");\n";
    return text;
  },
  "zod-generic": (view, partial) => {
    let text = "";
    text +=
      "export function " +
      (view.name ?? absent(view, "name")) +
      "Schema<" +
      (view.typeParams ?? absent(view, "typeParams")) +
      ">(" +
      (view.parameters ?? absent(view, "parameters")) +
      "): d.Dto<" +
      (view.types ?? absent(view, "types")) +
      "> {\n";
    if (holds(view.empty)) {
      text +=
        "  return d.dto<" +
        (view.types ?? absent(view, "types")) +
        ">(() => ({})";
      if (holds(view.facts.length)) {
        text += ", {\n";
        for (let all1 = items(view.facts), at1 = 0; at1 < all1.length; at1++) {
          const it1 = all1[at1];
          text += "    " + it1 + "\n";
        }
        text += "  }";
      }
      text += ");\n";
    } else {
      if (holds(view.facts.length)) {
        text +=
          "  return d.dto<" +
          (view.types ?? absent(view, "types")) +
          ">(\n    () => ({\n";
        for (let all1 = items(view.bases), at1 = 0; at1 < all1.length; at1++) {
          const it1 = all1[at1];
          text += "      ..." + it1 + ".shape,\n";
        }
        for (
          let all1 = items(view.inherited), at1 = 0;
          at1 < all1.length;
          at1++
        ) {
          const it1 = all1[at1];
          text +=
            "      " +
            (it1.key ?? absent(it1, "key")) +
            ": " +
            (it1.schema ?? absent(it1, "schema")) +
            ",\n";
        }
        for (
          let all1 = items(view.members), at1 = 0;
          at1 < all1.length;
          at1++
        ) {
          const it1 = all1[at1];
          text +=
            "      " +
            (it1.key ?? absent(it1, "key")) +
            ": " +
            (it1.schema ?? absent(it1, "schema")) +
            ",\n";
        }
        text += "    }),\n    {\n";
        for (let all1 = items(view.facts), at1 = 0; at1 < all1.length; at1++) {
          const it1 = all1[at1];
          text += "      " + it1 + "\n";
        }
        text += "    },\n  );\n";
      } else {
        text +=
          "  return d.dto<" +
          (view.types ?? absent(view, "types")) +
          ">(() => ({\n";
        for (let all1 = items(view.bases), at1 = 0; at1 < all1.length; at1++) {
          const it1 = all1[at1];
          text += "    ..." + it1 + ".shape,\n";
        }
        for (
          let all1 = items(view.inherited), at1 = 0;
          at1 < all1.length;
          at1++
        ) {
          const it1 = all1[at1];
          text +=
            "    " +
            (it1.key ?? absent(it1, "key")) +
            ": " +
            (it1.schema ?? absent(it1, "schema")) +
            ",\n";
        }
        for (
          let all1 = items(view.members), at1 = 0;
          at1 < all1.length;
          at1++
        ) {
          const it1 = all1[at1];
          text +=
            "    " +
            (it1.key ?? absent(it1, "key")) +
            ": " +
            (it1.schema ?? absent(it1, "schema")) +
            ",\n";
        }
        text += "  }));\n";
      }
    }
    text += "}\n";
    return text;
  },
  "zod-hoisted": (view, partial) => {
    let text = "";
    text +=
      "const " +
      (view.name ?? absent(view, "name")) +
      " = /* @__PURE__ */ " +
      (view.expression ?? absent(view, "expression")) +
      ";\n";
    return text;
  },
  "zod-json": (view, partial) => {
    let text = "";
    if (holds(view.exact.length)) {
      text +=
        'import { parseJson as parse } from "' +
        (view.runtime ?? absent(view, "runtime")) +
        '";\n\nexport { stringifyJson } from "' +
        (view.runtime ?? absent(view, "runtime")) +
        '";\n\n/** As `JSON.parse`, but with all digits of numbers, and NaN and the infinities. */\nexport function parseJson(text: string): unknown {\n  return parse(text, { ';
      for (let all1 = items(view.exact), at1 = 0; at1 < all1.length; at1++) {
        const it1 = all1[at1];
        text += it1;
        if (!(at1 === all1.length - 1)) {
          text += ", ";
        }
      }
      text += " });\n}\n";
    } else {
      text +=
        'export { parseJson, stringifyJson } from "' +
        (view.runtime ?? absent(view, "runtime")) +
        '";\n';
    }
    return text;
  },
  "zod-object": (view, partial) => {
    let text = "";
    if (holds(view.empty)) {
      text +=
        "export const " +
        (view.name ?? absent(view, "name")) +
        "Schema: d.Dto<" +
        (view.types ?? absent(view, "types")) +
        "> = /* @__PURE__ */ d." +
        (view.make ?? absent(view, "make")) +
        "<" +
        (view.types ?? absent(view, "types")) +
        ">(() => ({})";
      if (holds(view.facts.length)) {
        text += ", {\n";
        for (let all1 = items(view.facts), at1 = 0; at1 < all1.length; at1++) {
          const it1 = all1[at1];
          text += "  " + it1 + "\n";
        }
        text += "}";
      }
      text += ");\n";
    } else {
      if (holds(view.facts.length)) {
        text +=
          "export const " +
          (view.name ?? absent(view, "name")) +
          "Schema: d.Dto<" +
          (view.types ?? absent(view, "types")) +
          "> = /* @__PURE__ */ d." +
          (view.make ?? absent(view, "make")) +
          "<" +
          (view.types ?? absent(view, "types")) +
          ">(\n  () => ({\n";
        for (let all1 = items(view.bases), at1 = 0; at1 < all1.length; at1++) {
          const it1 = all1[at1];
          text += "    ..." + it1 + ".shape,\n";
        }
        for (
          let all1 = items(view.inherited), at1 = 0;
          at1 < all1.length;
          at1++
        ) {
          const it1 = all1[at1];
          text +=
            "    " +
            (it1.key ?? absent(it1, "key")) +
            ": " +
            (it1.schema ?? absent(it1, "schema")) +
            ",\n";
        }
        for (
          let all1 = items(view.members), at1 = 0;
          at1 < all1.length;
          at1++
        ) {
          const it1 = all1[at1];
          text +=
            "    " +
            (it1.key ?? absent(it1, "key")) +
            ": " +
            (it1.schema ?? absent(it1, "schema")) +
            ",\n";
        }
        text += "  }),\n  {\n";
        for (let all1 = items(view.facts), at1 = 0; at1 < all1.length; at1++) {
          const it1 = all1[at1];
          text += "    " + it1 + "\n";
        }
        text += "  },\n);\n";
      } else {
        text +=
          "export const " +
          (view.name ?? absent(view, "name")) +
          "Schema: d.Dto<" +
          (view.types ?? absent(view, "types")) +
          "> = /* @__PURE__ */ d." +
          (view.make ?? absent(view, "make")) +
          "<" +
          (view.types ?? absent(view, "types")) +
          ">(() => ({\n";
        for (let all1 = items(view.bases), at1 = 0; at1 < all1.length; at1++) {
          const it1 = all1[at1];
          text += "  ..." + it1 + ".shape,\n";
        }
        for (
          let all1 = items(view.inherited), at1 = 0;
          at1 < all1.length;
          at1++
        ) {
          const it1 = all1[at1];
          text +=
            "  " +
            (it1.key ?? absent(it1, "key")) +
            ": " +
            (it1.schema ?? absent(it1, "schema")) +
            ",\n";
        }
        for (
          let all1 = items(view.members), at1 = 0;
          at1 < all1.length;
          at1++
        ) {
          const it1 = all1[at1];
          text +=
            "  " +
            (it1.key ?? absent(it1, "key")) +
            ": " +
            (it1.schema ?? absent(it1, "schema")) +
            ",\n";
        }
        text += "}));\n";
      }
    }
    return text;
  },
};
