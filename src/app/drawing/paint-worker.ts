import '../../guard/install-network-guard.ts';
import type { PaintRequest } from './paint-thread.ts';
import { paintOn, type Painter } from './painter.ts';

const painters = new Map<number, Painter>();

function take(request: PaintRequest): void {
  switch (request.kind) {
    case 'canvas': {
      const context = request.canvas.getContext('2d');
      if (context !== null) painters.set(request.id, paintOn(context));
      break;
    }
    case 'paint':
      painters.get(request.id)?.paint(request.scene, request.ground);
      break;
    case 'close':
      painters.delete(request.id);
      break;
    default:
      request satisfies never;
  }
}

globalThis.onmessage = ({ data }: MessageEvent<readonly PaintRequest[]>) => {
  for (const request of data) take(request);
};
