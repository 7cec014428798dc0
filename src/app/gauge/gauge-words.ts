import type { Exercise } from '../../core/exercises/exercise.ts';
import { fill, pluralForm } from '../messages/template.ts';
import { giveOrTake, wholeDegrees } from '../messages/numbers.ts';
import { words } from '../messages/words.ts';
import type { Reading } from './reading.ts';
import { placeOf } from './zone.ts';

/** Why nothing is shown, as a short phrase. */
export const blankWords = (reading: Extract<Reading, { kind: 'blank' }>): string =>
  reading.reason === 'no-picture' ? words.practice.paused : words.reasons[reading.reason];

/** The line under the number: "to your left · in the band"; of a coarse exercise the side alone. */
export function placeWords(exercise: Exercise, reading: Reading): string {
  if (reading.kind === 'blank') return blankWords(reading);
  const { zone, direction } = placeOf(exercise, reading.angleDeg);
  const zoneWords = words.practice.zones[zone];
  if (direction !== null && exercise.coarse) return words.directions[direction.id].side;
  return direction === null ? zoneWords : `${words.directions[direction.id].to} · ${zoneWords}`;
}

/** The gauge for ears: "27 degrees, give or take 3, to your left · in the band"; no number where it is a guess. */
export function gaugeWords(exercise: Exercise, reading: Reading): string {
  if (reading.kind === 'blank') {
    return fill(words.practice.gaugeBlank, { reason: blankWords(reading) });
  }
  if (exercise.coarse) return placeWords(exercise, reading);
  const n = wholeDegrees(reading.shownDeg);
  const form = pluralForm(words.counts.giveOrTake, n, words.language);
  const angle = fill(form, { n, sigma: giveOrTake(reading.sigmaDeg) });
  return `${angle}, ${placeWords(exercise, reading)}`;
}
