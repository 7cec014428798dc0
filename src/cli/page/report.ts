import type { LookedFor } from '../../core/measure/looked-for.ts';
import type { Backend, ModelName } from '../../core/pose/model.ts';
import type { RecordingHeader } from '../../core/recording/header.ts';

/** What the command line asks of the page it drives: one video, one recording. */
export interface AnalyseRequest {
  /** Where the page fetches the video, on its own origin. */
  readonly videoUrl: string;
  readonly model: ModelName;
  readonly backContour: boolean;
  readonly lookedFor: LookedFor;
  readonly backend: Backend;
}

/** What the page tells while it works, in this order: one `opened`, any number of `frames`. */
export type AnalyseReport =
  | {
      readonly kind: 'opened';
      readonly info: Pick<RecordingHeader, 'model' | 'runtime' | 'delegate'>;
      readonly widthPx: number;
      readonly heightPx: number;
      readonly estimatedFrames: number;
    }
  | {
      readonly kind: 'frames';
      /** Lines of the recording, each with its line break. */
      readonly lines: string;
      readonly count: number;
    };

export type AnalyseOutcome =
  | { readonly kind: 'analysed'; readonly frames: number; readonly inferenceMs: number }
  /** `code` is a PoseRuntimeErrorCode or a VideoFileErrorCode. */
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

/** Names under which the two ends find each other in the page's global scope. */
export interface AnalyseScope {
  analyse: (request: AnalyseRequest) => Promise<AnalyseOutcome>;
  report: (report: AnalyseReport) => Promise<void>;
}
