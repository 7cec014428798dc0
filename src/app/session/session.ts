import type { StopReason } from '../../core/coach/event.ts';
import type { CameraError } from '../../platform/camera-error.ts';
import type { PoseRuntimeError } from '../../pose-runtime/runtime.ts';
import type { FinishedSet, Step } from './set-run.ts';

export type SessionTrouble = CameraError | PoseRuntimeError;

export interface SessionListener {
  /** After every frame. */
  step(step: Step, inferenceMs: number): void;
  /** Once: the coach ended the set, somebody stopped it, or something broke. Null when no frame ever came. */
  end(set: FinishedSet | null, trouble: SessionTrouble | null): void;
}

/** A set in real time, wherever its frames come from. */
export interface Session {
  start(): void;
  /** Takes no more frames: from now on nothing is measured, counted or said. The set waits to be stopped. */
  halt(): void;
  /** Pauses the set, or goes on with it. */
  pause(): void;
  /** Ends the set. Nothing happens when it is already over. */
  stop(why?: StopReason): void;
}
