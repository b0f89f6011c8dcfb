/** Another attempt, later: for servers that are busy, restarting or behind a shaky line. */
import { setTimeout } from "node:timers/promises";
export const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => setTimeout(milliseconds),
    random: () => Math.random(),
};
/** The catalogue's messages say so, too. */
const attempts = 3;
const firstDelay = 500;
/** Nobody waits longer than this before a terminal, whatever the server asks for. */
const longestDelay = 30_000;
export async function withRetries(attempt, clock) {
    for (let done = 1;; done++) {
        const result = await attempt();
        if (!result.again || done === attempts)
            return result;
        const delay = requestedDelay(result.again.after, clock) ?? backOff(done, clock);
        await clock.sleep(Math.min(delay, longestDelay));
    }
}
/** Twice as long each time, and at random, so that many pipelines do not come back at once. */
function backOff(done, { random }) {
    const delay = firstDelay * 2 ** (done - 1);
    return delay / 2 + (delay / 2) * random();
}
function requestedDelay(after, { now }) {
    if (after === undefined)
        return undefined;
    const milliseconds = /^\d+$/.test(after)
        ? Number(after) * 1000
        : Date.parse(after) - now();
    return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
