/** stdout is output: one JSON value. */
export function printJson(report) {
    process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
}
