import { describe, expect, it } from 'vitest';
import { sharedThreads } from './shared-threads.ts';

const navigator = { hardwareConcurrency: 8 };

describe('threads that share memory', () => {
  it('are as many as the machine has where the page is isolated from others', () => {
    expect(sharedThreads({ crossOriginIsolated: true, SharedArrayBuffer, navigator })).toBe(8);
  });

  it('are none but the own where the page is not isolated, or has no shared memory although it is', () => {
    expect(sharedThreads({ crossOriginIsolated: false, SharedArrayBuffer, navigator })).toBe(1);
    expect(sharedThreads({ crossOriginIsolated: true, navigator })).toBe(1);
  });

  it('are none but the own where the browser does not tell how many', () => {
    expect(sharedThreads({ crossOriginIsolated: true, SharedArrayBuffer, navigator: {} })).toBe(1);
  });
});
