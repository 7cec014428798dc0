import { describe, expect, it } from 'vitest';
import { candidates, decide, isHardwareRenderer } from './choice.ts';

const auto = { model: 'auto', delegate: 'auto' } as const;

describe('candidates', () => {
  it('tries the full model on the processor, and on a graphics chip where there is one', () => {
    expect(candidates(auto, { hasGpu: false, threads: 1 })).toEqual([
      { model: 'full', delegate: 'CPU', backend: 'mediapipe' },
    ]);
    expect(candidates(auto, { hasGpu: true, threads: 1 })).toEqual([
      { model: 'full', delegate: 'CPU', backend: 'mediapipe' },
      { model: 'full', delegate: 'GPU', backend: 'mediapipe' },
    ]);
  });

  it('tries several threads where the page may have them', () => {
    expect(candidates(auto, { hasGpu: false, threads: 2 })).toEqual([
      { model: 'full', delegate: 'CPU', backend: 'mediapipe' },
      { model: 'full', delegate: 'CPU', backend: 'litert' },
    ]);
  });

  it('tries only what a person asked for', () => {
    const machine = { hasGpu: false, threads: 8 };
    expect(candidates({ model: 'heavy', delegate: 'GPU' }, machine)).toEqual([
      { model: 'heavy', delegate: 'GPU', backend: 'mediapipe' },
    ]);
    expect(candidates({ model: 'full', delegate: 'CPU' }, machine)).toHaveLength(1);
  });
});

describe('decide', () => {
  it('takes the faster delegate', () => {
    const trials = [
      { model: 'full', delegate: 'CPU', backend: 'mediapipe', frameMs: 41 },
      { model: 'full', delegate: 'GPU', backend: 'mediapipe', frameMs: 9 },
    ] as const;
    expect(decide(auto, trials)).toEqual({ model: 'full', delegate: 'GPU', backend: 'mediapipe' });
  });

  it('falls back to lite below 12 frames a second, and not above', () => {
    expect(decide(auto, [{ model: 'full', delegate: 'CPU', backend: 'mediapipe', frameMs: 84 }])?.model).toBe(
      'lite',
    );
    expect(decide(auto, [{ model: 'full', delegate: 'CPU', backend: 'mediapipe', frameMs: 83 }])?.model).toBe(
      'full',
    );
  });

  it('keeps a model that was asked for, however slow', () => {
    const trials = [{ model: 'heavy', delegate: 'CPU', backend: 'mediapipe', frameMs: 300 }] as const;
    expect(decide({ model: 'heavy', delegate: 'auto' }, trials)?.model).toBe('heavy');
  });

  it('has nothing to say without a trial', () => {
    expect(decide(auto, [])).toBeUndefined();
  });
});

describe('isHardwareRenderer', () => {
  it.each([
    ['ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)', true],
    ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)', true],
    ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', false],
    ['llvmpipe (LLVM 15.0.6, 256 bits)', false],
    ['Microsoft Basic Render Driver', false],
    ['', false],
    [null, false],
  ])('%s: %s', (name, expected) => {
    expect(isHardwareRenderer(name)).toBe(expected);
  });
});
