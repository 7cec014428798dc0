import { noting, notingLater } from './noting.ts';
import type { Held } from './report.ts';

/** Things that are noted without being kept. */
class Noted<T extends object> {
  readonly #refs: WeakRef<T>[] = [];

  add(thing: T): void {
    this.#refs.push(new WeakRef(thing));
  }

  /** Those that can still be reached. */
  get all(): readonly T[] {
    return this.#refs.map((ref) => ref.deref()).filter((thing) => thing !== undefined);
  }
}

/** Watches what a page or a worker opens. @returns what of it is open now */
export function watchHeld(): () => Held {
  const tracks = new Noted<MediaStreamTrack>();
  const audioContexts = new Noted<AudioContext>();
  const drawings = new Noted<WebGLRenderingContext | WebGL2RenderingContext>();
  const memories = new Noted<WebAssembly.Memory>();

  const drawing = (context: unknown): void => {
    if (context instanceof WebGL2RenderingContext || context instanceof WebGLRenderingContext) {
      drawings.add(context);
    }
  };
  noting(OffscreenCanvas.prototype, 'getContext', drawing);
  // What follows is there in pages only.
  if ('document' in globalThis) {
    noting(HTMLCanvasElement.prototype, 'getContext', drawing);
    notingLater(MediaDevices.prototype, 'getUserMedia', (stream) => {
      if (stream instanceof MediaStream) for (const track of stream.getTracks()) tracks.add(track);
    });
    noting(globalThis, 'AudioContext', (made) => {
      if (made instanceof BaseAudioContext) audioContexts.add(made as AudioContext);
    });
  }

  const memoriesOf = (made: unknown): void => {
    const instance = made instanceof WebAssembly.Instance ? made : instanceIn(made);
    for (const exported of Object.values(instance?.exports ?? {})) {
      if (exported instanceof WebAssembly.Memory) memories.add(exported);
    }
  };
  notingLater(WebAssembly, 'instantiate', memoriesOf);
  notingLater(WebAssembly, 'instantiateStreaming', memoriesOf);
  noting(WebAssembly, 'Instance', memoriesOf);
  noting(WebAssembly, 'Memory', (made) => {
    if (made instanceof WebAssembly.Memory) memories.add(made);
  });

  return () => ({
    tracks: tracks.all.filter(({ readyState }) => readyState === 'live').length,
    audioContexts: audioContexts.all.filter(({ state }) => state !== 'closed').length,
    webGlContexts: drawings.all.filter((context) => !context.isContextLost()).length,
    wasmBytes: [...new Set(memories.all.map(({ buffer }) => buffer))].reduce(
      (sum, { byteLength }) => sum + byteLength,
      0,
    ),
  });
}

function instanceIn(made: unknown): WebAssembly.Instance | undefined {
  return typeof made === 'object' && made !== null && 'instance' in made
    ? (made.instance as WebAssembly.Instance)
    : undefined;
}
