import { expect, test, vi } from "vitest";
import { observe, timingsText, type Observed } from "./progress.js";

interface Shown extends Observed {
  readonly written: () => string;
  readonly pass: (milliseconds: number) => void;
}

function shown(isTTY: boolean): Shown {
  let time = 0;
  let written = "";
  const observed = observe({
    terminal: { isTTY, write: (text) => (written += text) },
    now: () => time,
  });
  return {
    ...observed,
    written: () => written,
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
}

test("a short run shows nothing", async () => {
  const it = shown(true);
  await it.phase("load", () => it.pass(499));
  await it.phase("link", () => it.pass(1));
  it.end();
  expect(it.written()).toBe("");
});

test("a long run shows what it does, and takes it away, on a terminal", async () => {
  const it = shown(true);
  await it.phase("extract", () => it.pass(500));
  await it.phase("emit", () => it.pass(1));
  await it.phase("compare", () => it.pass(1));
  it.end();
  expect(it.written()).toBe("\remit …\rcompare …\r         \r");
});

test("and nothing elsewhere", async () => {
  const it = shown(false);
  await it.phase("extract", () => it.pass(5000));
  await it.phase("emit", () => it.pass(1));
  it.end();
  expect(it.written()).toBe("");
});

test("a phase that waits is shown while it waits", async () => {
  vi.useFakeTimers();
  const it = shown(true);
  const loading = it.phase("load", async () => {
    await vi.advanceTimersByTimeAsync(500);
  });
  await loading;
  vi.useRealTimers();
  expect(it.written()).toBe("\rload …");
});

test("each phase has its milliseconds", async () => {
  const it = shown(false);
  await it.phase("load", () => it.pass(12));
  await it.phase("emit", () => it.pass(3.25));
  await it.phase("load", () => it.pass(0.5));
  it.end();
  expect(it.timings()).toEqual({ load: 12.5, emit: 3.25 });
  expect(timingsText(it.timings())).toBe("load 12.5 ms, emit 3.3 ms");
});
