// The mapping of bench/contract.mjs on libraries that write XML.
import { XMLBuilder } from "fast-xml-parser";
import { create } from "xmlbuilder2";

const instance = "http://www.w3.org/2001/XMLSchema-instance";

/**
 * `{ AccountId: "1", Log: { SessionLogInfo: [ … ] } }`. What is in another namespace than the
 * element around it gets the prefix `p`, as from .NET it gets one.
 */
function tree(type, value, prefix, nil) {
  if (value === undefined || value === null) return nil;
  switch (type.kind) {
    case "class": {
      const result = {};
      for (const { name, key, namespace, type: of } of type.members)
        result[prefix + name] = member(type, namespace, of, value[key], nil);
      return result;
    }
    case "list": {
      const items = value.map((it) => tree(type.item, it, prefix, nil));
      return { [prefix + type.item.name]: items };
    }
    case "map": {
      const entries = Object.entries(value).map(([key, item]) => ({
        [`${prefix}Key`]: key,
        [`${prefix}Value`]: item,
      }));
      return { [prefix + type.entry]: entries };
    }
    default:
      return typeof value === "boolean" ? String(value) : value;
  }
}

function member(type, namespace, of, value, nil) {
  const isOther = of.namespace !== undefined && of.namespace !== namespace;
  const content = tree(of, value, isOther ? "p:" : "", nil);
  if (isOther) return { "@xmlns:p": of.namespace, ...content };
  if (namespace === type.namespace) return content;
  return typeof content === "object"
    ? { "@xmlns": namespace, ...content }
    : { "@xmlns": namespace, "#": content };
}

function document(root, value) {
  return {
    [root.name]: {
      "@xmlns": root.namespace,
      "@xmlns:i": instance,
      ...tree(root, value, "", { "@i:nil": "true" }),
    },
  };
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#",
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

export const builders = {
  "fast-xml-parser": (root, value) => builder.build(document(root, value)),
  xmlbuilder2: (root, value) => create(document(root, value)).end(),
};
