import type { Exercise } from '../exercises/exercise.ts';
import type { Measure } from '../measure/measurement.ts';
import { momentsOf, type Trace } from '../history/trace.ts';
import { SIGN_WORDS } from './sign-words.ts';
import { numberText, secondsText } from './number-text.ts';

/** What a measure is called in a motion file: of the trunk, where it is the trunk's. */
const coordinate = (measure: Measure): string => {
  const trunk = measure === 'turn' || measure === 'bend' || measure === 'tilt' || measure === 'lean';
  return `${trunk ? 'trunk_' : ''}${measure.replaceAll('-', '_')}`;
};

/**
 * The angle of a set as an OpenSim motion file: time in seconds, the signed angle from neutral and its sigma in degrees.
 * The header says which way is positive. The column bears the measure's name and
 * has to be given that of a model's coordinate before it moves one. A moment that could not be measured has no row.
 *
 * Source: what OpenSim itself reads,
 * https://github.com/opensim-org/opensim-core/blob/029059ee7cbbe859bb726ee84897d28080575393/OpenSim/Common/DelimFileAdapter.h
 * @returns null when nothing was measured
 */
export function writeMot(exercise: Pick<Exercise, 'id' | 'measure'>, trace: Trace): string | null {
  const name = coordinate(exercise.measure);
  const columns = ['time', name, `${name}_sigma`];
  const rows = momentsOf(trace).flatMap(({ timeMs, measured }) =>
    measured === null
      ? []
      : [[secondsText(timeMs), numberText(measured.angleDeg, 2), numberText(measured.sigmaDeg, 2)]],
  );
  if (rows.length === 0) return null;
  const head = [
    exercise.id,
    'version=1',
    `nRows=${rows.length}`,
    `nColumns=${columns.length}`,
    'inDegrees=yes',
    'Angles are estimates from one camera, in degrees from the neutral held at the beginning.',
    SIGN_WORDS[exercise.measure],
    'Where nothing could be measured there is no row.',
    'endheader',
  ];
  return [...head, columns.join('\t'), ...rows.map((row) => row.join('\t')), ''].join('\n');
}
