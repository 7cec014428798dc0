import { expect, test } from 'vitest';
import { RUNTIMES } from '../../../pose-runtime/runtime-versions.ts';
import type { RuntimeInfo } from '../../../pose-runtime/runtime.ts';
import type { RuntimeState } from '../../studio.svelte.ts';
import { RUNTIME_INFO } from '../../testing/samples.ts';
import { runningWords } from './running-words.ts';

type Ready = Extract<RuntimeState, { kind: 'ready' }>;

const ready = (why: Ready['why'], info: Partial<RuntimeInfo> = {}): Ready =>
  ({ kind: 'ready', why, runtime: { info: { ...RUNTIME_INFO, ...info } } }) as Ready;
const unhurried = { cameraRate: 30, savesPower: false } as const;

test('says which model runs where, and why', () => {
  expect(runningWords(ready('fastest', { runtime: RUNTIMES.litert }), 22, unhurried)).toBe(
    'I see you with the full model on several threads of the processor, 22 ms a picture. ' +
      'It was the fastest of what I tried on this device.',
  );
  expect(runningWords(ready('wished', { delegate: 'GPU' }), 41, unhurried)).toBe(
    'I see you with the full model on the graphics chip, 41 ms a picture. You chose it.',
  );
  const lite = { model: { name: 'lite', sha256: '' } } as const;
  expect(runningWords(ready('full-too-slow', lite), 60, unhurried)).toContain(
    'The full model is too slow for this device',
  );
});

test('says what is asked of the camera, and that the battery is why', () => {
  const slow = { cameraRate: 20, savesPower: false } as const;
  expect(runningWords(ready('only'), 60, slow)).toMatch(
    /ask the camera for 20 pictures a second: more I could/,
  );
  expect(runningWords(ready('only'), 60, { ...slow, savesPower: true })).toMatch(
    /battery is low.* 20 pictures/,
  );
});
