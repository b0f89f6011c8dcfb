/** What is known of the project, without asking. */
export interface Project {
    readonly inputs: readonly string[];
    /** Folder of the output, where it is said. */
    readonly out?: string;
    readonly hasSources: boolean;
    readonly isTypeScript: boolean;
    /** Whether a configuration can import this package. */
    readonly isInstalled: boolean;
    readonly package: PackageFacts | undefined;
}
/** Of package.json, what matters here. */
export interface PackageFacts {
    readonly isModule: boolean;
    readonly dependencies: ReadonlySet<string>;
    readonly scripts: readonly string[];
}
export interface Proposal {
    readonly file: string;
    readonly text: string;
    /** Commands that are left to the user, in their order. */
    readonly next: readonly string[];
}
export declare function proposal(project: Project): Proposal;
