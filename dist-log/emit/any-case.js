/** ServiceStack writes `key` and System.Text.Json `Key`, or the other way round. */
export function isInAnyCase({ clr }) {
    const name = clr && `${clr.namespace}.${clr.name}`;
    return (name === "System.Collections.Generic.KeyValuePair" ||
        name === "System.Tuple");
}
