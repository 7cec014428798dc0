import type { EngineSetup } from '../../core/engine.ts';
import type { EstimatedFrame } from '../../pose-runtime/runtime.ts';
import type { SessionParts } from './live-session.ts';

/** The setup for this picture: the one before while the picture keeps its size, else a new one (a phone was turned). */
export function setupForPicture(
  before: EngineSetup | null,
  { exercise, runtime }: Pick<SessionParts, 'exercise' | 'runtime'>,
  { widthPx, heightPx }: EstimatedFrame,
): EngineSetup {
  if (before?.frameWidthPx === widthPx && before.frameHeightPx === heightPx) return before;
  return {
    exercise,
    model: runtime.info.model.name,
    frameWidthPx: widthPx,
    frameHeightPx: heightPx,
    mirrored: false,
  };
}
