import { expect, test, vi } from "vitest";
import { createPositions, positionAt } from "./source-text.js";

test("many positions are those that one by one would be", () => {
  const lines = Array.from({ length: 10_000 }, (_, line) =>
    "x".repeat(line % 3),
  );
  const text = `${lines.join("\n")}\n`;
  const positionOf = createPositions();
  expect(positionOf(text, text.length)).toEqual({ line: 10_001, column: 1 });
  expect(positionOf("", 0)).toEqual({ line: 1, column: 1 });
  for (let at = 0; at <= text.length; at += 97)
    expect(positionOf(text, at)).toEqual(positionAt(text, at));
});

test("the beginning of a text is not read again for each position", () => {
  const text = `${"\n".repeat(100_000)}end`;
  const positionOf = createPositions();
  expect(positionOf(text, text.length)).toEqual({ line: 100_001, column: 4 });
  const search = vi.spyOn(String.prototype, "indexOf");
  positionOf(text, text.length - 1);
  const searches = search.mock.calls.length;
  search.mockRestore();
  expect(searches).toBeLessThan(5000);
});
