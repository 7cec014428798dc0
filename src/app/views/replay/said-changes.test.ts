import { expect, test } from 'vitest';
import type { Utterance } from '../../session/transcript.ts';
import { saidChanges } from './said-changes.ts';

const said = (cue: Utterance['cue'], timeMs: number): Utterance => ({
  cue,
  timeMs,
  text: cue,
  priority: 'guidance',
  angleDeg: null,
  speedDegPerSec: null,
});

test('tells what stays, what moves, what goes and what comes, by time', () => {
  const was = [said('begin', 700), said('hold', 3000), said('come-back', 8000), said('hold', 12_000)];
  const would = [said('begin', 750), said('ease-off', 2000), said('hold', 4500), said('hold', 12_000)];
  expect(saidChanges(was, would).map((change) => change.kind)).toEqual([
    'same',
    'new',
    'moved',
    'gone',
    'same',
  ]);
});

test('pairs each with the nearest, and none twice', () => {
  const changes = saidChanges([said('slower', 1000)], [said('slower', 900), said('slower', 1900)]);
  expect(changes).toMatchObject([{ kind: 'same' }, { kind: 'new', would: { timeMs: 1900 } }]);
});

test('nothing changes against itself', () => {
  const was = [said('begin', 700), said('hold', 3000)];
  expect(saidChanges(was, was).every((change) => change.kind === 'same')).toBe(true);
});
