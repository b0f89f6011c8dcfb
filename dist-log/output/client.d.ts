import { type Diagnostic } from "../diagnostics/diagnostic.js";
/** Told where `--client` names a package that is not installed for the output's folder. */
export declare function missingClient({ client, out, }: {
    readonly client?: string;
    readonly out: string;
}): readonly Diagnostic[];
/** The package.json of an installed package; undefined where there is none to find. */
export declare function clientManifest({ client, out, }: {
    readonly client: string;
    readonly out: string;
}): string | undefined;
/** Whether code in that folder can import the package. */
export declare function isInstalled(name: string, out: string): boolean;
