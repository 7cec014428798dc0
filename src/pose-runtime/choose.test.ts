import { describe, expect, it } from 'vitest';
import { chooseRuntime, type ChooseMeans } from './choose.ts';
import { PoseRuntimeError, type PoseRuntime, type RuntimeOptions } from './runtime.ts';
import { FakePicture, INFO } from './testing/fakes.ts';

const auto = { model: 'auto', delegate: 'auto' } as const;
const picture = () => Promise.resolve(new FakePicture().asPicture);

/** A machine on which a frame takes as long as `frameMs` says; undefined means that it does not start. */
class Machine implements ChooseMeans {
  readonly started: string[] = [];
  readonly closed: string[] = [];
  #nowMs = 0;
  readonly #renderer: string;
  readonly #frameMs: Readonly<Record<string, number | undefined>>;
  readonly #threads: number;

  constructor(renderer: string, frameMs: Readonly<Record<string, number | undefined>>, threads = 1) {
    this.#threads = threads;
    this.#renderer = renderer;
    this.#frameMs = frameMs;
  }

  readonly rendererName = () => this.#renderer;
  readonly threads = () => this.#threads;
  readonly now = () => this.#nowMs;
  readonly start = ({ model, delegate, backend }: RuntimeOptions): Promise<PoseRuntime> => {
    const name = `${model} ${backend === 'litert' ? 'threads' : delegate}`;
    const frameMs = this.#frameMs[name];
    if (frameMs === undefined) return Promise.reject(new PoseRuntimeError('webgl-missing', name));
    this.started.push(name);
    let frames = 0;
    return Promise.resolve({
      info: { ...INFO, delegate },
      estimate: (_, timeMs) => {
        // The first frame compiles: it must not count.
        this.#nowMs += frames++ === 0 ? 5000 : frameMs;
        return Promise.resolve({
          frame: { timeMs, absent: true },
          inferenceMs: frameMs,
          widthPx: 640,
          heightPx: 480,
          unchangedMs: 0,
        });
      },
      offer: () => undefined,
      follow: () => undefined,
      onTimed: null,
      onFrame: null,
      onFailure: null,
      counts: { estimated: 0, dropped: 0, restarts: 0 },
      close: () => void this.closed.push(name),
    });
  };
}

describe('chooseRuntime', () => {
  it('keeps the full model on the processor where that is quick enough', async () => {
    const machine = new Machine('llvmpipe', { 'full CPU': 40 });
    const { trials } = await chooseRuntime(auto, false, picture, undefined, machine);
    expect(trials).toEqual([{ model: 'full', delegate: 'CPU', backend: 'mediapipe', frameMs: 40 }]);
    expect([machine.started, machine.closed]).toEqual([['full CPU'], []]);
  });

  it('takes several threads where they are faster, and one where they are not', async () => {
    const quick = new Machine('llvmpipe', { 'full CPU': 40, 'full threads': 22 }, 2);
    await chooseRuntime(auto, false, picture, undefined, quick);
    expect([quick.started, quick.closed]).toEqual([['full CPU', 'full threads'], ['full CPU']]);
    const slow = new Machine('llvmpipe', { 'full CPU': 40, 'full threads': 45 }, 2);
    await chooseRuntime(auto, false, picture, undefined, slow);
    expect(slow.closed).toEqual(['full threads']);
  });

  it('goes on with one thread where several do not start', async () => {
    const machine = new Machine('llvmpipe', { 'full CPU': 40 }, 2);
    await chooseRuntime(auto, false, picture, undefined, machine);
    expect([machine.started, machine.closed]).toEqual([['full CPU'], []]);
  });

  it('takes a graphics chip that is faster, and closes the other', async () => {
    const machine = new Machine('Apple M2', { 'full CPU': 40, 'full GPU': 8 });
    const { runtime } = await chooseRuntime(auto, false, picture, undefined, machine);
    expect(runtime.info.delegate).toBe('GPU');
    expect(machine.closed).toEqual(['full CPU']);
  });

  it('does without a graphics chip that does not start', async () => {
    const machine = new Machine('Apple M2', { 'full CPU': 40 });
    const { runtime } = await chooseRuntime(auto, false, picture, undefined, machine);
    expect(runtime.info.delegate).toBe('CPU');
  });

  it('falls back to lite on a slow machine', async () => {
    const machine = new Machine('llvmpipe', { 'full CPU': 200, 'lite CPU': 90 });
    await chooseRuntime(auto, false, picture, undefined, machine);
    expect([machine.started, machine.closed]).toEqual([['full CPU', 'lite CPU'], ['full CPU']]);
  });

  it('measures nothing when all is said', async () => {
    const machine = new Machine('llvmpipe', { 'heavy CPU': 400 });
    const wish = { model: 'heavy', delegate: 'CPU' } as const;
    const { trials } = await chooseRuntime(wish, true, picture, undefined, machine);
    expect([trials, machine.now()]).toEqual([[], 0]);
  });

  it('says why when nothing starts', async () => {
    const machine = new Machine('llvmpipe', {});
    await expect(chooseRuntime(auto, false, picture, undefined, machine)).rejects.toMatchObject({
      code: 'webgl-missing',
    });
  });
});
