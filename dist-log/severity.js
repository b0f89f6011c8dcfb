/** Diagnostics as the options weigh them. */
export function weighed(diagnostics, { strict, allow, severity }) {
    return diagnostics.flatMap((it) => {
        const said = severity[it.code] ?? it.severity;
        if (said === "off")
            return [];
        const counts = strict && said === "warning" && !allow.includes(it.code);
        return { ...it, severity: counts ? "error" : said };
    });
}
