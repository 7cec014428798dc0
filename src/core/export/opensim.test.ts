import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFrames, sampleHeader, samplePerson } from '../../../tests/replay/arbitrary-recording.ts';
import { traceOf, type TracedOutput } from '../history/trace.ts';
import { MEASURES, type Measure } from '../measure/measurement.ts';
import { isAbsent, type Landmark } from '../pose/frame.ts';
import { LANDMARK, LANDMARK_NAMES } from '../pose/landmark.ts';
import { mirrorFrame } from '../pose/mirror.ts';
import { writeMot } from './mot.ts';
import { writeTrc } from './trc.ts';

interface Trc {
  readonly meta: ReadonlyMap<string, string>;
  readonly markers: readonly string[];
  readonly rows: readonly {
    readonly frame: number;
    readonly timeS: number;
    readonly xyz: readonly number[];
  }[];
}

/** Reads a marker file by the rules of OpenSim's own reader, and is as strict. */
function readTrc(text: string): Trc {
  const [first = '', keys = '', values = '', labels = '', axes = '', blank, ...data] = text.split('\n');
  expect(first.split('\t').slice(0, 3)).toEqual(['PathFileType', '4', '(X/Y/Z)']);
  expect(keys).toBe(
    'DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\tOrigDataRate\tOrigDataStartFrame\tOrigNumFrames',
  );
  const meta = new Map(keys.split('\t').map((key, index) => [key, values.split('\t')[index] ?? '']));
  const [frameLabel, timeLabel, ...markers] = labels.split('\t').filter((label) => label !== '');
  expect([frameLabel, timeLabel]).toEqual(['Frame#', 'Time']);
  expect(markers).toHaveLength(Number(meta.get('NumMarkers')));
  expect(axes.split('\t').filter((axis) => axis !== '')).toEqual(
    markers.flatMap((_, index) => [`X${index + 1}`, `Y${index + 1}`, `Z${index + 1}`]),
  );
  expect([blank, data.pop()]).toEqual(['', '']);
  const rows = data.map((line) => {
    const [frame = NaN, timeS = NaN, ...xyz] = line.split('\t').map(Number);
    expect(xyz).toHaveLength(3 * markers.length);
    expect(xyz.every(Number.isFinite)).toBe(true);
    return { frame, timeS, xyz };
  });
  expect(rows).toHaveLength(Number(meta.get('NumFrames')));
  return { meta, markers, rows };
}

const written = (...args: Parameters<typeof writeTrc>): Trc => readTrc(writeTrc(...args) ?? '');

describe('a marker file', () => {
  it('says its rate and units, and names all landmarks', () => {
    const frames = [samplePerson(0), samplePerson(40), samplePerson(80)];
    const { meta, markers, rows } = written({ header: sampleHeader, frames }, 'a.trc');
    expect(Object.fromEntries(meta)).toMatchObject({
      DataRate: '25',
      NumFrames: '3',
      NumMarkers: '33',
      Units: 'm',
    });
    expect(markers).toEqual(LANDMARK_NAMES);
    expect(rows.map(({ frame, timeS }) => [frame, timeS])).toEqual([
      [1, 0],
      [2, 0.04],
      [3, 0.08],
    ]);
  });

  it('has Y up, X towards the camera and Z to the picture’s left', () => {
    const still: Landmark = { x: 0, y: 0, z: 0, visibility: 1 };
    const world = Array.from({ length: 33 }, () => still);
    // Facing the camera: the right shoulder is to the left of the picture, above the hips; the nose is before it.
    world[LANDMARK.rightShoulder] = { x: -0.2, y: -0.5, z: 0, visibility: 1 };
    world[LANDMARK.nose] = { x: 0, y: -0.7, z: -0.1, visibility: 1 };
    const person = { ...samplePerson(0), world };
    const markerOf = (mirrored: boolean, index: number) =>
      written({ header: { ...sampleHeader, mirrored }, frames: [person] }, 'a.trc').rows[0]?.xyz.slice(
        3 * index,
        3 * index + 3,
      );
    expect(markerOf(false, LANDMARK.rightShoulder)).toEqual([0, 0.5, 0.2]);
    expect(markerOf(false, LANDMARK.nose)).toEqual([0.1, 0.7, 0]);
    expect(markerOf(true, LANDMARK.leftShoulder)).toEqual([0, 0.5, -0.2]);
  });

  it('reads back as what was recorded, to a tenth of a millimetre, without the frames nobody was in', () => {
    fc.assert(
      fc.property(arbitraryFrames(5), fc.boolean(), (frames, mirrored) => {
        const seen = frames.flatMap((frame, index) => (isAbsent(frame) ? [] : [{ frame, index }]));
        const text = writeTrc({ header: { ...sampleHeader, mirrored }, frames }, 'a.trc');
        expect(text === null).toBe(seen.length === 0);
        if (text === null) return;
        const { rows } = readTrc(text);
        expect(rows.map(({ frame }) => frame)).toEqual(seen.map(({ index }) => index + 1));
        for (const [place, { frame }] of seen.entries()) {
          const upright = mirrored ? mirrorFrame(frame, sampleHeader.frameWidthPx) : frame;
          const expected = isAbsent(upright) ? [] : upright.world.flatMap(({ x, y, z }) => [-z, -y, -x]);
          const worst = expected.map((value, i) => Math.abs(value - (rows[place]?.xyz[i] ?? NaN)));
          expect(Math.max(...worst)).toBeLessThanOrEqual(0.0000501);
          expect(rows[place]?.timeS).toBeCloseTo(frame.timeMs / 1000, 4);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a motion file', () => {
  const output = (timeMs: number, angleDeg: number | null): TracedOutput => ({
    measurement:
      angleDeg === null
        ? { kind: 'unmeasured', timeMs, reason: 'nobody' }
        : {
            kind: 'measured',
            timeMs,
            angleDeg,
            sigmaDeg: 2,
            speedDegPerSec: 3,
            checks: [],
            view: 'front',
            quality: 'good',
          },
    events: [],
  });

  it('keeps the header that OpenSim reads, degrees, and only the moments that were measured', () => {
    const trace = traceOf([output(0, 1.25), output(40, null), output(80, -31.5)], 0);
    const text = writeMot({ id: 'chair-twist', measure: 'turn' }, trace) ?? '';
    const [head = '', body = ''] = text.split('endheader\n');
    const entries = new Map(head.split('\n').map((line) => [line.split('=')[0], line.split('=')[1]]));
    expect([entries.get('version'), entries.get('inDegrees')]).toEqual(['1', 'yes']);
    const [labels, ...rows] = body
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(labels).toEqual(['time', 'trunk_turn', 'trunk_turn_sigma']);
    expect(entries.get('nColumns')).toBe(String(labels?.length));
    expect(entries.get('nRows')).toBe(String(rows.length));
    expect(rows.map((row) => row.map(Number))).toEqual([
      [0, 1.25, 2],
      [0.08, -31.5, 2],
    ]);
  });

  /** The lines of the header that say which way an angle is positive. */
  const signOf = (measure: Measure): string[] => {
    const text = writeMot({ id: 'chair-twist', measure }, traceOf([output(0, 1)], 0)) ?? '';
    const lines = text.slice(0, text.indexOf('endheader\n')).split('\n');
    return lines.filter((line) => line.startsWith('Positive '));
  };

  it.each(MEASURES)('says which way %s is positive, in a line that looks like no value', (measure) => {
    expect(signOf(measure)).toEqual([expect.stringMatching(/^Positive [^=\t]+\.$/)]);
  });

  it('has left and hollow positive, right and round negative', () => {
    expect(signOf('turn').join('')).toMatch(/own left, negative to the right/);
    expect(signOf('bend').join('')).toMatch(/extension .*cow.*negative flexion .*cat/);
  });

  it('is not written when nothing was measured', () => {
    expect(writeMot({ id: 'chair-twist', measure: 'turn' }, traceOf([output(0, null)], 0))).toBeNull();
  });

  it('names what is not the trunk’s as it is', () => {
    const text = writeMot({ id: 'arm-sweep', measure: 'arm-elevation' }, traceOf([output(0, 1)], 0));
    expect(text).toContain('time\tarm_elevation\tarm_elevation_sigma\n');
  });
});
