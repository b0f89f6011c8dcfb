import type { Emitter } from "./emitter.js";

/** Gives an emitter of one's own its type: `emitters: [defineEmitter({ … })]` of a configuration. */
export function defineEmitter(emitter: Emitter): Emitter {
  return emitter;
}
