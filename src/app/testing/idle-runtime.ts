import { vi } from 'vitest';
import type { PoseRuntime } from '../../pose-runtime/runtime.ts';
import { RUNTIME_INFO } from './samples.ts';

/** A runtime that is given no picture: what it should have seen, the test tells its listeners. */
export const idleRuntime = (info = RUNTIME_INFO) => ({
  info,
  counts: { estimated: 0, dropped: 0, restarts: 0 },
  estimate: () => Promise.reject(new Error('no picture is given here')),
  offer: () => undefined,
  follow: () => undefined,
  onTimed: null as PoseRuntime['onTimed'],
  onFrame: null as PoseRuntime['onFrame'],
  onFailure: null as PoseRuntime['onFailure'],
  close: vi.fn<PoseRuntime['close']>(),
});
