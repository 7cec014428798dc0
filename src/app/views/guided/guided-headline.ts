import type { GuidedReport } from '../../../core/coach/guided-report.ts';
import { plural } from '../../messages/template.ts';
import { words } from '../../messages/words.ts';

/** The one sentence a guided set's summary begins with: time, for nothing was measured. */
export function guidedHeadline({ ended, practisedMs }: GuidedReport): string {
  const minutes = Math.max(1, Math.round(practisedMs / 60_000));
  if (ended === 'complete') return plural(words.guided.summary.complete, minutes, words.language);
  return ended === 'pain' ? words.summary.hurt : words.summary.ended[ended ?? 'stopped'];
}
