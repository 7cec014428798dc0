import { vi } from 'vitest';
import type { Camera } from '../../platform/camera.ts';
import type { FrameSink } from '../../platform/frame-pump.ts';

/** A camera without pictures of its own: `sink` is where the test puts them, null while nobody wants any. */
export function idleCamera(deviceId = 'a', facing: Camera['facing'] = null) {
  const camera = {
    deviceId,
    facing,
    video: document.createElement('video'),
    sink: null as FrameSink | null,
    setRate: vi.fn<Camera['setRate']>(),
    stream: () => null,
    start: (to: FrameSink) => {
      camera.sink = to;
    },
    stop: () => {
      camera.sink = null;
    },
    onLost: null as Camera['onLost'],
    close: vi.fn<Camera['close']>(),
  };
  return camera;
}
