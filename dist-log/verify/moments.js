/** Dates and durations as numbers, to tell whether two texts mean the same. */
const ticksOfMillisecond = 10000n;
const ticksOfSecond = 10000000n;
const ticksOfMinute = 60n * ticksOfSecond;
const ticksOfHour = 60n * ticksOfMinute;
const ticksOfDay = 24n * ticksOfHour;
/** No zone is further from another. */
const mostHours = 14n;
/** `/Date(0)/` and `1970-01-01T00:00:00Z`. */
export function isSameMoment(one, other) {
    const [a, b] = [momentOf(one), momentOf(other)];
    if (!a || !b)
        return false;
    if (a.offset !== undefined && b.offset !== undefined) {
        if (a.wall - a.offset === b.wall - b.offset)
            return true;
        // Up to 6.10, the number of a DateTimeOffset counts the time on the wall.
        return a.counted && a.wall - a.offset === b.wall;
    }
    if (a.wall === b.wall)
        return true;
    // `/Date(…-0000)/` is a time in the server's zone, which only the server knows.
    const apart = a.wall - b.wall;
    return a.counted && (apart < 0n ? -apart : apart) <= mostHours * ticksOfHour;
}
function momentOf(text) {
    return countedMoment(text) ?? isoMoment(text) ?? httpMoment(text);
}
function countedMoment(text) {
    const [, count, zone] = /^\/Date\((-?\d+)([+-]\d{4})?\)\/$/.exec(text) ?? [];
    if (count === undefined)
        return undefined;
    const ticks = BigInt(count) * ticksOfMillisecond;
    if (zone === "-0000")
        return { wall: ticks, counted: true };
    const offset = offsetOf(zone ?? "+0000");
    return { wall: ticks + offset, offset, counted: true };
}
function isoMoment(text) {
    const [, date, time, fraction = "", zone] = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d)(?:\.(\d{1,7}))?)?(Z|[+-]\d\d:?\d\d)?$/.exec(text) ?? [];
    if (date === undefined)
        return undefined;
    const milliseconds = Date.parse(`${date}T${time ?? "00:00:00"}Z`);
    if (Number.isNaN(milliseconds))
        return undefined;
    const wall = BigInt(milliseconds) * ticksOfMillisecond + BigInt(fraction.padEnd(7, "0"));
    return {
        wall,
        ...(zone !== undefined && { offset: offsetOf(zone) }),
        counted: false,
    };
}
/** `Thu, 01 Jan 1970 00:00:00 GMT` */
function httpMoment(text) {
    const milliseconds = text.endsWith(" GMT") ? Date.parse(text) : Number.NaN;
    return Number.isNaN(milliseconds)
        ? undefined
        : {
            wall: BigInt(milliseconds) * ticksOfMillisecond,
            offset: 0n,
            counted: false,
        };
}
/** `Z`, `+0530`, `-05:00` */
function offsetOf(zone) {
    const [, sign, hours = "0", minutes = "0"] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
    const ticks = BigInt(hours) * ticksOfHour + BigInt(minutes) * ticksOfMinute;
    return sign === "-" ? -ticks : ticks;
}
/** `PT1H`, `01:00:00` and `1:00`. */
export function isSameDuration(one, other) {
    const a = durationOf(one);
    return a !== undefined && a === durationOf(other);
}
function durationOf(text) {
    const xsd = /^(-)?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,7}))?S)?)?$/;
    const clock = /^(-)?(?:(\d+)\.)?(\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{1,7}))?)?$/;
    const found = xsd.exec(text) ?? clock.exec(text);
    if (!found)
        return undefined;
    const [, sign, ...parts] = found;
    const [days = "0", hours = "0", minutes = "0", seconds = "0", fraction = ""] = parts;
    const ticks = BigInt(days) * ticksOfDay +
        BigInt(hours) * ticksOfHour +
        BigInt(minutes) * ticksOfMinute +
        BigInt(seconds) * ticksOfSecond +
        BigInt(fraction.padEnd(7, "0"));
    return sign === "-" ? -ticks : ticks;
}
