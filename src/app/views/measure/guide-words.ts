import type { FoundRange, GuideSaying } from '../../../core/coach/own-range/guide-event.ts';
import { cueVariants } from '../../messages/cue-wording.ts';
import { giveOrTake, wholeDegrees } from '../../messages/numbers.ts';
import { fill, pluralForm } from '../../messages/template.ts';
import { words } from '../../messages/words.ts';

const text = words.ranges;

/** The words of what the guide says; the same for eye and ear. */
export function guideWords(saying: GuideSaying): string {
  switch (saying.kind) {
    case 'rest':
      return text.rest;
    case 'go': {
      const { go } = words.directions[saying.direction];
      const count = text.counted[saying.done] ?? '';
      return count === '' ? fill(text.goFirst, { go }) : fill(text.goNext, { count, go });
    }
    case 'come-back':
      return text.comeBack;
    case 'slower':
      return text.slower;
    case 'far-enough':
      return text.farEnough;
    case 'again':
      return text.again[saying.because];
    case 'unclear':
      return text.unclear;
    case 'unseen':
      return cueVariants(words.cues, `see-${saying.reason}`, null)[0] ?? '';
    default:
      return saying satisfies never;
  }
}

/** "Left 38 degrees, give or take 3. Right 34 degrees, give or take 3." */
export const resultWords = (ranges: readonly FoundRange[]): string =>
  ranges
    .map(({ direction, endDeg, sigmaDeg }) => {
      const n = wholeDegrees(endDeg);
      const angle = fill(pluralForm(words.counts.giveOrTake, n, words.language), {
        n,
        sigma: giveOrTake(sigmaDeg),
      });
      return fill(text.measure.result, { side: words.directions[direction].name, angle });
    })
    .join(' ');
