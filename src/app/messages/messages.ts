import type { EndReason, Phase, StopReason } from '../../core/coach/event.ts';
import type { DirectionId } from '../../core/exercises/exercise.ts';
import type { Advice } from '../../core/measure/advice.ts';
import type { UnmeasuredReason } from '../../core/measure/measurement.ts';
import type { CameraErrorCode } from '../../platform/camera-error.ts';
import type { HistoryErrorCode } from '../../platform/history-error.ts';
import type { TextFileErrorCode } from '../../platform/text-file.ts';
import type { VideoFileErrorCode } from '../../platform/video-error.ts';
import type { PoseRuntimeErrorCode } from '../../pose-runtime/runtime.ts';
import type { en } from './en/en.ts';
import type { Plural } from './template.ts';

/** What went wrong and what a person can do about it. */
export interface Trouble {
  readonly title: string;
  readonly remedy: string;
}

export type Troubles = Readonly<{
  camera: Readonly<Record<CameraErrorCode, Trouble>>;
  runtime: Readonly<Record<PoseRuntimeErrorCode, Trouble>>;
  videoFile: Readonly<Record<VideoFileErrorCode, Trouble>>;
  history: Readonly<Record<HistoryErrorCode, Trouble>>;
  page: Trouble;
  textFile: Readonly<Record<TextFileErrorCode, Trouble>>;
}>;

export interface DirectionWords {
  /** "left", as a row's name. */
  readonly name: string;
  /** "Left side", above the cue. */
  readonly side: string;
  /** "to your left", after an angle. */
  readonly to: string;
  /** What to do when nothing else is to be said. */
  readonly go: string;
}

export type ByDirection = Readonly<Record<DirectionId, DirectionWords>>;
export type AdviceWords = Readonly<Record<Advice, string>>;
export type ReasonWords = Readonly<Record<UnmeasuredReason, string>>;
export type PhaseWords = Readonly<Record<Phase, string>>;

/** One sentence on why a set ended; null where nothing, or something longer, is said. */
export type EndWords = Readonly<Record<EndReason, string | null>>;

/** What to do after a pain stop. */
export interface Aftercare {
  /** The button that gives this answer. */
  readonly answer: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** The same in one breath. */
  readonly spoken: string;
}
export type AftercareWords = Readonly<Record<Exclude<StopReason, 'stopped'>, Aftercare>>;

/** What another language has to say where English says this: the same places, plurals in forms of its own. */
type Wording<English> = English extends string
  ? string
  : IsPlural<English> extends true
    ? Plural
    : English extends readonly (infer Item)[]
      ? readonly Wording<Item>[]
      : { readonly [Key in keyof English]: Wording<English[Key]> };

type IsPlural<English> = English extends { other: string }
  ? [keyof English] extends [keyof Plural]
    ? true
    : false
  : false;

/** Every word of the page in one language. */
export type Messages = Wording<typeof en>;
