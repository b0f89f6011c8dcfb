import type { Emitter } from "./emitter.js";
export declare const xmlEmitter: Emitter;
