import { describe, expect, test, vi } from 'vitest';
import {
  centroidHertz,
  likeness,
  peakOf,
  rendered,
  rmsOf,
  SAMPLE_RATE,
  spectrogram,
} from './testing/rendering.ts';
import { TONES, webAudioTones, type ToneName } from './tones.ts';

const NAMES = Object.keys(TONES) as ToneName[];
const EARCONS: readonly ToneName[] = ['slower', 'in', 'out', 'over', 'done'];
const PAIRS = EARCONS.flatMap((a, i) => EARCONS.slice(i + 1).map((b) => [a, b] as const));

/** Loudest 100 ms, root mean square. */
const loudest = (samples: Float32Array): number => {
  const window = SAMPLE_RATE / 10;
  const starts = Array.from({ length: Math.floor(samples.length / window) }, (_, i) => i * window);
  return Math.max(...starts.map((from) => rmsOf(samples.subarray(from, from + window))));
};

describe('tones as they are heard', () => {
  test.each(NAMES)('%s is audible, does not clip, begins at once and dies away', async (name) => {
    const samples = await rendered([name]);
    expect(peakOf(samples)).toBeLessThan(0.9);
    expect(loudest(samples)).toBeGreaterThan(0.02);
    expect(peakOf(samples.subarray(0, SAMPLE_RATE / 20))).toBeGreaterThan(0.1);
    expect(peakOf(samples.subarray(-SAMPLE_RATE / 10))).toBeLessThan(0.01);
  });

  test.each(NAMES)('%s is low and wooden, and still carried by a small loudspeaker', async (name) => {
    const samples = await rendered([name]);
    expect(centroidHertz(samples)).toBeLessThan(700);
    // A phone gives back little below 300 Hz: something must be left above it.
    const above = spectrogram(samples).flatMap((row) => row.slice(5));
    expect(Math.max(...above)).toBeGreaterThan(0.01);
  });

  test.each(PAIRS)('%s and %s are told apart', async (a, b) => {
    expect(likeness(await rendered([a]), await rendered([b]))).toBeLessThan(0.8);
    expect(likeness(await rendered([a]), await rendered([a]))).toBeCloseTo(1, 5);
  });

  test('over lies below all else, and knocks three times', async () => {
    const knock = Math.min(...TONES.over.map(({ hertz }) => hertz));
    for (const name of NAMES.filter((other) => other !== 'over')) {
      for (const { hertz } of TONES[name]) expect(hertz).toBeGreaterThan(1.25 * knock);
    }
    const samples = await rendered(['over']);
    const step = SAMPLE_RATE / 50;
    const loudness = Array.from({ length: 40 }, (_, i) => rmsOf(samples.subarray(i * step, (i + 1) * step)));
    const knocks = loudness.filter(
      (value, i) => value > 0.3 * Math.max(...loudness) && value > 3 * (loudness[i - 1] ?? 0),
    );
    expect(knocks).toHaveLength(3);
  });

  test('target is higher than over and rises, coming back falls', async () => {
    const half = (samples: Float32Array, part: 0 | 1): Float32Array =>
      samples.subarray(part * 0.15 * SAMPLE_RATE, (part + 1) * 0.15 * SAMPLE_RATE);
    const target = await rendered(['in']);
    const back = await rendered(['out']);
    const over = await rendered(['over']);
    const fundamental = (samples: Float32Array): number => {
      const bands = spectrogram(samples).reduce((sum, row) => sum.map((value, i) => value + (row[i] ?? 0)));
      return bands.indexOf(Math.max(...bands));
    };
    expect(fundamental(half(target, 1))).toBeGreaterThan(fundamental(half(target, 0)));
    expect(fundamental(half(back, 1))).toBeLessThan(fundamental(half(back, 0)));
    expect(fundamental(target)).toBeGreaterThan(fundamental(over));
  });

  test.each(EARCONS.filter((name) => name !== 'over'))('over is heard over %s', async (name) => {
    const both = await rendered(['over', name]);
    const alone = await rendered([name]);
    const lowest = (samples: Float32Array): number =>
      Math.max(
        ...spectrogram(samples)
          .slice(0, 5)
          .map((row) => (row[0] ?? 0) + (row[1] ?? 0)),
      );
    // In its own register it is at least twice as loud as all else there: 6 dB.
    expect(lowest(both)).toBeGreaterThan(2 * lowest(alone));
    expect(peakOf(both)).toBeLessThan(1);
  });

  test.each(EARCONS)('%s is heard over the sounds to move along with, and nothing clips', async (name) => {
    for (const kind of ['pace', 'breath'] as const) {
      const lasting = await rendered([], { kind, share: 1 });
      const both = await rendered([name], { kind, share: 1 });
      expect(peakOf(both)).toBeLessThan(1);
      expect(rmsOf(lasting)).toBeGreaterThan(0.005);
      expect(loudest(await rendered([name]))).toBeGreaterThan(2 * rmsOf(lasting));
    }
  });

  test('the pace tone rises with the movement, the breath swells', async () => {
    const [low, high] = [
      await rendered([], { kind: 'pace', share: 0 }),
      await rendered([], { kind: 'pace', share: 1 }),
    ];
    expect(centroidHertz(high)).toBeGreaterThan(1.2 * centroidHertz(low));
    const [out, full] = [
      await rendered([], { kind: 'breath', share: 0 }),
      await rendered([], { kind: 'breath', share: 1 }),
    ];
    expect(rmsOf(full)).toBeGreaterThan(2 * rmsOf(out));
  });

  test('everything at once does not clip', async () => {
    expect(peakOf(await rendered(['over', 'in', 'slower'], { kind: 'pace', share: 1 }))).toBeLessThan(1);
  });
});

describe('the page’s sound', () => {
  test('is opened once, at the level chosen, and silent while muted', async () => {
    const context = new AudioContext();
    // Nobody has clicked in this page, so the browser itself would keep it waiting.
    const state = vi.spyOn(context, 'state', 'get').mockReturnValue('running');
    const make = vi.fn<() => AudioContext>(() => context);
    const tones = webAudioTones(make);
    const struck = vi.spyOn(context, 'createOscillator');
    tones.prime();
    const before = struck.mock.calls.length;
    tones.muted = true;
    tones.play('over');
    expect(struck.mock.calls.length).toBe(before);
    tones.muted = false;
    tones.volume = 2;
    expect(tones.volume).toBe(1);
    tones.play('over');
    expect(struck.mock.calls.length).toBeGreaterThan(before);
    tones.giveWay(true);
    tones.follow({ kind: 'pace', share: 0.5 });
    tones.follow(null);
    expect(make).toHaveBeenCalledOnce();
    state.mockRestore();
    await context.close();
  });

  test('without Web Audio nothing happens', () => {
    const tones = webAudioTones(() => {
      throw new Error('no audio');
    });
    tones.prime();
    tones.play('in');
    tones.follow({ kind: 'breath', share: 1 });
    tones.giveWay(true);
    expect(tones.muted).toBe(false);
  });
});
