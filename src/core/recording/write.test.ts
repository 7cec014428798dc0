import { describe, expect, it } from 'vitest';
import { sampleHeader, samplePerson } from '../../../tests/replay/arbitrary-recording.ts';
import { writeFrame, writeHeader } from './write.ts';

describe('writing a recording', () => {
  it('prints the header in one order whatever order it came in', () => {
    const { created, ...rest } = sampleHeader;
    const line = writeHeader({ created, ...rest });
    expect(line).toBe(writeHeader(sampleHeader));
    expect(line).toBe(`${JSON.stringify(sampleHeader)}\n`);
  });

  it('keeps the bands a set was coached by, in one order, at the end', () => {
    const bands = [
      { overDeg: 45, cautionDeg: 40, targetMaxDeg: 34, targetMinDeg: 24, direction: 'left' as const },
    ];
    expect(writeHeader({ bands, ...sampleHeader })).toContain(
      ',"bands":[{"direction":"left","targetMinDeg":24,"targetMaxDeg":34,"cautionDeg":40,"overDeg":45}]}\n',
    );
  });

  it('prints a person as landmarks and contour in fixed order', () => {
    const line = writeFrame({
      backContour: Array.from({ length: 8 }, (_, i) => [i, 0.5] as const),
      ...samplePerson(1.5),
    });
    expect(line).toMatch(/^\{"timeMs":1\.5,"image":\[\[0,264,8,0\],.*\],"world":\[\[0,/);
    expect(line).toMatch(/\],"backContour":\[\[0,0\.5\],\[1,0\.5\],.*\[7,0\.5\]\]\}\n$/);
  });

  it('prints an empty frame', () => {
    expect(writeFrame({ timeMs: 20, absent: true })).toBe('{"timeMs":20,"absent":true}\n');
  });

  it('prints the light last, with or without somebody', () => {
    const light = { contrast: 0.1, luma: 0.42 };
    expect(writeFrame({ light, timeMs: 20, absent: true })).toBe(
      '{"timeMs":20,"absent":true,"light":[0.42,0.1]}\n',
    );
    expect(writeFrame({ light, ...samplePerson(1.5) })).toMatch(/\]\],"light":\[0\.42,0\.1\]\}\n$/);
  });

  it('prints the surface before the light', () => {
    const frame = { hipSurface: { seen: 0.8, shiftPx: -1.5, keyMs: 40 }, ...samplePerson(90) };
    expect(writeFrame({ light: { luma: 0.42, contrast: 0.1 }, ...frame })).toMatch(
      /\]\],"hipSurface":\[40,-1\.5,0\.8\],"light":\[0\.42,0\.1\]\}\n$/,
    );
  });

  it('prints the second look between surface and light', () => {
    const { image, world } = samplePerson(0);
    const line = writeFrame({
      mirrorLook: { world, image },
      ...samplePerson(90),
      light: { luma: 0.42, contrast: 0.1 },
    });
    const look = /,"mirrorLook":(\{"image":\[\[0,264.*\]\],"world":\[\[0,.*\]\]\}),"light"/.exec(line)?.[1];
    expect(JSON.parse(look ?? '')).toEqual({
      image: image.map(({ x, y, z, visibility }) => [x, y, z, visibility]),
      world: world.map(({ x, y, z, visibility }) => [x, y, z, visibility]),
    });
  });

  it('prints numbers as JSON does', () => {
    expect(writeFrame({ timeMs: 1e21, absent: true })).toContain('1e+21');
    expect(writeFrame({ timeMs: 0.1 + 0.2, absent: true })).toContain('0.30000000000000004');
    expect(writeFrame({ timeMs: -0, absent: true })).toContain('"timeMs":0,');
  });

  it('refuses what JSON cannot hold', () => {
    expect(() => writeFrame({ timeMs: NaN, absent: true })).toThrow(RangeError);
  });
});
