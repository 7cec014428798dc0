import { describe, expect, it } from 'vitest';
import { exercise } from '../exercises/testing/exercise.ts';
import { breathWith } from './breath-along.ts';
import type { CueId, Phase } from './event.ts';

const along = (id: string, phase: Phase, direction: 'left' | 'cat' | 'cow', said: readonly CueId[] = []) =>
  breathWith(exercise(id), { phase, direction }, said);

describe('breathWith', () => {
  it('is out on the way into a turn, and in on the way back', () => {
    expect(along('chair-twist', 'moving', 'left')).toBe('out');
    expect(along('chair-twist', 'returning', 'left')).toBe('in');
  });

  it('is out where the back rounds, and in where it sinks', () => {
    expect(along('cat-cow', 'moving', 'cat')).toBe('out');
    expect(along('cat-cow', 'returning', 'cat')).toBe('in');
    expect(along('cat-cow', 'moving', 'cow')).toBe('in');
    expect(along('cat-cow', 'returning', 'cow')).toBe('out');
  });

  it('is what a cue at rest asks for', () => {
    expect(along('cat-cow', 'ready', 'cow', ['breathe-into'])).toBe('in');
    expect(along('cat-cow', 'ready', 'cat', ['other-side'])).toBe('out');
    expect(along('chair-twist', 'ready', 'left', ['breathe-into'])).toBe('out');
    // "Other side" says nothing of the breath in a turn: there is time to breathe in first.
    expect(along('chair-twist', 'ready', 'left', ['other-side'])).toBeNull();
  });

  it('is free at rest, in a hold, and where the exercise leaves it free', () => {
    expect(along('cat-cow', 'ready', 'cow')).toBeNull();
    expect(along('chair-twist', 'holding', 'left')).toBeNull();
    expect(along('standing-rotation', 'moving', 'left')).toBeNull();
  });
});
