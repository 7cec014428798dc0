import { PoseRuntimeError } from '../runtime.ts';

/** Why the worker could not do as asked, in the terms of the protocol. */
export function asRuntimeError(error: unknown): PoseRuntimeError {
  if (error instanceof PoseRuntimeError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new PoseRuntimeError('internal', message, { cause: error });
}
