/**
 * Every diagnostic there is. A code without severity, message, cause and fix does not compile, nor
 * does a message that is built without its parameters.
 */
export type Severity = "error" | "warning" | "info";
/**
 * Exit code of a run in which the diagnostic is an error: 1 an input's content, 2 the
 * configuration, 3 what does not hold, 4 the outside.
 */
type ExitCode = 1 | 2 | 3 | 4;
interface Entry<P> {
    readonly severity: Severity;
    readonly message: (parameters: P) => string;
    /** Why it happens. */
    readonly cause: string;
    /** What to do about it. */
    readonly fix: string;
    readonly exitCode?: ExitCode;
    /**
     * An error that a user may turn down: what is written without heeding it is what the inputs say.
     * Behind all others, output would be wrong or lack what was asked for.
     */
    readonly lenient?: true;
}
/** The two wires of a value. */
type Wire = "JSON" | "XML";
/** For a message that says the same every time. */
type NoParameters = Record<string, never>;
export declare const catalogue: {
    "wrong-usage": Entry<{
        problem: string;
    }>;
    "input-not-found": Entry<{
        file: string;
        nearest?: string | undefined;
    }>;
    "input-not-readable": Entry<{
        file: string;
        reason: string;
    }>;
    "input-empty": Entry<{
        file: string;
    }>;
    "empty-input-passed-over": Entry<{
        file: string;
    }>;
    "input-not-recognised": Entry<{
        file: string;
    }>;
    "page-without-listing": Entry<NoParameters>;
    "page-without-types": Entry<NoParameters>;
    "page-without-samples": Entry<NoParameters>;
    "page-of-other-language": Entry<{
        language: string;
    }>;
    "listing-damaged": Entry<{
        problem: string;
    }>;
    "listing-incomplete": Entry<NoParameters>;
    "unresolved-type": Entry<{
        name: string;
    }>;
    "unresolved-argument": Entry<{
        type: string;
        param: string;
    }>;
    "unresolved-interface": Entry<{
        name: string;
    }>;
    "duplicate-declaration": Entry<{
        name: string;
    }>;
    "ambiguous-type": Entry<{
        name: string;
        candidates: readonly string[];
    }>;
    "ambiguous-declaration": Entry<{
        name: string;
        candidates: readonly string[];
    }>;
    contradiction: Entry<{
        fact: string;
        of: string;
        here: string;
        taken: string;
        reason: string;
    }>;
    "renamed-type": Entry<{
        name: string;
        as: string;
        problem: "taken or reserved" | "no identifier";
    }>;
    "sample-not-well-formed": Entry<{
        format: "XML" | "JSON" | "JSV";
        problem: string;
    }>;
    "sample-mismatch": Entry<{
        member: string;
        type: string;
        added: boolean;
    }>;
    "sample-contradicts": Entry<{
        member: string;
        listed: string;
        shown: string;
    }>;
    "sample-refused": Entry<{
        wire: Wire;
        type: string;
        problem: string;
    }>;
    "sample-loses": Entry<{
        wire: Wire;
        type: string;
        path: string;
        namespaces?: {
            shown: string;
            expected: string;
        };
    }>;
    "sample-changes": Entry<{
        wire: Wire;
        type: string;
        path: string;
        shown: string;
        written: string;
    }>;
    "sample-misplaced": Entry<{
        type: string;
        path: string;
        behind: string;
    }>;
    "sample-repeats": Entry<{
        wire: Wire;
        type: string;
        path: string;
    }>;
    "sample-unlike": Entry<{
        wire: Wire;
        type: string;
    }>;
    "samples-differ": Entry<{
        type: string;
        path: string;
        json: string;
        xml: string;
    }>;
    "sample-without-type": Entry<{
        file: string;
    }>;
    "sample-of-unknown-type": Entry<{
        file: string;
        type: string;
    }>;
    "nothing-to-verify": Entry<NoParameters>;
    "unknown-request": Entry<NoParameters>;
    "unknown-response": Entry<{
        request: string;
    }>;
    "unknown-namespace": Entry<{
        types: string;
    }>;
    "endless-generic": Entry<{
        name: string;
    }>;
    "cyclic-base": Entry<{
        name: string;
    }>;
    "untyped-values": Entry<{
        strings: number;
        numbers: number;
    }>;
    "formless-types": Entry<{
        types: readonly string[];
    }>;
    "guessed-names": Entry<{
        members: readonly string[];
    }>;
    "assumed-contracts": Entry<{
        types: readonly string[];
    }>;
    "foreign-file": Entry<{
        file: string;
    }>;
    "output-not-writable": Entry<{
        file: string;
        reason: string;
    }>;
    "client-not-found": Entry<{
        module: string;
        out: string;
    }>;
    "input-binary": Entry<{
        file: string;
    }>;
    "glob-without-match": Entry<{
        pattern: string;
    }>;
    "folder-without-inputs": Entry<{
        folder: string;
    }>;
    "files-passed-over": Entry<{
        folder: string;
        files: readonly string[];
    }>;
    "url-not-fetchable": Entry<{
        url: string;
    }>;
    "fetch-host-unknown": Entry<{
        url: string;
        host: string;
    }>;
    "fetch-refused": Entry<{
        url: string;
        host: string;
    }>;
    "fetch-unreachable": Entry<{
        url: string;
        host: string;
    }>;
    "fetch-certificate": Entry<{
        url: string;
        reason: string;
    }>;
    "fetch-timeout": Entry<{
        url: string;
        seconds: number;
    }>;
    "fetch-broken-off": Entry<{
        url: string;
    }>;
    "fetch-failed": Entry<{
        url: string;
        reason: string;
    }>;
    "fetch-unauthorized": Entry<{
        url: string;
    }>;
    "fetch-credentials-withheld": Entry<{
        url: string;
    }>;
    "fetch-forbidden": Entry<{
        url: string;
    }>;
    "fetch-not-found": Entry<{
        url: string;
    }>;
    "fetch-throttled": Entry<{
        url: string;
    }>;
    "fetch-server-error": Entry<{
        url: string;
        status: number;
    }>;
    "fetch-status": Entry<{
        url: string;
        status: number;
    }>;
    "fetch-too-large": Entry<{
        url: string;
        megabytes: number;
    }>;
    "fetch-redirect-endless": Entry<{
        url: string;
        most: number;
    }>;
    "fetch-redirect-refused": Entry<{
        url: string;
        to: string;
    }>;
    "fetch-html": Entry<{
        url: string;
    }>;
    "fetch-login": Entry<{
        url: string;
    }>;
    "fetch-not-metadata": Entry<{
        url: string;
    }>;
    "server-not-servicestack": Entry<{
        url: string;
    }>;
    "metadata-not-json": Entry<{
        problem: string;
    }>;
    "metadata-without-types": Entry<NoParameters>;
    "ambiguous-nested-type": Entry<{
        name: string;
        outer: readonly string[];
    }>;
    "config-not-readable": Entry<{
        file: string;
        reason: string;
    }>;
    "config-ambiguous": Entry<{
        files: readonly string[];
    }>;
    "config-not-loadable": Entry<{
        file: string;
        reason: string;
    }>;
    "targets-share-output": Entry<{
        targets: readonly string[];
        out: string;
    }>;
    "config-not-json": Entry<{
        problem: string;
    }>;
    "config-unknown-key": Entry<{
        key: string;
        nearest: string | undefined;
    }>;
    "config-wrong-value": Entry<{
        key: string;
        expected: string;
        nearest?: string | undefined;
    }>;
    "schema-not-json": Entry<{
        problem: string;
    }>;
    "schema-damaged": Entry<{
        path: string;
    }>;
    "schema-of-other-version": Entry<{
        version: string;
    }>;
    "generated-without-schema": Entry<{
        folder: string;
    }>;
    "override-unknown-type": Entry<{
        name: string;
        nearest: string | undefined;
    }>;
    "override-unknown-member": Entry<{
        type: string;
        name: string;
        nearest: string | undefined;
        needs: "type" | "value";
    }>;
    "override-near-member": Entry<{
        type: string;
        name: string;
        nearest: string;
    }>;
    "override-unknown-namespace": Entry<{
        name: string;
        nearest: string | undefined;
    }>;
    "override-misfit": Entry<{
        type: string;
        kind: string;
        key: string;
    }>;
    "rule-left-out": Entry<{
        rule: string;
        reason: string;
        members: readonly string[];
    }>;
    "selects-nothing": Entry<{
        option: "--include" | "--exclude";
        pattern: string;
        nearest: string | undefined;
    }>;
    "selection-empty": Entry<NoParameters>;
    "excluded-mentioned": Entry<{
        name: string;
        by: readonly string[];
    }>;
    "excluded-base": Entry<{
        name: string;
        by: readonly string[];
    }>;
};
export type Code = keyof typeof catalogue;
export declare const codes: readonly Code[];
/** Whether a user may give a diagnostic another severity. */
export declare function isAdjustable(code: Code): boolean;
/** What the message of a code is made of. */
export type Parameters<C extends Code> = (typeof catalogue)[C] extends Entry<infer P> ? P : never;
export {};
