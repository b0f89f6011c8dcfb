export function failed(reason) {
    return { value: [], diagnostics: [reason] };
}
export function loaded(it) {
    return "code" in it ? failed(it) : { value: [it], diagnostics: [] };
}
