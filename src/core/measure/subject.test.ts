import { describe, expect, it } from 'vitest';
import { seatOf } from './seat.ts';
import { follow, NOBODY_YET, type Following, type Subject } from './subject.ts';
import { frameOf, STANDING } from './testing/figure.ts';

const FPS = 20;
interface Where {
  readonly x: number;
  readonly z: number;
}
const HOME: Where = { x: 0, z: 2.5 };

/** Follows whoever is at `whereAt` for some seconds, the subject having been at home before; null = out of sight. */
function followed(seconds: number, whereAt: (sec: number) => Where | null): Map<number, Following> {
  const frameAt = ({ x, z }: Where, timeMs: number) =>
    frameOf({ ...STANDING, place: { x, y: 0, z }, timeMs });
  let subject: Subject = { ...NOBODY_YET, home: seatOf('turn', frameAt(HOME, 0)) };
  const seen = new Map<number, Following>();
  for (let index = -FPS; index <= seconds * FPS; index += 1) {
    const sec = index / FPS;
    const where = index < 0 ? HOME : whereAt(sec);
    if (where === null) continue;
    const frame = frameAt(where, 2000 + sec * 1000);
    const step = follow(subject, frame, seatOf('turn', frame), false);
    subject = step.subject;
    // A newcomer is given a neutral at once.
    if (step.following === 'new') subject = { ...subject, home: seatOf('turn', frame) };
    if (index >= 0) seen.set(sec, step.following);
  }
  return seen;
}
const between = (seen: Map<number, Following>, from: number, to: number) =>
  new Set([...seen].flatMap(([sec, following]) => (sec >= from && sec <= to ? [following] : [])));

describe('follow', () => {
  it('keeps a person who stays, and one who steps aside', () => {
    expect(
      between(
        followed(3, () => HOME),
        0,
        3,
      ),
    ).toEqual(new Set(['same']));
    const step = (sec: number): Where => ({ x: 0.4 * Math.min(1, Math.max(0, sec - 1)), z: 2.5 });
    expect(between(followed(4, step), 0, 4)).toEqual(new Set(['same']));
  });

  it('loses the subject when the pose jumps to somebody else, and knows them when it is back', () => {
    const seen = followed(5, (sec) => (sec < 1 || sec > 2.5 ? HOME : { x: 0.5, z: 2 }));
    expect(between(seen, 0, 0.95)).toEqual(new Set(['same']));
    expect(between(seen, 1, 2.5)).toEqual(new Set(['lost']));
    expect(between(seen, 2.95, 5)).toEqual(new Set(['same']));
  });

  it('does not take somebody who walks through the place for the subject', () => {
    const seen = followed(3, (sec) => (sec < 1 ? HOME : { x: -0.9 + 1.2 * (sec - 1), z: 2.3 }));
    expect(between(seen, 1, 3)).toEqual(new Set(['lost']));
  });

  it('takes a newcomer who stays for the subject, after four seconds', () => {
    const seen = followed(8, (sec) => (sec < 1 ? HOME : { x: 0.8, z: 2.5 }));
    const joined = [...seen].find(([, following]) => following === 'new')?.[0] ?? Number.NaN;
    expect(joined).toBeGreaterThanOrEqual(5);
    expect(joined).toBeLessThan(5.2);
    expect(between(seen, joined + 0.05, 8)).toEqual(new Set(['same']));
  });

  it('never takes somebody who keeps walking about', () => {
    const seen = followed(12, (sec) => (sec < 1 ? HOME : { x: 0.8 + 0.5 * Math.sin(2 * sec), z: 2.5 }));
    expect(between(seen, 1, 12)).toEqual(new Set(['lost']));
  });

  it('knows a person who was out of sight by their place', () => {
    const back = followed(4, (sec) => (sec > 1 && sec < 3 ? null : HOME));
    expect(between(back, 0, 4)).toEqual(new Set(['same']));
    const elsewhere = followed(4, (sec) => (sec < 1 ? HOME : sec < 3 ? null : { x: 0.7, z: 2.5 }));
    expect(between(elsewhere, 3, 4)).toEqual(new Set(['lost']));
  });

  it('follows small shifts as slowly at any frame rate', () => {
    const shifted = (fps: number) => {
      let subject = NOBODY_YET;
      for (let frame = 0; frame <= 2 * fps; frame += 1) {
        const timeMs = (1000 * frame) / fps;
        const seen = frameOf({ ...STANDING, timeMs, place: { x: frame === 0 ? 0 : 0.05, y: 0, z: 2.5 } });
        const seat = seatOf('turn', seen);
        if (frame === 0) subject = { ...NOBODY_YET, home: seat };
        subject = follow(subject, seen, seat, false).subject;
      }
      return subject.home;
    };
    const slow = JSON.stringify(Object.values(shifted(10) ?? {}).map((value: number) => value.toFixed(1)));
    for (const fps of [30, 60, 120]) {
      expect(JSON.stringify(Object.values(shifted(fps) ?? {}).map((value: number) => value.toFixed(1)))).toBe(
        slow,
      );
    }
  });

  it('takes the first one seen without asking', () => {
    const frame = frameOf({ ...STANDING, timeMs: 0 });
    expect(follow(NOBODY_YET, frame, seatOf('turn', frame), false).following).toBe('same');
  });
});
