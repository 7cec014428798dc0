import { startEngine, stepEngine, type EngineSetup, type EngineState } from '../../core/engine.ts';
import type { EstimatedFrame } from '../../pose-runtime/runtime.ts';
import { FrameFeed } from './frame-feed.ts';
import type { SessionParts } from './live-session.ts';
import type { SessionTrouble } from './session.ts';
import type { Step } from './set-run.ts';

export interface PreviewListener {
  step(step: Step, estimated: EstimatedFrame): void;
  broken(trouble: SessionTrouble): void;
}

/** Looks at the camera through the engine without keeping anything: for finding one's place. */
export function previewOf(parts: Omit<SessionParts, 'now'>, listener: PreviewListener): FrameFeed {
  let at: { readonly setup: EngineSetup; readonly state: EngineState } | null = null;
  return new FrameFeed(parts, {
    frame(estimated, setup) {
      const { frame } = estimated;
      const before = at?.setup === setup ? at.state : startEngine(setup);
      const { state, output } = stepEngine(setup, before, frame);
      // Practising before "begin" is fine; a set that completes here simply starts over.
      at = output.status.phase === 'ended' ? null : { setup, state };
      listener.step({ frame, output }, estimated);
    },
    broken: (trouble) => listener.broken(trouble),
  });
}
