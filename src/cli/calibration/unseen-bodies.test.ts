import { describe, expect, it } from 'vitest';
import { onUnseenBodies } from './unseen-bodies.ts';

const clip = (name: string, ...bodies: readonly string[]) => ({ name, bodies });

const CLIPS = [
  clip('1', 'ben'),
  clip('2', 'ann'),
  clip('3', 'ann', 'ben'),
  clip('4', 'cem', 'ann'),
  clip('5', 'ann'),
  clip('6', 'cem'),
];

/** Says of a clip what was learned from. */
const learn = (others: readonly { readonly name: string }[]) => (judged: { readonly name: string }) =>
  `${judged.name} by ${others.map(({ name }) => name).join('')}`;

describe('onUnseenBodies', () => {
  it('never lets a body, or who has a part of it, into its own fit', () => {
    expect(onUnseenBodies(CLIPS, learn)).toEqual(['2 by 16', '5 by 16', '1 by 2456', '6 by 1235']);
  });

  it('leaves out all the bodies of a blend that is to be judged', () => {
    const blend = CLIPS.filter(({ name }) => name === '4');
    expect(onUnseenBodies(CLIPS, learn, blend)).toEqual(['4 by 1']);
  });

  it('learns once for all clips of the same bodies', () => {
    let fits = 0;
    onUnseenBodies(CLIPS, (others) => {
      fits += 1;
      return learn(others);
    });
    expect(fits).toBe(3);
  });
});
