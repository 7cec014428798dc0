import { rank } from '../bench/statistics.ts';
import type { Live, Memory } from './watched-page.ts';

/** Until then caches fill and compilers settle. */
export const SETTLED_AFTER_MINUTES = 3;
/** Readings that are judged together, at the beginning and at the end. */
export const SAMPLES = 3;
/** What a median may be above the other, as a share of it. */
export const GROWTH_LIMIT = 0.05;

/** Memory at one moment of practising. */
export interface Reading {
  readonly minutes: number;
  readonly memory: Memory;
}

/** One kind of memory, at the beginning and at the end, bytes. */
export interface Growth {
  readonly what: keyof Memory;
  readonly fromBytes: number;
  readonly toBytes: number;
  readonly grew: boolean;
}

export type GrowthVerdict =
  | { readonly kind: 'judged'; readonly growths: readonly Growth[] }
  /** Too few readings after everything has settled. */
  | { readonly kind: 'too-short' };

export const MEMORY_KINDS: readonly (keyof Memory)[] = [
  'pageHeap',
  'pageObjects',
  'workerHeaps',
  'buffers',
  'wasm',
  'pageProcess',
  'graphicsProcess',
];

/**
 * Of the page's heap only what its scripts made: the browser compiles, and notes what it measured, for as long as a page is
 * new to it. What that comes to is in the process.
 */
const JUDGED = MEMORY_KINDS.filter((kind) => kind !== 'pageHeap');

const median = (values: readonly number[]): number => rank(values, 0.5);

/** Whether any kind of memory grew once all had settled. A kind the system does not tell of is left out. */
export function judgeGrowth(readings: readonly Reading[]): GrowthVerdict {
  const settled = readings.filter(({ minutes }) => minutes >= SETTLED_AFTER_MINUTES);
  if (settled.length < 2 * SAMPLES) return { kind: 'too-short' };
  const growths = JUDGED.flatMap((what) => {
    const bytes = settled.flatMap(({ memory }) => memory[what] ?? []);
    if (bytes.length < settled.length) return [];
    const fromBytes = median(bytes.slice(0, SAMPLES));
    const toBytes = median(bytes.slice(-SAMPLES));
    return [{ what, fromBytes, toBytes, grew: toBytes > fromBytes * (1 + GROWTH_LIMIT) }];
  });
  return { kind: 'judged', growths };
}

/** What is open, and what the page's scripts hold, before and after many cycles. */
export interface Rest {
  readonly live: Live;
  readonly memory: Memory;
}

export interface Leak {
  readonly what: keyof Live | 'pageObjects';
  readonly before: number;
  readonly after: number;
  readonly leaked: boolean;
}

const COUNTED: readonly (keyof Live)[] = [
  'workers',
  'tracks',
  'audioContexts',
  'webGlContexts',
  'documents',
  'nodes',
  'listeners',
];

/** Nodes and listeners of one and the same view differ by a few with what it shows. */
const allowed = (what: keyof Live, before: number): number =>
  what === 'nodes' || what === 'listeners' ? before * (1 + GROWTH_LIMIT) : before;

/**
 * The most of the readings before against the least of those after: a view that was left can stay until the one after it
 * is left too, and what leaks is left every time.
 */
export function judgeCycles(before: readonly Rest[], after: readonly Rest[]): readonly Leak[] {
  const most = (amount: (rest: Rest) => number): number => Math.max(...before.map(amount));
  const least = (amount: (rest: Rest) => number): number => Math.min(...after.map(amount));
  const counts = COUNTED.map((what) => {
    const count = ({ live }: Rest): number => live[what];
    const [from, to] = [most(count), least(count)];
    return { what, before: from, after: to, leaked: to > allowed(what, from) };
  });
  const objects = ({ memory }: Rest): number => memory.pageObjects;
  const [from, to] = [most(objects), least(objects)];
  return [
    ...counts,
    { what: 'pageObjects', before: from, after: to, leaked: to > from * (1 + GROWTH_LIMIT) },
  ];
}
