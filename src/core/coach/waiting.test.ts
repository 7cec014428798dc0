import { describe, expect, it } from 'vitest';
import { afterSaying, SILENT, type Wish } from './cue-policy.ts';
import type { CueId } from './event.ts';
import { GIVEN_UP_MS } from './timing.ts';
import { stepWaiting, type Waiting } from './waiting.ts';

const wish = (cue: CueId, causeMs: number): Wish => ({
  cue,
  causeMs,
  direction: null,
  because: { kind: 'clock' },
});
const hold = wish('hold', 1000);
/** Just after something else was said. */
const spoken = afterSaying(SILENT, wish('too-fast', 900), 900);

describe('a cue that is kept quiet', () => {
  it('waits for its turn, and remembers since when and why', () => {
    const first = stepWaiting([], spoken, [hold], null, 1000);
    expect(first).toEqual({
      waiting: [{ wish: hold, sinceMs: 1000, untilMs: 1000, why: 'spacing' }],
      givenUp: [],
    });
    const later = stepWaiting(first.waiting, spoken, [hold], null, 1400);
    expect(later.waiting).toEqual([{ wish: hold, sinceMs: 1000, untilMs: 1400, why: 'spacing' }]);
    expect(stepWaiting(later.waiting, spoken, [hold], hold, 2700)).toEqual({ waiting: [], givenUp: [] });
  });

  it('gives way to a graver one at the same moment', () => {
    const over = wish('over-range', 5000);
    const { waiting } = stepWaiting([], SILENT, [over, hold], over, 2000);
    expect(waiting.map(({ why }) => why)).toEqual(['graver']);
  });

  it('is silent after itself for another cause, and not waiting for the same', () => {
    const said = afterSaying(SILENT, hold, 1000);
    expect(stepWaiting([], said, [hold], null, 1500).waiting).toEqual([]);
    expect(stepWaiting([], said, [wish('hold', 1400)], null, 1500).waiting).toMatchObject([
      { why: 'silence' },
    ]);
  });

  it('is given up once its cause has been gone for a while, not at the first frame without it', () => {
    const waiting: readonly Waiting[] = [{ wish: hold, sinceMs: 1000, untilMs: 1400, why: 'spacing' }];
    const soon = stepWaiting(waiting, spoken, [], null, 1400 + GIVEN_UP_MS);
    expect(soon).toEqual({ waiting, givenUp: [] });
    expect(stepWaiting(waiting, spoken, [], null, 1401 + GIVEN_UP_MS)).toEqual({
      waiting: [],
      givenUp: waiting,
    });
  });
});
