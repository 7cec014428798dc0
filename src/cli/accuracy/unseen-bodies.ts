import bend from '../../core/measure/calibration/bend.json' with { type: 'json' };
import fold from '../../core/measure/calibration/fold.json' with { type: 'json' };
import turn from '../../core/measure/calibration/turn.json' with { type: 'json' };
import type { RecordedModel, UnseenFigures } from './recorded.ts';

interface Fit {
  readonly unseenBodies: Pick<UnseenFigures, 'maeDeg' | 'p95Deg' | 'peakDeg'>;
  readonly clips: number;
  /** Those of bodies as they are; none but they are judged. All, where nothing is said. */
  readonly judged?: number;
  readonly bodies: number;
}

/** As the calibration says: each body is estimated by a fit that was made without it. */
export function unseenBodies(model: RecordedModel): readonly UnseenFigures[] {
  const { standing, chair, floor } = turn[model];
  return [
    row('turn, standing', standing),
    row('of these, surface in view', standing.surface),
    row('the same, landmarks alone', { ...standing.surface, unseenBodies: standing.surface.withoutIt }),
    row('turn, on a chair', chair),
    row('turn, on the floor', floor),
    row('bend, on all fours', bend[model]),
    row('tilt, kneeling', fold[model]),
  ];
}

const row = (
  what: string,
  { clips, judged = clips, bodies, unseenBodies: { maeDeg, p95Deg, peakDeg } }: Fit,
): UnseenFigures => ({
  what,
  clips: judged,
  bodies,
  maeDeg,
  p95Deg,
  peakDeg,
});
