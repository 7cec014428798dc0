import type { Backend, Delegate, ModelName } from '../core/pose/model.ts';

/** What a person asked for; `auto` leaves it to a measurement. */
export interface RuntimePreference {
  readonly model: ModelName | 'auto';
  readonly delegate: Delegate | 'auto';
}

export interface RuntimeChoice {
  readonly model: ModelName;
  readonly delegate: Delegate;
  readonly backend: Backend;
}

/** What a machine offers. */
export interface Abilities {
  /** A graphics chip, not one played by the processor. */
  readonly hasGpu: boolean;
  /** Threads that may share memory; 1 where the page is not isolated from others. */
  readonly threads: number;
}

/**
 * Why a measured choice is what it is.
 * - `only`: there was nothing to choose from
 * - `fastest`: it was, of what was tried on this device
 * - `full-too-slow`: the full model cannot follow people on this device
 */
export const MEASURED_WHYS = ['only', 'fastest', 'full-too-slow'] as const;
export type MeasuredWhy = (typeof MEASURED_WHYS)[number];

/** How long one frame took, milliseconds, with a model on a delegate of this machine. */
export interface Trial extends RuntimeChoice {
  readonly frameMs: number;
}

/** A movement at 40 degrees per second needs about this many pictures to be followed and cued in time. */
export const LEAST_FRAMES_PER_SECOND = 12;

/**
 * What to try, in order. More than one entry only where the machine must tell which is faster. Whoever fixes where it
 * runs gets MediaPipe there.
 */
export function candidates(
  preference: RuntimePreference,
  { hasGpu, threads }: Abilities,
): readonly RuntimeChoice[] {
  const model = preference.model === 'auto' ? 'full' : preference.model;
  const { delegate } = preference;
  if (delegate !== 'auto') return [{ model, delegate, backend: 'mediapipe' }];
  return [
    { model, delegate: 'CPU', backend: 'mediapipe' },
    ...(threads > 1 ? [{ model, delegate: 'CPU', backend: 'litert' } as const] : []),
    ...(hasGpu ? [{ model, delegate: 'GPU', backend: 'mediapipe' } as const] : []),
  ];
}

/**
 * The choice the trials speak for: the faster one, and the lite model there if even full is too slow and the
 * person left the model to us. Undefined without a trial.
 */
export function decide(preference: RuntimePreference, trials: readonly Trial[]): RuntimeChoice | undefined {
  const [fastest] = trials.toSorted((a, b) => a.frameMs - b.frameMs);
  if (fastest === undefined) return undefined;
  const tooSlow = fastest.frameMs > 1000 / LEAST_FRAMES_PER_SECOND;
  const { delegate, backend } = fastest;
  return { model: preference.model === 'auto' && tooSlow ? 'lite' : fastest.model, delegate, backend };
}

const SOFTWARE_RENDERERS = /swiftshader|llvmpipe|softpipe|software|basic render|mesa offscreen/i;

/** Whether a WebGL renderer's own name is that of hardware. An unknown or hidden name counts as none. */
export const isHardwareRenderer = (name: string | null): boolean =>
  name !== null && name !== '' && !SOFTWARE_RENDERERS.test(name);
