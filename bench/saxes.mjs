// The mapping of bench/contract.mjs on saxes.
import { SaxesParser } from "saxes";

const instance = "http://www.w3.org/2001/XMLSchema-instance";

function isNil({ attributes }) {
  for (const name in attributes) {
    const it = attributes[name];
    if (it.local === "nil" && it.uri === instance) return it.value === "true";
  }
  return false;
}

/** What an element's start tag makes of the type of the one around it. */
function memberOf(type, { local }) {
  switch (type?.kind) {
    case "class":
      return type.byName.get(local);
    case "list":
      return local === type.item.name ? { type: type.item } : undefined;
    case "map":
      return local === type.entry ? { type: { kind: "entry" } } : undefined;
    case "entry":
      return { key: local, type: { kind: "text", parse: (it) => it } };
    default:
      return undefined;
  }
}

export function readWithSaxes(root, source) {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const frames = [];
  let result;
  let text = "";
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (it) => {
    text += it;
  });
  parser.on("cdata", (it) => {
    text += it;
  });
  parser.on("opentag", (tag) => {
    text = "";
    const outer = frames.at(-1);
    const member = outer ? memberOf(outer.type, tag) : { type: root };
    const type = isNil(tag) ? undefined : member?.type;
    const value = type?.kind === "list" ? [] : {};
    frames.push({ type, key: member?.key, value });
  });
  parser.on("closetag", () => {
    const { type, key, value } = frames.pop();
    const outer = frames.at(-1);
    const found = type?.kind === "text" ? type.parse(text) : value;
    text = "";
    if (type === undefined) return;
    if (outer === undefined) result = found;
    else if (outer.type.kind === "list") outer.value.push(found);
    else if (outer.type.kind === "map") outer.value[found.Key] = found.Value;
    else outer.value[key] = found;
  });
  parser.write(source).close();
  return result;
}
