import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../core/truth/figures.ts';
import { pool } from '../../core/truth/pool.ts';
import { conditionsOf } from './conditions.ts';
import { accuracyPage } from './page.ts';
import type { Recorded } from './recorded.ts';
import { withSummary } from './summary.ts';

const nothing = figuresOf(pool([]));
const full = {
  ...nothing,
  maeDeg: 2.44,
  p95Deg: 7,
  events: { expected: 3, found: 2, missed: 1, false: 0 },
  beyondDoubt: { missed: 1, false: 0 },
  clipsInRange: 2,
};
const header = {
  format: 'trunk-truth',
  version: 1,
  exercise: 'chair-twist',
  body: 'body1',
  camera: { fx: 500, cx: 320, cy: 240, height: 0.9, dist: 2.204 },
} as const;
const unseen = { what: 'turn, on a chair', clips: 17, bodies: 7, maeDeg: 1.8, p95Deg: 6.1, peakDeg: 2.9 };
const recorded: Recorded = {
  format: 'unwind-accuracy',
  version: 1,
  exercises: [
    {
      id: 'chair-twist',
      name: 'Chair twist',
      measure: 'turn',
      conditions: conditionsOf([header, { ...header, body: 'body2', fault: 'too close' }]),
      figures: { full, lite: nothing },
    },
  ],
  all: { full, lite: nothing },
  unseenBodies: { full: [unseen], lite: [] },
};

describe('accuracyPage', () => {
  const page = accuracyPage(recorded);

  it.each([
    '## Chair twist: turn',
    '| mean absolute error | ≤ 2.5° | 2.4° ✓ | - |',
    '| 95th percentile of the error | ≤ 6° | 7.0° ✗ | - |',
    '| over-range and too-fast events not found within 0.3 s | none | 1 ✗ | - |',
    '(accuracy/chair-twist.svg)',
    '| full | 2 of 3 | 0 | 1 and 0 |',
    '| turn, on a chair | full | 1.8° | 6.1° | 2.9° | 17 of 7 |',
    '| body1, body2 | 0.9 m | 2.2 m | - | too close |',
  ])('says %s', (line) => {
    expect(page).toContain(line);
  });

  it('has no hole where a figure is missing', () => {
    expect(page).not.toMatch(/null|undefined|NaN/);
  });
});

describe('withSummary', () => {
  const text = 'before\n<!-- accuracy: written by `npm run accuracy` -->\nold\n<!-- /accuracy -->\nafter\n';
  const written = withSummary(text, recorded);

  it('puts the figures between the markers and leaves the rest alone', () => {
    expect(written).toMatch(/^before\n<!-- accuracy[^]*<!-- \/accuracy -->\nafter\n$/);
    expect(written).not.toContain('old');
    expect(written).toContain('| Chair twist, turn | 2.4°, 7.0°, - |');
    expect(written).toContain('says so\n2 times within 0.3 seconds, and 0 times without cause');
    expect(written).toContain('in the 2 clips that stay in range, never.');
  });

  it('changes nothing the second time', () => {
    expect(withSummary(written, recorded)).toBe(written);
  });
});
