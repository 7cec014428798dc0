import { readGolden } from '../../replay/golden.ts';
import { holds, same, works, type Check } from '../check.ts';

const NAME = '21_good_chair_b3';
/** The recorded set is as long as it was; a machine in a hurry plays it no faster. */
const WHOLE_SET_MS = 120_000;

export const demo: Check = {
  name: 'A recorded set is coached to its end, without camera, with the right figures',
  async run(visit) {
    await visit.open();
    await visit.click({ role: 'button', name: 'See it with a recording' });
    await visit.find({ role: 'main', name: 'Practice: Chair twist' });
    await visit.readsSoon(/Hold it there\.|Come slowly back\./, WHOLE_SET_MS);
    await visit.find({ role: 'heading', name: 'This was a recording, not you.' }, WHOLE_SET_MS);
    const golden = readGolden(NAME);
    if (golden === null) throw new Error(`${NAME} has no golden`);
    const text = await visit.reads();
    for (const [index, { direction, peakDeg, peakSigmaDeg, heldMs }] of golden.report.reps.entries()) {
      const rep = `${index + 1}. ${direction} ${Math.round(peakDeg)}° ± ${Math.round(peakSigmaDeg)} · held ${Math.round(heldMs / 1000)} s`;
      holds(`the page reads “${rep}”`, text.includes(rep));
    }
    same('what the engine complains of', visit.engine.complaints, []);
    return works(`${golden.report.reps.length} turns`);
  },
};
