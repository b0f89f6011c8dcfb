import { classOf, enumOf, withXmlNames } from "./builtin-notation.js";
/** In JSON `{ item1, item2 }`, in XML `m_Item1`: .NET serializes a tuple's fields. */
function tuple(arity) {
    const names = Array.from({ length: arity }, (_, index) => index === 7 ? "Rest" : `Item${index + 1}`);
    const typeParams = names.map((name) => name === "Rest" ? "TRest" : name.replace("Item", "T"));
    return withXmlNames(classOf("System", `Tuple<${typeParams.join(",")}>`, names.map((name, index) => `${name}:${typeParams[index]}`).join(" ")), (name) => `m_${name}`);
}
/** Two names of one number: .NET writes the first. */
const statusCodes = `
  Continue=100 SwitchingProtocols Processing EarlyHints
  OK=200 Created Accepted NonAuthoritativeInformation NoContent ResetContent PartialContent
  MultiStatus AlreadyReported IMUsed=226
  MultipleChoices=300 Ambiguous=300 MovedPermanently=301 Moved=301 Found=302 Redirect=302
  SeeOther=303 RedirectMethod=303 NotModified=304 UseProxy Unused TemporaryRedirect=307
  RedirectKeepVerb=307 PermanentRedirect=308
  BadRequest=400 Unauthorized PaymentRequired Forbidden NotFound MethodNotAllowed NotAcceptable
  ProxyAuthenticationRequired RequestTimeout Conflict Gone LengthRequired PreconditionFailed
  RequestEntityTooLarge RequestUriTooLong UnsupportedMediaType RequestedRangeNotSatisfiable
  ExpectationFailed MisdirectedRequest=421 UnprocessableEntity=422 UnprocessableContent=422
  Locked=423 FailedDependency UpgradeRequired=426 PreconditionRequired=428 TooManyRequests
  RequestHeaderFieldsTooLarge=431 UnavailableForLegalReasons=451
  InternalServerError=500 NotImplemented BadGateway ServiceUnavailable GatewayTimeout
  HttpVersionNotSupported VariantAlsoNegotiates InsufficientStorage LoopDetected
  NotExtended=510 NetworkAuthenticationRequired`;
export const dotNetTypes = [
    // A struct whose members XML calls as JSON does: `key` and `value`.
    classOf("System.Collections.Generic", "KeyValuePair<TKey,TValue>", "key:TKey value:TValue", { struct: true }),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map(tuple),
    enumOf("System", "DayOfWeek", "Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
    enumOf("System", "DateTimeKind", "Unspecified Utc Local"),
    enumOf("System", "StringComparison", "CurrentCulture CurrentCultureIgnoreCase InvariantCulture InvariantCultureIgnoreCase Ordinal OrdinalIgnoreCase"),
    enumOf("System", "UriKind", "RelativeOrAbsolute Absolute Relative"),
    enumOf("System", "MidpointRounding", "ToEven AwayFromZero ToZero ToNegativeInfinity ToPositiveInfinity"),
    enumOf("System.Net", "HttpStatusCode", statusCodes),
];
