import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonFrame } from '../pose/frame.ts';
import { mirrorFrame } from '../pose/mirror.ts';
import { NO_HAND, stepHandSignal, type HandSign } from './hand-signal.ts';
import { raisedHand, type Side } from './raised-hand.ts';
import { figures } from './testing/any-figure.ts';
import { frameOf, PICTURE, STANDING } from './testing/figure.ts';
import { withHandUp } from './testing/hand-up.ts';

const { frameWidthPx, frameHeightPx } = PICTURE;
/** Far enough away that a hand above the head is in the picture. */
const standing = frameOf({ ...STANDING, place: { x: 0, y: 0.25, z: 3 } });
const seen = (frame: PersonFrame) => raisedHand(frame, frameWidthPx, frameHeightPx);
const sides: readonly Side[] = ['left', 'right'];

describe('a raised hand', () => {
  it.each(sides)('the %s one is seen', (side) => {
    expect(seen(withHandUp(standing, side))).toBe(side);
    expect(seen(standing)).toBeNull();
  });

  it('is the other hand in the mirror', () => {
    expect(seen(mirrorFrame(withHandUp(standing, 'left'), frameWidthPx) as PersonFrame)).toBe('right');
  });

  it('is no sign when both are up: arms overhead are an exercise', () => {
    expect(seen(withHandUp(withHandUp(standing, 'left'), 'right'))).toBeNull();
  });

  it('is no sign half way up, nor outside the picture, nor of nobody', () => {
    expect(seen(withHandUp(standing, 'left', 0.6))).toBeNull();
    const near = frameOf({ ...STANDING, place: { x: 0, y: -0.25, z: 1.5 } });
    expect(seen(withHandUp(near, 'left'))).toBeNull();
    expect(raisedHand({ timeMs: 0, absent: true }, frameWidthPx, frameHeightPx)).toBeNull();
  });

  it('is no sign of one whose trunk lies or is on all fours', () => {
    const up = withHandUp(standing, 'left');
    const turned = up.image.map((point) => ({ ...point, x: point.y, y: 640 - point.x }));
    expect(seen({ ...up, image: turned })).toBeNull();
  });

  it('is never seen with the arms down, however a person turns and leans', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        expect(seen(frameOf(figure))).toBeNull();
      }),
    );
  });
});

/** The signs of a stream of frames, `l` and `r` a hand up, `.` none. */
function signsOf(hands: string, frameMs: number): HandSign[] {
  let signal = NO_HAND;
  return Array.from(hands).map((hand, index) => {
    const side = hand === 'l' ? 'left' : hand === 'r' ? 'right' : null;
    const step = stepHandSignal(signal, side, index * frameMs);
    signal = step.signal;
    return step.sign;
  });
}
const given = (hands: string, frameMs = 100): number[] =>
  signsOf(hands, frameMs).flatMap((sign, index) => (sign === 'given' ? [index * frameMs] : []));

describe('a hand held up', () => {
  it('is a sign after one second, once, however long it stays', () => {
    expect(given('lllllllll')).toEqual([]);
    expect(given('.' + 'l'.repeat(40))).toEqual([1100]);
    expect(given('l'.repeat(200), 33)).toEqual([1023]);
  });

  it('is a sign again after it has come down', () => {
    expect(given('l'.repeat(12) + '.'.repeat(10) + 'r'.repeat(12))).toEqual([1000, 3200]);
  });

  it('flickers without starting anew, and one that is gone does', () => {
    expect(given('lll.ll..llllll')).toEqual([1000]);
    expect(given('llllll...llllll')).toEqual([]);
    expect(given('lllllrrrrrlllll')).toEqual([]);
  });

  it('keeps angles unjudged until the arm is down again', () => {
    expect(signsOf('.ll........ .', 100)).toEqual([
      'down',
      ...Array.from({ length: 9 }, () => 'raised'),
      'down',
      'down',
      'down',
    ]);
  });

  it('never comes sooner than a second after the one before, nor without a second of hand', () => {
    const stream = fc
      .array(fc.constantFrom('l', 'r', '.'), { maxLength: 120 })
      .map((hands) => hands.join(''));
    fc.assert(
      fc.property(stream, fc.constantFrom(33, 67, 125), (hands, frameMs) => {
        const times = given(hands, frameMs);
        times.forEach((timeMs, index) => {
          expect(timeMs - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(1_000);
          const up = hands[timeMs / frameMs];
          expect(up === 'l' || up === 'r').toBe(true);
        });
        expect(times.length).toBeLessThanOrEqual((hands.length * frameMs) / 1_000);
      }),
    );
  });
});
