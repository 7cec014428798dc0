import { TURN_FEATURES, type TurnFeatureName } from '../../core/measure/turn-features.ts';
import type { ClipData, Samples } from './clip-data.ts';

/** What a fit is of: the turn, told by the trunk alone or with the head, or the yaw of the pelvis. */
export type TurnAim = 'trunk' | 'with-head' | 'pelvis';

/** A head that goes its own way teaches the fit that hears the head less. */
const HEAD_APART = 0.3;
/**
 * Pelvis shares between keeping it still, as the exercise asks, and turning as a whole cannot be told apart by the
 * pose model: a fit on all of them alike would read everybody who does it right too low.
 */
const SOME_PELVIS = { share: 0.2, weight: 0.5 } as const;
const MUCH_PELVIS = { share: 0.33, weight: 0.2 } as const;
const WHOLE_BODY_SHARE = 0.55;

/** Share of the pelvis in the whole turn against the camera, by the truth; 0 in a clip without a turn. */
function pelvisShare({ frames }: ClipData): number {
  let both = 0;
  let square = 0;
  for (const [, turnDeg = 0, pelvisDeg = 0] of frames) {
    const whole = turnDeg + pelvisDeg;
    both += pelvisDeg * whole;
    square += whole * whole;
  }
  return square === 0 ? 0 : both / square;
}

function weightOf(clip: ClipData, aim: TurnAim): number {
  if (aim === 'pelvis') return 1;
  const share = pelvisShare(clip);
  const head = aim === 'with-head' && !clip.headFollows ? HEAD_APART : 1;
  if (share >= WHOLE_BODY_SHARE || share < SOME_PELVIS.share) return head;
  return head * (share < MUCH_PELVIS.share ? SOME_PELVIS.weight : MUCH_PELVIS.weight);
}

export const turnSamples = (
  clips: readonly ClipData[],
  names: readonly TurnFeatureName[],
  aim: TurnAim,
): Samples[] =>
  clips.map((clip) => {
    const zero = Float64Array.from(clip.neutral);
    return {
      name: clip.name,
      body: clip.body,
      weight: weightOf(clip, aim),
      timesMs: clip.frames.map((frame) => frame[0] ?? 0),
      truthDeg: clip.frames.map((frame) => frame[aim === 'pelvis' ? 2 : 1] ?? 0),
      features: clip.frames.map((frame) => {
        const evidence = Float64Array.from(frame.slice(3));
        return Float64Array.from(names, (feature) => TURN_FEATURES[feature](evidence, zero));
      }),
    };
  });
