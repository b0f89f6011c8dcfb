// Reading and writing 1 MB of XML, as ratios to what reads and writes the same otherwise.
import { isDeepStrictEqual } from "node:util";
import { builders } from "./builders.mjs";
import { sessionList } from "./contract.mjs";
import { sessionMapper } from "./mappers.mjs";
import { interleaved } from "./measure.mjs";
import { row } from "./row.mjs";
import { readWithSaxes } from "./saxes.mjs";
import { sessionsOf } from "./sessions.mjs";

const megabyte = 1_000_000;

export const corpora = [
  { name: "dense", script: "latin", filled: 1, least: 0.3 },
  { name: "non-Latin", script: "other", filled: 1, least: 0.25 },
  {
    name: "pretty-printed",
    script: "latin",
    filled: 1,
    least: 0.2,
    indent: true,
  },
  // The JSON of it leaves nulls out: only saxes does the same work.
  { name: "nil-heavy", script: "latin", filled: 0.1, least: undefined },
];

/** As an editor would indent it. */
function indented(xml) {
  let depth = 0;
  return xml.replaceAll(
    /<(\/?)[^>]*?(\/?)>(?:[^<]+<\/[^>]*>)?/g,
    (tag, end, empty) => {
      const isElement = tag.includes("</") && end === "";
      if (end !== "") depth--;
      const line = `\n${"  ".repeat(depth)}${tag}`;
      if (end === "" && empty === "" && !isElement) depth++;
      return line;
    },
  );
}

/** A string as a network gives it: in one piece. */
function received(text) {
  return Buffer.from(text).toString();
}

export function corpusOf({ script, filled, indent }, mapper, size) {
  const lay = (sessions) => {
    const xml = mapper.write(sessions, { declaration: false });
    return indent ? indented(xml) : xml;
  };
  const few = lay(sessionsOf({ script, filled }, 20)).length / 20;
  const sessions = sessionsOf({ script, filled }, Math.ceil(size / few));
  const xml = received(lay(sessions));
  const value = mapper.read(xml);
  return { xml, value, json: received(JSON.stringify(value)) };
}

export async function xmlRows(rounds) {
  const mapper = await sessionMapper();
  return corpora.flatMap((corpus) => {
    const { xml, json, value } = corpusOf(corpus, mapper, megabyte);
    checkAll({ mapper, xml, json, value });
    const read = interleaved(
      {
        here: () => mapper.read(xml),
        JSON: () => JSON.parse(json),
        saxes: () => readWithSaxes(sessionList, xml),
      },
      rounds,
    );
    const write = interleaved(
      {
        here: () => mapper.write(value),
        JSON: () => JSON.stringify(value),
        // Until a text is used it may be in pieces.
        hereAsBytes: () => Buffer.from(mapper.write(value)),
        JSONAsBytes: () => Buffer.from(JSON.stringify(value)),
        ...Object.fromEntries(
          Object.entries(builders).map(([name, build]) => [
            name,
            () => build(sessionList, value),
          ]),
        ),
      },
      rounds,
    );
    return [
      ...[
        row("JSON.parse", read.JSON / read.here, { least: corpus.least }),
        row("saxes", read.saxes / read.here, { least: 3 }),
      ].map((it) => ({ ...it, what: `read, ${corpus.name}: ${it.what}` })),
      ...[
        row("JSON.stringify", write.JSON / write.here, {
          least: corpus.least && 0.5,
        }),
        row("JSON.stringify, as UTF-8", write.JSONAsBytes / write.hereAsBytes),
        ...Object.keys(builders).map((name) =>
          row(name, write[name] / write.here, { least: 6 }),
        ),
      ].map((it) => ({ ...it, what: `write, ${corpus.name}: ${it.what}` })),
    ];
  });
}

/** What competes does the same, or the figures say nothing. */
function checkAll({ mapper, xml, json, value }) {
  const results = {
    "JSON.parse": JSON.parse(json),
    saxes: readWithSaxes(sessionList, xml),
    "mapper.write": mapper.read(mapper.write(value)),
    ...Object.fromEntries(
      Object.entries(builders).map(([name, write]) => [
        name,
        mapper.read(write(sessionList, value)),
      ]),
    ),
  };
  for (const [name, result] of Object.entries(results))
    if (!isDeepStrictEqual(result, value))
      throw new Error(`${name} gives another value`);
}
