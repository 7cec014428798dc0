import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CueId } from '../../core/coach/event.ts';
import type { DirectionId } from '../../core/exercises/exercise.ts';
import { cueVariants, CueWording } from './cue-wording.ts';
import { cueWords as german } from './de/cue-words.ts';
import { cueWords } from './en/cue-words.ts';

const CUES = Object.keys(cueWords.any) as CueId[];
const DIRECTIONS = [null, ...(Object.keys(cueWords.byDirection) as DirectionId[])];
const said = fc.record({ cue: fc.constantFrom(...CUES), direction: fc.constantFrom(...DIRECTIONS) });

const say = (cues: readonly { cue: CueId; direction: DirectionId | null }[]): string[] => {
  const wording = new CueWording(cueWords);
  return cues.map(({ cue, direction }) => wording.next(cue, direction));
};

describe.each([
  ['English', cueWords],
  ['German', german],
] as const)('the words of the coach, %s', (_, spoken) => {
  test.each(CUES)('%s can be said in more than one way, always shortly', (cue) => {
    for (const direction of DIRECTIONS) {
      const variants = cueVariants(spoken, cue, direction);
      expect(new Set(variants).size).toBe(variants.length);
      expect(variants.length).toBeGreaterThanOrEqual(2);
      for (const text of variants) expect(text.length).toBeLessThanOrEqual(52);
    }
  });

  test('no two cues share a sentence', () => {
    for (const direction of DIRECTIONS) {
      const all = CUES.flatMap((cue) => cueVariants(spoken, cue, direction));
      expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
    }
  });
});

describe('what is said', () => {
  test('the first way comes first, then the others in turn', () => {
    const hold = { cue: 'hold', direction: 'left' } as const;
    expect(say([hold, hold, hold, hold])).toEqual([
      'Hold it there.',
      'Stay there and breathe.',
      'Rest there.',
      'Hold it there.',
    ]);
  });

  test('never the same twice in a row, and the same conversation always in the same words', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 60 }), (cues) => {
        const texts = say(cues);
        texts.forEach((text, index) => {
          expect(text).not.toBe('');
          expect(text).not.toBe(texts[index - 1]);
          const cue = cues[index]?.cue;
          const before = cues.slice(0, index).findLastIndex((earlier) => earlier.cue === cue);
          expect(text).not.toBe(texts[before]);
        });
        expect(say(cues)).toEqual(texts);
      }),
    );
  });
});
