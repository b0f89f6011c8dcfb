/** HTTP's ways to say no. */
import { diagnostic } from "../diagnostics/diagnostic.js";
const tellingStatus = {
    401: "fetch-unauthorized",
    403: "fetch-forbidden",
    404: "fetch-not-found",
    410: "fetch-not-found",
    429: "fetch-throttled",
};
/** `withheld`: credentials were given, but not sent, because a redirect led to another origin. */
export function statusFailure({ status, headers }, url, withheld) {
    const after = headers.get("retry-after");
    const again = after === null ? {} : { after };
    const telling = tellingStatus[status];
    if (withheld && (status === 401 || status === 403))
        return { diagnostic: diagnostic("fetch-credentials-withheld", { url }) };
    if (telling)
        return {
            diagnostic: diagnostic(telling, { url }),
            ...(status === 429 && { again }),
        };
    return status >= 500
        ? { diagnostic: diagnostic("fetch-server-error", { url, status }), again }
        : { diagnostic: diagnostic("fetch-status", { url, status }) };
}
