/** Maps in order, a few at a time: a folder may hold more files than may be open at once. */
export async function concurrently(items, map) {
    const results = [];
    for (let start = 0; start < items.length; start += atOnce)
        results.push(...(await Promise.all(items.slice(start, start + atOnce).map(map))));
    return results;
}
const atOnce = 16;
