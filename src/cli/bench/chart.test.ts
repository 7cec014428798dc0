import { expect, it } from 'vitest';
import { paceChart } from './chart.ts';

const turn = (name: 'bare' | 'pipeline', round: number, elapsedMs: number) => ({
  name,
  round,
  slice: { frames: 10, elapsedMs, stagesMs: {} },
  mainThreadMs: 1,
});

it('draws a bar for everybody who took part, as long as their pace', () => {
  const svg = paceChart([turn('bare', 0, 400), turn('pipeline', 0, 500)]);
  const widths = [...svg.matchAll(/<rect x="230".*? width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(2);
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.8, 2);
  expect(svg).toContain('>25.0<');
  expect(svg).toContain('>20.0<');
  expect(svg).not.toContain('older');
});

it('gives the same bytes for the same turns', () => {
  const turns = [turn('bare', 0, 400)];
  expect(paceChart(turns)).toBe(paceChart(turns));
});
