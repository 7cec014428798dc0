import type { GuideEvent } from '../../core/coach/own-range/guide-event.ts';
import type { EngineSetup } from '../../core/engine.ts';
import type { Measurement } from '../../core/measure/measurement.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import { startRangeEngine, stepRangeEngine, type RangeEngineState } from '../../core/range-engine.ts';
import { FrameFeed } from './frame-feed.ts';
import type { SessionParts } from './live-session.ts';
import type { SessionTrouble } from './session.ts';

export interface RangeListener {
  step(frame: PoseFrame, measurement: Measurement, events: readonly GuideEvent[]): void;
  broken(trouble: SessionTrouble): void;
}

/**
 * A guided measurement through the camera. Nothing is kept of it but its result.
 * @param parts with the exercise as `measuringExercise` gives it
 */
export function rangeSessionOf(parts: Omit<SessionParts, 'now'>, listener: RangeListener): FrameFeed {
  let at: { readonly setup: EngineSetup; readonly state: RangeEngineState } | null = null;
  return new FrameFeed(parts, {
    frame({ frame }, setup) {
      // A turned phone: neutral and picture no longer fit, so the measurement begins anew.
      const before = at?.setup === setup ? at.state : startRangeEngine(setup);
      const { state, measurement, events } = stepRangeEngine(setup, before, frame);
      at = { setup, state };
      listener.step(frame, measurement, events);
    },
    broken: (trouble) => listener.broken(trouble),
  });
}
