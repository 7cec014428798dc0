import { describe, expect, it } from 'vitest';
import { judgeCycles, judgeGrowth, type Reading, type Rest } from './verdict.ts';
import type { Memory } from './watched-page.ts';

const memory = (bytes: number, changed: Partial<Memory> = {}): Memory => ({
  pageHeap: bytes,
  pageObjects: bytes,
  workerHeaps: bytes,
  buffers: bytes,
  wasm: bytes,
  pageProcess: bytes,
  graphicsProcess: null,
  ...changed,
});

const readings = (bytesAt: (minutes: number) => number): Reading[] =>
  Array.from({ length: 20 }, (_, i) => ({ minutes: i + 1, memory: memory(bytesAt(i + 1)) }));

const grown = (all: readonly Reading[]): readonly string[] => {
  const verdict = judgeGrowth(all);
  expect(verdict.kind).toBe('judged');
  return verdict.kind === 'judged' ? verdict.growths.filter(({ grew }) => grew).map(({ what }) => what) : [];
};

describe('growth', () => {
  it('is not what fills the first three minutes', () => {
    expect(grown(readings((minutes) => (minutes < 3 ? 10 * minutes : 100)))).toEqual([]);
  });

  it('is a slow climb', () => {
    expect(grown(readings((minutes) => 100 + minutes))).toContain('pageObjects');
  });

  it('is not one high reading, and not less than 5 %', () => {
    expect(grown(readings((minutes) => (minutes === 19 ? 500 : 100)))).toEqual([]);
    expect(grown(readings((minutes) => (minutes > 10 ? 104 : 100)))).toEqual([]);
  });

  it('is told for the kind that grew', () => {
    const all = readings(() => 100).map((reading) => ({
      ...reading,
      memory: memory(100, { wasm: 100 * reading.minutes }),
    }));
    expect(grown(all)).toEqual(['wasm']);
  });

  it('is not judged by few readings', () => {
    expect(judgeGrowth(readings(() => 100).slice(0, 7))).toEqual({ kind: 'too-short' });
  });
});

const rest = (changed: Partial<Rest['live']> = {}, bytes = 1000): Rest => ({
  live: {
    workers: 0,
    tracks: 0,
    audioContexts: 1,
    webGlContexts: 0,
    documents: 1,
    nodes: 1000,
    listeners: 100,
    ...changed,
  },
  memory: memory(bytes),
});

describe('cycles', () => {
  const leaks = (...after: readonly Rest[]): readonly string[] =>
    judgeCycles([rest(), rest({ nodes: 1040 }), rest()], after)
      .filter(({ leaked }) => leaked)
      .map(({ what }) => what);

  it('may leave everything as it was, or less', () => {
    expect(leaks(rest())).toEqual([]);
    expect(leaks(rest({ audioContexts: 0, nodes: 900 }, 900))).toEqual([]);
  });

  it('may leave a view that goes with the next one', () => {
    expect(leaks(rest({ nodes: 1200 }), rest({ nodes: 1050 }), rest({ nodes: 1200 }))).toEqual([]);
    expect(leaks(rest({ nodes: 1200 }), rest({ nodes: 1100 }), rest({ nodes: 1200 }))).toEqual(['nodes']);
  });

  it.each([
    ['a worker', rest({ workers: 1 }), 'workers'],
    ['a camera track', rest({ tracks: 1 }), 'tracks'],
    ['an audio context', rest({ audioContexts: 2 }), 'audioContexts'],
    ['a WebGL context', rest({ webGlContexts: 1 }), 'webGlContexts'],
    ['a document', rest({ documents: 2 }), 'documents'],
    ['nodes', rest({ nodes: 1100 }), 'nodes'],
    ['listeners', rest({ listeners: 110 }), 'listeners'],
    ['memory', rest({}, 1100), 'pageObjects'],
  ])('may not leave %s behind', (_, after, what) => {
    expect(leaks(after)).toEqual([what]);
  });
});
