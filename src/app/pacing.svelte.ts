import type { Power } from '../platform/power.ts';
import type { CameraRate, Fitness, Pace } from '../pose-runtime/pace/pace.ts';

/** What cameras give before anything else is asked of them. */
export const FULL_RATE: CameraRate = 30;
/** More pictures than these a second are not worth the last of a battery. */
const LOW_POWER_RATE = 20;

/** Follows how the model gets on with this device while it runs, and asks the camera for as many pictures as it can look at. */
export class Pacing {
  cameraRate = $state<CameraRate>(FULL_RATE);
  fitness = $state<Fitness>('fits');
  /** The camera is asked for fewer pictures because of the battery. */
  savesPower = $state(false);
  readonly #power: Power;
  readonly #onRate: (rate: CameraRate) => void;
  /** Comes with the model: the start page does without. */
  #policy: typeof import('../pose-runtime/pace/pace.ts') | null = null;
  #pace: Pace | null = null;

  constructor(power: Power, onRate: (rate: CameraRate) => void) {
    this.#power = power;
    this.#onRate = onRate;
  }

  async load(): Promise<void> {
    this.#policy ??= await import('../pose-runtime/pace/pace.ts');
  }

  /** Another model, or another place for it, has nothing to do with how the last one got on. */
  begin(): void {
    if (this.#policy !== null) this.#take(this.#policy.FRESH_PACE);
  }

  frame(timeMs: number, frameMs: number): void {
    if (this.#policy === null || this.#pace === null) return;
    this.savesPower = this.#power.isLow;
    this.#take(
      this.#policy.stepPace(this.#pace, timeMs, frameMs, this.savesPower ? LOW_POWER_RATE : undefined),
    );
  }

  #take(pace: Pace): void {
    this.#pace = pace;
    this.fitness = pace.fitness;
    if (pace.cameraRate === this.cameraRate) return;
    this.cameraRate = pace.cameraRate;
    this.#onRate(pace.cameraRate);
  }
}
