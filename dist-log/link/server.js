/** How .NET names are written in JSON, as the first input says that says so. */
export function textCaseOf(drafts) {
    return drafts.find((it) => it.server?.textCase)?.server?.textCase?.value;
}
/**
 * Up to 6.10 the number of a DateTimeOffset in JSON is the time on the wall, not the instant (changed
 * by ServiceStack's commit 4c1bdc958).
 */
export function hasWallTimeOffsets(drafts, said) {
    const written = drafts.find((it) => it.server?.version)?.server?.version;
    const version = said !== undefined
        ? numbersOf(said)
        : written && numbersOfServer(written.value);
    if (!version)
        return false;
    const [major, minor] = version;
    return major < 6 || (major === 6 && minor <= 10);
}
function numbersOf(version) {
    const [, major, minor = "0"] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? [];
    return major === undefined ? undefined : [Number(major), Number(minor)];
}
/** Of version 6 servers write the last digit of three as well: 6.4.0 is `6.40`, 6.11.0 `6.110`. */
function numbersOfServer(version) {
    const numbers = numbersOf(version);
    return numbers?.[0] === 6
        ? [numbers[0], Math.floor(numbers[1] / 10)]
        : numbers;
}
