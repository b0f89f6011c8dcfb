/** What `--emit` takes. Apart from the emitters, so that wrong usage loads none of them. */
export const emitterNames = [
    "classes",
    "zod",
    "xml",
    "schema",
];
