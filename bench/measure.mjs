// Times that can be compared: what competes takes turns, and the median counts. Time is that of the
// processor, collecting garbage included: what else a machine does falls on long turns more often.

/** Median milliseconds of each, after so many rounds. */
export function interleaved(competitors, rounds) {
  const times = Object.fromEntries(
    Object.keys(competitors).map((name) => [name, []]),
  );
  for (let round = -3; round < rounds; round++) {
    for (const [name, run] of Object.entries(competitors)) {
      const time = processorTime(run);
      if (round >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, median(all)]),
  );
}

function processorTime(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The middle one. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
