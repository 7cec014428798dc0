import type { EventCounts } from '../../core/truth/safety.ts';
import type { Figures, Share } from '../../core/truth/figures.ts';

/** How much worse than recorded the fixtures may get before a test fails. */
export const MARGINS = {
  meanDeg: 0.3,
  p95Deg: 1,
  peakDeg: 1,
  /** Rest: standard deviation in degrees, and speed. */
  stillSdDeg: 0.2,
  stillSpeedDegPerSec: 1,
  /** Of peak speeds, holds, and clips with exact repetitions. */
  share: 0.1,
  /** Of frames within two sigma, and of visible frames without a number. */
  frameShare: 0.03,
  /** Missed and false events, and missed cues, each. */
  events: 1,
  /** Numbers given with a joint out of the picture. */
  falseNumbers: 2,
  /** Safety cues in clips that stay in range, and cues while unmeasured. */
  neverCues: 0,
} as const;

/** What got worse by more than its margin, one short sentence each; empty when nothing did. */
export function worsened(recorded: Figures, now: Figures): readonly string[] {
  const worse: string[] = [];
  const rise = (what: string, before: number | null, after: number | null, margin: number) => {
    if (before === null) return;
    if (after === null) worse.push(`${what}: ${before} recorded, and now there is none`);
    else if (after > before + margin + ROUNDING) worse.push(`${what}: ${before} recorded, now ${after}`);
  };
  const fall = (what: string, before: number | null, after: number | null, margin: number) =>
    rise(`share short of ${what}`, shortOf(before), shortOf(after), margin);
  const counts = (what: string, before: EventCounts, after: EventCounts) => {
    rise(`missed ${what}`, before.missed, after.missed, MARGINS.events);
    rise(`false ${what}`, before.false, after.false, MARGINS.events);
  };
  rise('mean error', recorded.maeDeg, now.maeDeg, MARGINS.meanDeg);
  rise('95th percentile', recorded.p95Deg, now.p95Deg, MARGINS.p95Deg);
  rise('peak angle', recorded.peakErrorDeg, now.peakErrorDeg, MARGINS.peakDeg);
  rise('angle at rest', recorded.stillSdDeg, now.stillSdDeg, MARGINS.stillSdDeg);
  rise('speed at rest', recorded.stillSpeedDegPerSec, now.stillSpeedDegPerSec, MARGINS.stillSpeedDegPerSec);
  rise('unmeasured', recorded.unmeasuredShare, now.unmeasuredShare, MARGINS.frameShare);
  rise('false numbers', recorded.falseNumbers, now.falseNumbers, MARGINS.falseNumbers);
  fall('two sigma', recorded.within2SigmaShare, now.within2SigmaShare, MARGINS.frameShare);
  fall('peak speeds', shareOf(recorded.peakSpeeds), shareOf(now.peakSpeeds), MARGINS.share);
  fall('holds', shareOf(recorded.holds), shareOf(now.holds), MARGINS.share);
  fall('exact repetitions', exactShare(recorded), exactShare(now), MARGINS.share);
  counts('events', recorded.events, now.events);
  rise('missed cues', recorded.safetyCues.missed, now.safetyCues.missed, MARGINS.events);
  rise('false cues in range', recorded.falseSafetyCuesInRange, now.falseSafetyCuesInRange, MARGINS.neverCues);
  rise('cues while unmeasured', recorded.cuesUnseen, now.cuesUnseen, MARGINS.neverCues);
  return worse;
}

/** A sum of two decimals may be a hair above the third. */
const ROUNDING = 1e-9;

const shareOf = ({ judged, within }: Share): number | null => (judged === 0 ? null : within / judged);

const shortOf = (share: number | null): number | null => (share === null ? null : 1 - share);

const exactShare = ({ clips, clipsWithExactReps }: Figures): number | null =>
  shareOf({ judged: clips, within: clipsWithExactReps });
