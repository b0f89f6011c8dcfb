/** The emitters of our own, which look up the same things in a schema: those are put together once. */
import type { Schema } from "../schema/schema.js";
import { classesEmitter } from "./classes.js";
import type { Emission, EmitOptions, Emitter } from "./emitter.js";
import { indexOf, type SchemaIndex } from "./types.js";
import { xmlEmitter } from "./xml.js";
import { zodEmitter } from "./zod.js";

/** In the order in which their files are written; those of the configuration follow. */
export function builtInEmitters(
  schema: Schema,
  options: EmitOptions,
): readonly Emitter[] {
  let index: SchemaIndex | undefined;
  return [classesEmitter, zodEmitter, xmlEmitter].map((it): Emitter => ({
    ...it,
    emit: (): Emission | Promise<Emission> =>
      it.emit(schema, options, (index ??= indexOf(schema, options))),
  }));
}
