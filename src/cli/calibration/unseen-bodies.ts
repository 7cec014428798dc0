import type { Samples } from './clip-data.ts';

type OfBodies = Pick<Samples, 'bodies'>;

/** The clips of one body as it is, none of it blended. */
const unblended = <Clip extends OfBodies>(clips: readonly Clip[]): Clip[] =>
  clips.filter(({ bodies }) => bodies.length === 1);

/**
 * What is said of people that a fit has not seen: of each clip, by what was learned from the clips of nobody who has a part
 * of its bodies. Sorted by bodies.
 * @param learn called once for all clips of the same bodies; returns what says it of one of them
 * @param judged of which clips it is said
 */
export function onUnseenBodies<Clip extends OfBodies, Said>(
  clips: readonly Clip[],
  learn: (others: readonly Clip[]) => (clip: Clip) => Said,
  judged: readonly Clip[] = unblended(clips),
): Said[] {
  const own = new Map<string, Clip[]>();
  for (const clip of judged) {
    const key = clip.bodies.toSorted().join();
    own.set(key, [...(own.get(key) ?? []), clip]);
  }
  return [...own.keys()].toSorted().flatMap((key) => {
    const same = own.get(key) ?? [];
    const left = new Set(same.flatMap(({ bodies }) => bodies));
    const say = learn(clips.filter(({ bodies }) => !bodies.some((body) => left.has(body))));
    return same.map((clip) => say(clip));
  });
}
