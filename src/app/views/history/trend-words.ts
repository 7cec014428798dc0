import type { DirectionTrend, ExerciseTrend, WeekPoint } from '../../../core/history/trend.ts';
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
  return fill(forms[change.kind], {
    direction: words.directions[direction].name,
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

/** One week of a trend: what each direction reached, in their order. */
export interface TrendRow {
  readonly week: number;
  /** Its first day with a repetition, ISO 8601. */
  readonly day: string;
  readonly points: readonly (WeekPoint | null)[];
}

/** The weeks of a trend, the latest first. */
export function trendRows({ directions }: ExerciseTrend): readonly TrendRow[] {
  const days = new Map<number, string>();
  for (const { week, day } of directions.flatMap(({ weeks }) => weeks)) {
    const known = days.get(week);
    if (known === undefined || day < known) days.set(week, day);
  }
  return [...days]
    .sort(([a], [b]) => b - a)
    .map(([week, day]) => ({
      week,
      day,
      points: directions.map(({ weeks }) => weeks.find((point) => point.week === week) ?? null),
    }));
}
