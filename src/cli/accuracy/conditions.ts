import type { TruthHeader } from '../../core/truth/truth.ts';

/** Smallest and largest. */
type Span = readonly [number, number];

/** Under what conditions the clips of an exercise were made, as far as their truth tells. */
export interface Conditions {
  readonly clips: number;
  /** Clips in which something is done wrong on purpose. */
  readonly faults: readonly string[];
  readonly bodies: readonly string[];
  readonly cameraHeightM: Span | null;
  readonly cameraDistanceM: Span | null;
  /** Positive looks up. */
  readonly cameraPitchDeg: Span | null;
}

export function conditionsOf(headers: readonly TruthHeader[]): Conditions {
  const cameras = headers.flatMap(({ camera }) => (camera === undefined ? [] : [camera]));
  const span = (values: readonly (number | undefined)[]): Span | null => {
    const known = values.filter((value) => value !== undefined);
    return known.length === 0 ? null : [rounded(Math.min(...known)), rounded(Math.max(...known))];
  };
  return {
    clips: headers.length,
    faults: distinct(headers.map(({ fault }) => fault ?? undefined)),
    bodies: distinct(headers.map(({ body }) => body)),
    cameraHeightM: span(cameras.map(({ height }) => height)),
    cameraDistanceM: span(cameras.map(({ dist }) => dist)),
    cameraPitchDeg: span(cameras.map(({ pitch }) => pitch)),
  };
}

const distinct = (values: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(values.filter((value) => value !== undefined))].sort();

const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;
