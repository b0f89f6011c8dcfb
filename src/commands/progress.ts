/** What a run is doing: shown on a terminal where it takes long, and how long each phase took. */
import type { Phase, PhaseName } from "../phases.js";

/** Milliseconds that nobody needs to be told of. */
const long = 500;

export type Timings = Readonly<Partial<Record<PhaseName, number>>>;

export interface Observed {
  readonly phase: Phase;
  /** Milliseconds of each phase that is over. */
  readonly timings: () => Timings;
  /** Takes what is shown away. */
  readonly end: () => void;
}

/** As much of a stream as progress needs. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

interface ProgressOptions {
  readonly terminal: Terminal;
  readonly now?: () => number;
}

/** Colours and escapes are not used, so that there is nothing for NO_COLOR to switch off. */
export function observe({
  terminal,
  now = () => performance.now(),
}: ProgressOptions): Observed {
  const begun = now();
  const timings: Partial<Record<PhaseName, number>> = {};
  let current = "";
  let shown = "";

  function show(text: string): void {
    if (!terminal.isTTY || text === shown) return;
    terminal.write(`\r${text.padEnd(shown.length)}`);
    if (text === "") terminal.write("\r");
    shown = text;
  }

  // A phase that waits lets a timer through; one that computes is shown when it begins.
  const timer = setTimeout(() => show(current), long);
  timer.unref();
  return {
    async phase(name, work) {
      const start = now();
      current = `${name} …`;
      if (start - begun >= long) show(current);
      try {
        return await work();
      } finally {
        timings[name] = (timings[name] ?? 0) + now() - start;
      }
    },
    timings: () => timings,
    end() {
      clearTimeout(timer);
      show("");
    },
  };
}

/** Of a run where nothing is to be shown. */
export const nowhere: Terminal = { write: () => true };

/** `load 12.3 ms, extract 4.0 ms`. */
export function timingsText(timings: Timings): string {
  return Object.entries(timings)
    .map(([name, milliseconds]) => `${name} ${milliseconds.toFixed(1)} ms`)
    .join(", ");
}
