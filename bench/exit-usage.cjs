// Preloaded into a process that is measured: tells at its end what it took. It loads no more than it
// must, so neither ES modules nor `require`.
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = {
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    peak: maxRSS / 1024,
  };
  process
    .getBuiltinModule("node:fs")
    .appendFileSync(process.env.BENCH_USAGE_FILE, `${JSON.stringify(usage)}\n`);
});
