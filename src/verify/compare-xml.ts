/** An XML sample against what is written of it: every element that the sample has. */
import { append } from "../schema/append.js";
import type { SampleElement } from "../parse/draft.js";
import type { Constants } from "./constants.js";
import type { Finding } from "./finding.js";
import { isSameText } from "./same-meaning.js";

export function compareXml(
  sample: SampleElement,
  written: SampleElement,
  constants: Constants,
): readonly Finding[] {
  const findings: Finding[] = [];

  function compare(from: SampleElement, to: SampleElement, path: string): void {
    if (from.nil) return;
    if (to.nil) findings.push({ kind: "lost", path, at: from.at });
    else if (from.children.length === 0 && to.children.length === 0)
      compareTexts(from, to, path);
    else compareChildren(from, to, path);
  }

  function compareTexts(
    from: SampleElement,
    to: SampleElement,
    path: string,
  ): void {
    const isBlank = from.text.trim() === "" && to.text.trim() === "";
    if (!isBlank && !isSameText(from.text.trim(), to.text.trim(), constants))
      findings.push({
        kind: "changed",
        path,
        shown: from.text,
        written: to.text,
        at: from.at,
      });
  }

  function compareChildren(
    from: SampleElement,
    to: SampleElement,
    path: string,
  ): void {
    const shown = positionsOf(from);
    const kept = positionsOf(to);
    let furthest = -1;
    for (const [place, child] of from.children.entries()) {
      const key = keyOf(child);
      const alike = shown.get(key) ?? [];
      const nth = alike.indexOf(place);
      const inner = `${path}/${child.name}${alike.length > 1 ? `[${nth + 1}]` : ""}`;
      const position = kept.get(key)?.[nth] ?? -1;
      const match = to.children[position];
      if (!match) findings.push(...missing(child, to, inner));
      else {
        const before = to.children[furthest];
        if (position < furthest && before)
          findings.push({
            kind: "misplaced",
            path: inner,
            behind: before.name,
            at: child.at,
          });
        furthest = Math.max(furthest, position);
        compare(child, match, inner);
      }
    }
  }

  compare(sample, written, sample.name);
  return findings;
}

/** Where the elements of each name stand. */
function positionsOf({
  children,
}: SampleElement): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  for (const [position, child] of children.entries()) {
    const key = keyOf(child);
    append(positions, key, position);
  }
  return positions;
}

function keyOf({ name, namespace }: SampleElement): string {
  return `${namespace} ${name}`;
}

/** What is null in the sample need not be written. */
function missing(
  child: SampleElement,
  to: SampleElement,
  path: string,
): readonly Finding[] {
  if (child.nil) return [];
  // There was one of its name, but not as many.
  if (to.children.some((it) => keyOf(it) === keyOf(child)))
    return [{ kind: "repeated", path, at: child.at }];
  const named = to.children.find(({ name }) => name === child.name);
  return [
    {
      kind: "lost",
      path,
      ...(named && {
        namespaces: { shown: child.namespace, expected: named.namespace },
      }),
      at: child.at,
    },
  ];
}
