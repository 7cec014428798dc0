import type { Exercise } from '../exercises/exercise.ts';
import type { Breath } from './breath.ts';
import type { CoachStatus, CueId } from './event.ts';

/**
 * The half of a breath that goes with what the person does, or is told to do now; null where either is right: at rest, in a
 * hold, and where the exercise leaves the breath free. Turns go out with the out-breath; the back rounds with it and sinks
 * with the in-breath. Ways back go with the other half.
 * @param said cues of this very moment
 */
export function breathWith(
  { breathing, directions }: Pick<Exercise, 'breathing' | 'directions'>,
  { phase, direction }: Pick<CoachStatus, 'phase' | 'direction'>,
  said: readonly CueId[],
): Breath['phase'] | null {
  if (breathing === 'free' || direction === null) return null;
  const bent = breathing === 'inhale-cow-exhale-cat';
  const there = bent && directions.some(({ id, sign }) => id === direction && sign === 1) ? 'in' : 'out';
  if (phase === 'moving') return there;
  if (phase === 'returning') return there === 'in' ? 'out' : 'in';
  const told = said.includes('breathe-into') || (bent && said.includes('other-side'));
  return phase === 'ready' && told ? there : null;
}
