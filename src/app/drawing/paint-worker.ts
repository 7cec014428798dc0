import '../../guard/install-network-guard.ts';
import type { PaintRequest } from './paint-elsewhere.ts';
import { paintOn, type PosePainter } from './pose-painter.ts';

let painter: PosePainter | null = null;

globalThis.onmessage = ({ data }: MessageEvent<PaintRequest>) => {
  switch (data.kind) {
    case 'canvas': {
      const context = data.canvas.getContext('2d');
      painter = context && paintOn(context);
      break;
    }
    case 'resize':
      painter?.resize(data.widthPx, data.heightPx);
      break;
    case 'draw':
      painter?.draw(data.frame, data.style);
      break;
    default:
      data satisfies never;
  }
};
