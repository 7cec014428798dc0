import { frameOf, PICTURE, STANDING } from '../../core/measure/testing/figure.ts';
import type { FrameSink } from '../../platform/frame-pump.ts';
import type { idleCamera } from './idle-camera.ts';
import type { idleRuntime } from './idle-runtime.ts';

/** Somebody stands still before an idle camera for so long, at 20 pictures a second, as an idle runtime should have seen them. */
export function standStill(
  camera: ReturnType<typeof idleCamera>,
  runtime: ReturnType<typeof idleRuntime>,
  seconds: number,
): void {
  camera.sink?.({
    picture: document.createElement('canvas'),
    timeMs: 0,
  } as unknown as Parameters<FrameSink>[0]);
  for (let timeMs = 0; timeMs < seconds * 1000; timeMs += 50) {
    runtime.onFrame?.({
      frame: frameOf({ ...STANDING, timeMs }),
      inferenceMs: 20,
      widthPx: PICTURE.frameWidthPx,
      heightPx: PICTURE.frameHeightPx,
      unchangedMs: 0,
    });
  }
}
