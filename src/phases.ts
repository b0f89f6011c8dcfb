/** The phases of a run, by name, for whoever wants to know where the time goes. */
export type PhaseName =
  "load" | "extract" | "parse" | "link" | "emit" | "compare" | "write";

/** Does the work of a phase. */
export type Phase = <T>(
  name: PhaseName,
  work: () => T | Promise<T>,
) => Promise<T>;

/** Where nobody wants to know. */
export const unobserved: Phase = async (_, work) => work();
