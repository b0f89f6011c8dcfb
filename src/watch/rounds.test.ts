import { expect, test } from "vitest";
import { startRounds, type Rounds } from "./rounds.js";

interface Watching extends Rounds {
  /** How many rounds have begun. */
  readonly begun: () => number;
  /** Ends the round that runs. */
  readonly finish: (error?: Error) => Promise<void>;
  /** Lets that much time go by. */
  readonly pass: (milliseconds: number) => void;
  readonly stop: () => void;
  /** Timers that wait. */
  readonly timers: () => number;
}

function watching(poll?: number): Watching {
  const ending = new AbortController();
  const waiting = new Map<() => void, number>();
  const running: ((error?: Error) => void)[] = [];
  let now = 0;
  let begun = 0;
  const rounds = startRounds({
    work: () => {
      begun++;
      return new Promise((resolve, reject) => {
        running.push((error) => (error ? reject(error) : resolve()));
      });
    },
    timers: {
      after: (milliseconds, then) => {
        const due = (): void => then();
        waiting.set(due, now + milliseconds);
        return () => waiting.delete(due);
      },
    },
    poll: () => poll,
    signal: ending.signal,
  });
  return {
    ...rounds,
    begun: () => begun,
    finish: async (error) => {
      running.shift()?.(error);
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    },
    pass: (milliseconds) => {
      now += milliseconds;
      for (const [due, at] of waiting)
        if (at <= now && waiting.delete(due)) due();
    },
    stop: () => ending.abort(),
    timers: () => waiting.size,
  };
}

test("the first round begins at once, and nothing follows by itself", async () => {
  const it = watching();
  await it.finish();
  expect(it.begun()).toBe(1);
  expect(it.timers()).toBe(0);
});

test("rapid changes are one round, when they are over", async () => {
  const it = watching();
  await it.finish();
  for (let change = 0; change < 5; change++) {
    it.changed();
    it.pass(99);
  }
  expect(it.begun()).toBe(1);
  it.pass(1);
  expect(it.begun()).toBe(2);
  await it.finish();
  expect(it.timers()).toBe(0);
});

test("changes that never end do not wait for ever", async () => {
  const it = watching();
  await it.finish();
  for (let change = 0; change < 20; change++) {
    it.changed();
    it.pass(50);
  }
  expect(it.begun()).toBe(2);
});

test("changes during a round are exactly one more", async () => {
  const it = watching();
  it.changed();
  it.pass(100);
  it.changed();
  it.pass(100);
  expect(it.begun()).toBe(1);
  await it.finish();
  expect(it.begun()).toBe(2);
  await it.finish();
  it.pass(10_000);
  expect(it.begun()).toBe(2);
});

test("a change at the end of a round is not lost", async () => {
  const it = watching();
  it.changed();
  await it.finish();
  expect(it.begun()).toBe(1);
  it.pass(100);
  expect(it.begun()).toBe(2);
});

test("what tells of no change is looked at, counted from the end of a round", async () => {
  const it = watching(5000);
  it.pass(5000);
  expect(it.begun()).toBe(1);
  await it.finish();
  it.pass(4999);
  expect(it.begun()).toBe(1);
  it.pass(1);
  expect(it.begun()).toBe(2);
});

test("ends when it is told to, once the round that runs is over", async () => {
  const it = watching(5000);
  let hasEnded = false;
  const ended = it.ended.finally(() => {
    hasEnded = true;
  });
  it.changed();
  it.stop();
  it.changed();
  expect(it.timers()).toBe(0);
  expect(hasEnded).toBe(false);
  await it.finish();
  await ended;
  expect(it.timers()).toBe(0);
  expect(it.begun()).toBe(1);
});

test("ends at once where no round runs", async () => {
  const it = watching(5000);
  await it.finish();
  it.stop();
  await expect(it.ended).resolves.toBeUndefined();
  expect(it.timers()).toBe(0);
});

test("a bug ends it", async () => {
  const it = watching(5000);
  it.changed();
  await Promise.all([
    expect(it.ended).rejects.toThrow("boom"),
    it.finish(new Error("boom")),
  ]);
  expect(it.timers()).toBe(0);
});
