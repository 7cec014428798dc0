import { RUNTIMES } from '../../../pose-runtime/runtime-versions.ts';
import type { RuntimeInfo } from '../../../pose-runtime/runtime.ts';
import { fill } from '../../messages/template.ts';
import { words } from '../../messages/words.ts';
import type { Pacing } from '../../pacing.svelte.ts';
import type { RuntimeState } from '../../studio.svelte.ts';

const placeOf = ({ delegate, runtime }: RuntimeInfo): 'one' | 'several' | 'graphics' => {
  if (delegate === 'GPU') return 'graphics';
  return runtime.package === RUNTIMES.litert.package ? 'several' : 'one';
};

/** Which model runs where and why, and what is asked of the camera. */
export function runningWords(
  { runtime: { info }, why }: Extract<RuntimeState, { kind: 'ready' }>,
  frameMs: number,
  { cameraRate, savesPower }: Pick<Pacing, 'cameraRate' | 'savesPower'>,
): string {
  const text = words.setUp.running;
  const how = fill(text.how, {
    model: text.models[info.model.name],
    place: text.places[placeOf(info)],
    ms: frameMs,
  });
  const camera = savesPower ? text.savesPower : cameraRate < 30 ? text.fewerPictures : null;
  return [how, text.why[why], camera && fill(camera, { n: cameraRate })]
    .filter((part) => part !== null)
    .join(' ');
}
