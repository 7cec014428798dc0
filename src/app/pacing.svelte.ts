import type { Power } from '../platform/power.ts';
import { FRESH_PACE, stepPace, type CameraRate, type Fitness, type Pace } from '../pose-runtime/pace/pace.ts';

/** More pictures than these a second are not worth the last of a battery. */
const LOW_POWER_RATE = 20;

/** Follows how the model gets on with this device while it runs, and asks the camera for as many pictures as it can look at. */
export class Pacing {
  cameraRate = $state<CameraRate>(FRESH_PACE.cameraRate);
  fitness = $state<Fitness>(FRESH_PACE.fitness);
  /** The camera is asked for fewer pictures because of the battery. */
  savesPower = $state(false);
  readonly #power: Power;
  readonly #onRate: (rate: CameraRate) => void;
  #pace: Pace = FRESH_PACE;

  constructor(power: Power, onRate: (rate: CameraRate) => void) {
    this.#power = power;
    this.#onRate = onRate;
  }

  /** Another model, or another place for it, has nothing to do with how the last one got on. */
  begin(): void {
    this.#take(FRESH_PACE);
  }

  frame(timeMs: number, frameMs: number): void {
    this.savesPower = this.#power.isLow;
    this.#take(stepPace(this.#pace, timeMs, frameMs, this.savesPower ? LOW_POWER_RATE : undefined));
  }

  #take(pace: Pace): void {
    this.#pace = pace;
    this.fitness = pace.fitness;
    if (pace.cameraRate === this.cameraRate) return;
    this.cameraRate = pace.cameraRate;
    this.#onRate(pace.cameraRate);
  }
}
