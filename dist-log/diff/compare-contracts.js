import { compareFields, compareFlag, } from "./fields.js";
export function compareContracts(old, now, context) {
    if (!old || !now)
        return compareFlag(old, now, { kind: "contract-told" }, { kind: "contract-untold" });
    return compareFields(contract, old, now, context);
}
function text(key, kind) {
    return (old, now) => old[key] === now[key]
        ? []
        : [{ kind, old: old[key] ?? "default", now: now[key] ?? "default" }];
}
const contract = {
    name: text("name", "contract-name"),
    format: (old, now) => compareFlag(old.format, now.format, { kind: "contract-name", old: old.name, now: now.name }, { kind: "contract-name", old: old.name, now: now.name }),
    collection: (old, now) => compareFlag(old.collection, now.collection, { kind: "contract-name", old: "ArrayOf…", now: now.name }, { kind: "contract-name", old: old.name, now: "ArrayOf…" }),
    arities: (old, now) => String(old.arities) === String(now.arities)
        ? []
        : [{ kind: "contract-name", old: old.name, now: now.name }],
    namespace: text("namespace", "contract-namespace"),
    reference: (old, now) => compareFlag(old.reference, now.reference, { kind: "contract-reference" }, { kind: "contract-reference" }),
    itemName: text("itemName", "contract-items"),
    keyName: text("keyName", "contract-items"),
    valueName: text("valueName", "contract-items"),
};
