export function listingText(listing, parsed) {
    const start = (node) => node.getStart(parsed);
    const original = (from, to) => listing.text.slice(from, to);
    const factAt = (value, from, to) => ({
        value,
        at: listing.place(from, to),
        by: "listing",
    });
    return {
        masked: parsed.text,
        start,
        written: (node) => original(start(node), node.end),
        original,
        placeOf: (node) => listing.place(start(node), node.end),
        fact: (value, node) => factAt(value, start(node), node.end),
        factAt,
    };
}
