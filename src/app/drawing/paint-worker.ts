import '../../guard/install-network-guard.ts';
import type { PoseStyle } from './draw-pose.ts';
import { figureOf } from './figure-numbers.ts';
import type { PaintRequest } from './paint-elsewhere.ts';
import { paintOn, type PosePainter } from './pose-painter.ts';

let painter: PosePainter | null = null;
let style: PoseStyle | null = null;

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
    case 'style':
      ({ style } = data);
      break;
    case 'figure':
      if (style !== null) painter?.draw(figureOf(data.numbers), style);
      break;
    default:
      data satisfies never;
  }
};
