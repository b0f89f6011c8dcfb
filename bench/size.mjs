// What a small mapper brings into a browser.
import { gzipSync } from "node:zlib";
import { bundled } from "./mappers.mjs";
import { row } from "./row.mjs";

const mapper = `
  import * as x from "./xml-runtime.js";
  export const Item = x.classMapper<any>({
    name: "Item",
    namespace: "urn:items",
    members: ["Name?", "Count", "Price", "Tags?", "Notes?"],
    read(value, member, reader) {
      switch (member) {
        case 0: value.name = x.string.readContent(reader); break;
        case 1: value.count = x.int.readContent(reader); break;
        case 2: value.price = x.double.readContent(reader); break;
        case 3: value.tags = tags.readContent(reader); break;
        case 4: value.notes = notes.readContent(reader); break;
      }
    },
    write(writer, value) {
      writer.member("Name", x.string, value.name);
      writer.required("Count", x.int, value.count);
      writer.required("Price", x.double, value.price);
      writer.member("Tags", tags, value.tags);
      writer.member("Notes", notes, value.notes);
    },
  });
  const tags = /* @__PURE__ */ x.list(x.string);
  const notes = /* @__PURE__ */ x.map("KeyValueOfstringint", x.string, x.int);
`;

export async function sizeRows() {
  const code = await bundled(mapper, { minify: true });
  const kibibytes = gzipSync(code, { level: 9 }).length / 1024;
  return [row("size, minified and gzipped: KiB", kibibytes, { most: 5 })];
}
