/** What kept an answer away → what to tell, and whether another attempt may better it. */
import { diagnostic } from "../diagnostics/diagnostic.js";
/**
 * Of what `fetch` throws: before an answer, or while its body is read. Its messages are never
 * repeated, for they may quote what is secret.
 */
export function failureOf(error, request) {
    const code = codeOf(error);
    const [, tell] = failures.find(([codes]) => codes.test(code)) ?? [];
    return tell
        ? tell({ ...request, code })
        : {
            diagnostic: diagnostic("fetch-failed", {
                url: request.url,
                reason: reasons[code] ?? (code || "no connection could be made"),
            }),
        };
}
/** By the codes of Node's network, TLS and zlib modules, and of its HTTP client. */
const failures = [
    [
        /^(?:ENOTFOUND|EAI_\w+)$/,
        ({ url, host }) => ({
            diagnostic: diagnostic("fetch-host-unknown", { url, host }),
        }),
    ],
    [
        /^ECONNREFUSED$/,
        ({ url, host }) => ({
            diagnostic: diagnostic("fetch-refused", { url, host }),
        }),
    ],
    [
        /^(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/,
        ({ url, host }) => ({
            diagnostic: diagnostic("fetch-unreachable", { url, host }),
        }),
    ],
    [
        /^(?:TimeoutError|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT)$/,
        ({ url, seconds }) => ({
            diagnostic: diagnostic("fetch-timeout", { url, seconds }),
        }),
    ],
    [
        /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|Z_BUF_ERROR)$/,
        ({ url }) => ({
            diagnostic: diagnostic("fetch-broken-off", { url }),
            again: {},
        }),
    ],
    [
        /^(?:CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|ERR_TLS_CERT_)/,
        ({ url, code }) => ({
            diagnostic: diagnostic("fetch-certificate", {
                url,
                reason: certificates[code] ?? code,
            }),
        }),
    ],
];
const certificates = {
    CERT_HAS_EXPIRED: "it has expired",
    CERT_NOT_YET_VALID: "it is not valid yet",
    DEPTH_ZERO_SELF_SIGNED_CERT: "it is self-signed",
    SELF_SIGNED_CERT_IN_CHAIN: "its authority is not known here",
    UNABLE_TO_GET_ISSUER_CERT: "its authority is not known here",
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its authority is not known here",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its authority is not known here",
    ERR_TLS_CERT_ALTNAME_INVALID: "it was issued for another host",
};
const reasons = {
    ERR_SSL_WRONG_VERSION_NUMBER: "the server does not speak https there",
    ERR_SSL_PACKET_LENGTH_TOO_LONG: "the server does not speak https there",
    EPROTO: "the server does not speak https there",
    HPE_INVALID_CONSTANT: "the server does not speak HTTP there",
    Z_DATA_ERROR: "the answer's compression is damaged",
};
/** `fetch` wraps the error that has the code, and Node wraps those of a host's several addresses. */
function codeOf(error) {
    if (!(error instanceof Error))
        return "";
    if (error.name === "TimeoutError")
        return error.name;
    if ("code" in error && typeof error.code === "string")
        return error.code;
    const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
    return codeOf(inner);
}
