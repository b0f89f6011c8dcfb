import { clrType } from "./clr-types.js";
/** `missing` receives every name that is not declared, or not by one type alone. */
export function createResolver(scope, missing) {
    function type(written, context) {
        switch (written.kind) {
            case "scalar":
            case "unknown":
                return written;
            case "list":
                return { ...written, items: type(written.items, context) };
            case "map":
                return {
                    ...written,
                    key: type(written.key, context),
                    value: type(written.value, context),
                };
            case "nullable":
                return { kind: "nullable", of: type(written.of, context) };
            case "name":
                return named(written, context);
            default:
                return written;
        }
    }
    function named(written, context) {
        if (written.args.length === 0 && context.typeParams.includes(written.name))
            return { kind: "param", name: written.name };
        const args = written.args.map((argument) => type(argument, context));
        const own = clrType(written.name, args);
        // A type of the service may be called Version; metadata says which is meant.
        if (own && /^System(?:\.|$)/.test(written.namespace ?? ""))
            return own;
        const candidates = scope.lookup({
            ...written,
            arity: args.length,
            within: context.within,
        });
        const [found, ...others] = candidates;
        if (found && others.length === 0)
            return { kind: "ref", id: found.id, args };
        if (own && !found)
            return own;
        missing({ name: written.name, at: written.at, candidates });
        return { kind: "unknown", written: written.name };
    }
    return {
        type,
        reference(written, context) {
            const resolved = type(written, context);
            return resolved.kind === "ref" ? resolved : undefined;
        },
    };
}
