/**
 * An XML sample against the value that was read of it, where nothing can be written: whether every
 * element of the sample has become something.
 */
import type { SampleElement } from "../parse/draft.js";
import { loose } from "../link/sample-members.js";
import type { Finding } from "./finding.js";
import { isRecord } from "./record.js";

export function coverXml(
  sample: SampleElement,
  value: unknown,
): readonly Finding[] {
  const findings: Finding[] = [];

  function cover(element: SampleElement, read: unknown, path: string): void {
    const { children, nil, at } = element;
    if (nil) return;
    if (read === undefined || read === null)
      findings.push({ kind: "lost", path, at });
    else if (Array.isArray(read))
      for (const [position, child] of children.entries())
        cover(child, read[position], `${path}/${child.name}[${position + 1}]`);
    else if (isRecord(read)) coverMembers(children, read, path);
    // What is one text in TypeScript may have elements: a DateTimeOffset, a Version.
  }

  function coverMembers(
    children: readonly SampleElement[],
    read: Members,
    path: string,
  ): void {
    const members = new Map(
      Object.entries(read).map(([name, it]) => [loose(name), it]),
    );
    const entries = Object.values(read);
    for (const [position, child] of children.entries()) {
      const member = members.get(loose(child.name));
      if (member === undefined && isEntry(child))
        cover(
          child.children[1] ?? child,
          entries[position],
          `${path}/${child.name}[${position + 1}]`,
        );
      else cover(child, member, `${path}/${child.name}`);
    }
  }

  cover(sample, value, sample.name);
  return findings;
}

type Members = Readonly<Record<string, unknown>>;

/** Of a dictionary: a key and its value. */
function isEntry({ children }: SampleElement): boolean {
  return (
    children.length === 2 &&
    children[0]?.name === "Key" &&
    children[1]?.name === "Value"
  );
}
