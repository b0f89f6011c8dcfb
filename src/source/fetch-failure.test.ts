import { expect, test } from "vitest";
import { failureOf } from "./fetch-failure.js";

const request = { url: "https://host/dtos.ts", host: "host", seconds: 30 };

/** As `fetch` throws it. */
function thrown(code: string): Error {
  const cause = Object.assign(new Error("https://me:secret@host"), { code });
  return new TypeError("fetch failed", { cause });
}

test.each([
  ["ENOTFOUND", "fetch-host-unknown", false],
  ["EAI_AGAIN", "fetch-host-unknown", false],
  ["ECONNREFUSED", "fetch-refused", false],
  ["EHOSTUNREACH", "fetch-unreachable", false],
  ["UND_ERR_CONNECT_TIMEOUT", "fetch-unreachable", false],
  ["UND_ERR_HEADERS_TIMEOUT", "fetch-timeout", false],
  ["ECONNRESET", "fetch-broken-off", true],
  ["UND_ERR_SOCKET", "fetch-broken-off", true],
  ["CERT_HAS_EXPIRED", "fetch-certificate", false],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "fetch-certificate", false],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "fetch-certificate", false],
  ["HPE_INVALID_CONSTANT", "fetch-failed", false],
  ["EWHATEVER", "fetch-failed", false],
])("%s is told as %s", (code, expected, again) => {
  const failure = failureOf(thrown(code), request);
  expect(failure.diagnostic.code).toBe(expected);
  expect("again" in failure).toBe(again);
  expect(JSON.stringify(failure)).not.toContain("secret");
});

test.each([
  ["CERT_HAS_EXPIRED", "it has expired."],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "its authority is not known here."],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "it was issued for another host."],
  ["CERT_REVOKED", "CERT_REVOKED."],
])("a certificate with %s: %s", (code, reason) => {
  const { message } = failureOf(thrown(code), request).diagnostic;
  expect(message).toBe(
    `Cannot fetch 'https://host/dtos.ts': the server's certificate is not trusted: ${reason}`,
  );
});

test("of a host's several addresses, the first tells", () => {
  const cause = new AggregateError(
    [thrown("ECONNREFUSED"), new Error("b")],
    "https://me:secret@host",
  );
  const error = new TypeError("fetch failed", { cause });
  expect(failureOf(error, request).diagnostic.code).toBe("fetch-refused");
});

test.each([new Error("https://me:secret@host"), "secret", undefined])(
  "what has no code is told without its words",
  (error) => {
    expect(failureOf(error, request).diagnostic.message).toBe(
      "Cannot fetch 'https://host/dtos.ts': no connection could be made.",
    );
  },
);
