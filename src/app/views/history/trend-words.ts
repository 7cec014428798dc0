import type { DirectionTrend, WeekPoint } from '../../../core/history/trend.ts';
import { giveOrTake, wholeDegrees } from '../../messages/numbers.ts';
import { fill } from '../../messages/template.ts';
import { words } from '../../messages/words.ts';

const text = words.history.trends;

export const weekValue = ({ peakDeg, uncertaintyDeg }: WeekPoint): string =>
  fill(text.value, { n: wholeDegrees(peakDeg), sigma: giveOrTake(uncertaintyDeg) });

/** What the curve of a direction says, in a sentence; null without a single week. */
function sentenceOf({ direction, change }: DirectionTrend): string | null {
  if (change === null) return null;
  const forms = { further: text.further, 'less-far': text.lessFar, 'too-small': text.tooSmall };
  const { name } = words.directions[direction];
  return fill(forms[change.kind], {
    direction: name.charAt(0).toLocaleUpperCase(words.language) + name.slice(1),
    n: wholeDegrees(change.differenceDeg),
  });
}

/** The sentences before a trend's chart. */
export function trendSentences(directions: readonly DirectionTrend[]): readonly string[] {
  const sentences = directions.map(sentenceOf).filter((sentence) => sentence !== null);
  if (sentences.length > 0) return sentences;
  const figures = directions.flatMap(({ direction, weeks: [first] }) =>
    first === undefined ? [] : [`${words.directions[direction].name} ${weekValue(first)}`],
  );
  return [fill(text.one, { figures: figures.join(' · ') })];
}
