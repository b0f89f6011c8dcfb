/** Work that follows changes: rapid ones are gathered, one round runs at a time, none is lost. */

/** Timers, so that tests need not wait. */
export interface Timers {
  /** Returns what takes it back. */
  after(milliseconds: number, then: () => void): () => void;
}

export const systemTimers: Timers = {
  after: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** An editor writes a file in several steps, and a checkout many files: the quiet behind them counts. */
const quiet = 100;
/** Where there is no quiet, as with a file that grows. */
const longest = 1000;

interface RoundsOptions {
  /** Looks for itself what has changed; what it throws is a bug, and ends everything. */
  readonly work: () => Promise<void>;
  readonly timers: Timers;
  /** Milliseconds from one round to the next where nobody tells of changes, as with URLs. */
  readonly poll: () => number | undefined;
  readonly signal: AbortSignal;
}

export interface Rounds {
  /** To be called for each change, also during a round: one more follows. */
  readonly changed: () => void;
  /** Resolved when the signal came and the last round is over. */
  readonly ended: Promise<void>;
}

/** The first round begins at once. */
export function startRounds(options: RoundsOptions): Rounds {
  const { work, timers, poll, signal } = options;
  /** What takes back a timer, by what it is for. */
  const waiting = new Map<"quiet" | "longest" | "poll", () => void>();
  let isRunning = false;
  let isStale = false;
  const ending = deferred();

  function stopWaiting(): void {
    for (const cancel of waiting.values()) cancel();
    waiting.clear();
  }

  function changed(): void {
    if (signal.aborted) return;
    waiting.get("quiet")?.();
    waiting.set("quiet", timers.after(quiet, round));
    if (!waiting.has("longest"))
      waiting.set("longest", timers.after(longest, round));
  }

  function round(): void {
    stopWaiting();
    isStale = isRunning;
    if (!isRunning) void run();
  }

  async function run(): Promise<void> {
    isRunning = true;
    try {
      await work();
    } catch (error) {
      stopWaiting();
      ending.reject(error);
      return;
    }
    isRunning = false;
    if (signal.aborted) ending.resolve();
    else if (isStale) round();
    else {
      const pause = poll();
      if (pause !== undefined) waiting.set("poll", timers.after(pause, round));
    }
  }

  signal.addEventListener(
    "abort",
    () => {
      stopWaiting();
      if (!isRunning) ending.resolve();
    },
    { once: true },
  );
  round();
  return { changed, ended: ending.promise };
}

interface Deferred {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

function deferred(): Deferred {
  let settle: Omit<Deferred, "promise"> | undefined;
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return {
    promise,
    resolve: () => settle?.resolve(),
    reject: (error) => settle?.reject(error),
  };
}
