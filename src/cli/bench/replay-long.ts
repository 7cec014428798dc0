import type { PoseFrame } from '../../core/pose/frame.ts';
import { startReplay, stepReplay, type ReplayState } from '../../core/recording/replay.ts';
import type { Material } from './materials.ts';
import { heldBytes } from './memory.ts';
import { microsPerFrame, paceOf, perSecond } from './pace.ts';

/** What a long replay came to. */
export interface LongReplay {
  readonly frames: number;
  readonly quietPerSecond: number;
  readonly perSecond: number;
  /** Memory held at the end, with the replay still in use, bytes. */
  readonly heldBytes: number;
  readonly state: ReplayState;
}

/** Frames are made a stretch at a time, between the stretches that are timed: a replay is handed them. */
const STRETCH_FRAMES = 2000;

/** How many frames a second are measured, coached and reported, over all of them in one go. */
export function replayLong({ header, exercise }: Material, frames: Iterable<PoseFrame>): LongReplay {
  let state = startReplay(header, exercise);
  let count = 0;
  let spentMicros = 0;
  const stretches: number[] = [];
  for (const stretch of stretchesOf(frames)) {
    const micros = microsPerFrame(stretch.length, () => {
      for (const frame of stretch) {
        const step = stepReplay(state, frame);
        // A set that has ended costs hardly anything any more, so another one begins.
        state = step.output.status.phase === 'ended' ? startReplay(header, exercise) : step.state;
      }
    });
    stretches.push(micros);
    spentMicros += micros * stretch.length;
    count += stretch.length;
  }
  return {
    frames: count,
    quietPerSecond: perSecond(paceOf(stretches).quietMicros),
    perSecond: perSecond(spentMicros / count),
    heldBytes: heldBytes(),
    state,
  };
}

function* stretchesOf(frames: Iterable<PoseFrame>): Generator<readonly PoseFrame[]> {
  let stretch: PoseFrame[] = [];
  for (const frame of frames) {
    stretch.push(frame);
    if (stretch.length === STRETCH_FRAMES) {
      yield stretch;
      stretch = [];
    }
  }
  if (stretch.length > 0) yield stretch;
}
