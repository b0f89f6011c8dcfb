/** stdout is output: one JSON value. */
export function printJson(report: object): void {
  process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
}
