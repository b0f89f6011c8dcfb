export function canonicalAttribute(attribute) {
    const { name, args } = attribute;
    if (name === "Validate")
        return { name, args: [...validatorOf(args), ...named(args)] };
    const validator = /^Validate(\w+)$/.exec(name)?.[1];
    return validator !== undefined && validators.has(validator)
        ? {
            name: "Validate",
            args: [
                { name: "Validator", value: validator + callOf(args) },
                ...named(args),
            ],
        }
        : attribute;
}
/** Those of a member: others, such as `ValidateIsAuthenticated`, are of a request. */
const validators = new Set([
    "Null",
    "Empty",
    "Email",
    "NotNull",
    "NotEmpty",
    "CreditCard",
    "Length",
    "ExactLength",
    "MaximumLength",
    "MinimumLength",
    "LessThan",
    "LessThanOrEqual",
    "GreaterThan",
    "GreaterThanOrEqual",
    "ScalePrecision",
    "RegularExpression",
    "Equal",
    "NotEqual",
    "InclusiveBetween",
    "ExclusiveBetween",
]);
function validatorOf(args) {
    const first = args.find(({ name }) => name === undefined);
    return first ? [{ name: "Validator", value: first.value }] : [];
}
function named(args) {
    return args.filter(({ name }) => name !== undefined);
}
/** `(2, 10)` as `(2,10)`; texts between primes, in which nothing but a prime is escaped. */
function callOf(args) {
    const values = args
        .filter(({ name }) => name === undefined)
        .map(({ value }) => typeof value === "string"
        ? `\u2032${value.replaceAll("\u2032", "\\\u2032")}\u2032`
        : String(value));
    return values.length > 0 ? `(${values.join(",")})` : "";
}
