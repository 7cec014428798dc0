import type { Share, Tally } from './figures.ts';
import type { EventCounts } from './safety.ts';

/** Several clips as one: lists joined, counts added. */
export function pool(tallies: readonly Tally[]): Tally {
  const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0);
  const join = (pick: (tally: Tally) => readonly number[]) => tallies.flatMap(pick);
  const shares = (pick: (tally: Tally) => Share): Share => ({
    judged: sum((t) => pick(t).judged),
    within: sum((t) => pick(t).within),
  });
  const counts = (pick: (tally: Tally) => EventCounts): EventCounts => ({
    expected: sum((t) => pick(t).expected),
    found: sum((t) => pick(t).found),
    missed: sum((t) => pick(t).missed),
    false: sum((t) => pick(t).false),
  });
  return {
    clips: sum((t) => t.clips),
    clipsInRange: sum((t) => t.clipsInRange),
    clipsWithExactReps: sum((t) => t.clipsWithExactReps),
    frames: sum((t) => t.frames),
    measured: sum((t) => t.measured),
    visible: sum((t) => t.visible),
    visibleUnmeasured: sum((t) => t.visibleUnmeasured),
    falseNumbers: sum((t) => t.falseNumbers),
    errorsDeg: join((t) => t.errorsDeg),
    trueDeg: join((t) => t.trueDeg),
    sigmasDeg: join((t) => t.sigmasDeg),
    peakErrorsDeg: join((t) => t.peakErrorsDeg),
    speedErrorRatios: join((t) => t.speedErrorRatios),
    peakSpeeds: shares((t) => t.peakSpeeds),
    stillDeviationsDeg: join((t) => t.stillDeviationsDeg),
    stillSpeedsDegPerSec: join((t) => t.stillSpeedsDegPerSec),
    holdErrorsMs: join((t) => t.holdErrorsMs),
    safety: {
      events: counts((t) => t.safety.events),
      overRange: counts((t) => t.safety.overRange),
      tooFast: counts((t) => t.safety.tooFast),
      beyondDoubt: {
        missed: sum((t) => t.safety.beyondDoubt.missed),
        false: sum((t) => t.safety.beyondDoubt.false),
      },
      cues: counts((t) => t.safety.cues),
      falseCuesInRange: sum((t) => t.safety.falseCuesInRange),
    },
    reps: { expected: sum((t) => t.reps.expected), found: sum((t) => t.reps.found) },
    cuesUnseen: sum((t) => t.cuesUnseen),
  };
}
