import type { SoakScope } from './report.ts';
import { watchCues } from './watch-cues.ts';
import { watchFrames } from './watch-frames.ts';
import { watchHeld } from './watch-held.ts';

// Runs in page and workers before anything of theirs does.
const scope = globalThis as unknown as SoakScope;
const held = watchHeld();

if ('document' in globalThis) {
  const frames = watchFrames();
  const delaysMs = watchCues(frames);
  scope.soak = { held, counted: () => frames.counted, takeCueDelaysMs: () => delaysMs.splice(0) };
} else {
  const counted = { taken: 0, handedOn: 0, measured: 0, poseWorkers: 0 };
  scope.soak = { held, counted: () => counted, takeCueDelaysMs: () => [] };
}
