export function headerOf(listing) {
    return /^\s*\/\* Options:[\s\S]*?\*\//.exec(listing)?.[0] ?? "";
}
export function serverOf(listing, factAt) {
    const found = /^Version: (\S+)/m.exec(headerOf(listing));
    const [line, version] = found ?? [];
    if (!found || line === undefined || version === undefined)
        return undefined;
    const end = found.index + line.length;
    return { version: factAt(version, end - version.length, end) };
}
