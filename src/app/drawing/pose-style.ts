import type { Measure } from '../../core/measure/measurement.ts';
import type { PoseStyle } from './draw-pose.ts';

interface Drawn {
  readonly measure: Measure;
  /** Size of the frame, pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Draws a solid figure too: there is no picture underneath. */
  readonly body: boolean;
}

const BODY = { near: '#2f5a4c', far: '#1d3a31', ground: '#0b1613' } as const;

/** How figures of this size are drawn. Sharp on dense screens without drawing more pixels than a screen has. */
export const poseStyle = ({ measure, widthPx, heightPx, body }: Drawn): PoseStyle => ({
  bone: 'rgb(255 255 255 / 0.62)',
  joint: '#ffffff',
  measured: '#93d1b1',
  measure,
  body: body ? BODY : null,
  scale: Math.min(3, Math.max(1, 1440 / Math.max(widthPx, heightPx))),
  frameHeightPx: heightPx,
});
