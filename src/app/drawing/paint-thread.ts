import type { Ground, Painter } from './painter.ts';
import type { Scene } from './scene.ts';

/** What is sent to the worker that paints. `id` tells canvases apart. */
export type PaintRequest =
  | { readonly kind: 'canvas'; readonly id: number; readonly canvas: OffscreenCanvas }
  | { readonly kind: 'paint'; readonly id: number; readonly scene: Scene; readonly ground: Ground }
  | { readonly kind: 'close'; readonly id: number };

/** The page's end of the worker that paints. It ends with its last canvas. */
export class PaintThread {
  readonly #worker = new Worker(new URL('./paint-worker.ts', import.meta.url), {
    type: 'module',
    name: 'paint',
  });
  readonly #onEnd: () => void;
  readonly #open = new Set<number>();
  #lastId = 0;
  /** What was asked for since the page's last turn: a picture moves several canvases, and one message brings them all. */
  #requests: PaintRequest[] = [];

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  take(canvas: OffscreenCanvas): Painter {
    const id = (this.#lastId += 1);
    this.#open.add(id);
    this.#ask({ kind: 'canvas', id, canvas });
    return {
      paint: (scene, ground) => this.#ask({ kind: 'paint', id, scene, ground }),
      close: () => this.#close(id),
    };
  }

  #ask(request: PaintRequest): void {
    if (this.#requests.length === 0) queueMicrotask(() => this.#send());
    this.#requests.push(request);
  }

  #send(): void {
    const requests = this.#requests;
    this.#requests = [];
    const canvases = requests.flatMap((request) => (request.kind === 'canvas' ? [request.canvas] : []));
    this.#worker.postMessage(requests, canvases);
  }

  #close(id: number): void {
    if (!this.#open.delete(id)) return;
    if (this.#open.size > 0) this.#ask({ kind: 'close', id });
    else {
      this.#worker.terminate();
      this.#onEnd();
    }
  }
}
