/** What `--emit` takes. Apart from the emitters, so that wrong usage loads none of them. */
export declare const emitterNames: readonly string[];
