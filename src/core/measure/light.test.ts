import { describe, expect, it } from 'vitest';
import { isBlank, isDark, isDim } from './light.ts';

describe('light', () => {
  it('is dim before it is dark', () => {
    const lights = [0.5, 0.1, 0.04].map((luma) => ({ luma, contrast: 0.2 }));
    expect(lights.map(isDim)).toEqual([false, true, true]);
    expect(lights.map(isDark)).toEqual([false, false, true]);
  });

  it('sees a covered or blinded camera in the contrast, whatever the luma', () => {
    expect(isBlank({ luma: 0.9, contrast: 0.01 })).toBe(true);
    expect(isBlank({ luma: 0.1, contrast: 0.04 })).toBe(false);
  });
});
