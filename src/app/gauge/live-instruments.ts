import type { EngineOutput } from '../../core/engine.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import { Trail } from '../chart/trail.ts';
import { Live } from '../drawing/moving.ts';
import { airIn, type Leading } from '../session/lead.ts';
import { handsOf, type Hands } from './hands.ts';

/** What of the instruments moves with every picture of a set; their words and numbers are the page's, and change less often. */
export class LiveInstruments {
  readonly hands = new Live<Hands | null>(null);
  /** Degrees per second; null while unmeasured. */
  readonly speed = new Live<number | null>(null);
  /** Milliseconds; null while nobody can tell. */
  readonly held = new Live<number | null>(0);
  /** How full of air the breath to follow is, 0 to 1. */
  readonly air = new Live<number>(0);
  /** The angle of the last seconds. */
  readonly trail = new Trail();
  readonly #exercise: Exercise;

  constructor(exercise: Exercise) {
    this.#exercise = exercise;
  }

  /** @param leading what there is to move along with; null while there is nothing */
  show({ measurement, status }: EngineOutput, leading: Leading | null): void {
    const measured = measurement.kind === 'measured' ? measurement : null;
    const { direction, peakDeg, heldMs } = status;
    this.hands.show(
      measured && handsOf(this.#exercise, measured, direction, peakDeg, leading?.place.angleDeg ?? null),
    );
    this.speed.show(measured && measured.speedDegPerSec);
    this.held.show(heldMs);
    if (leading?.breath) this.air.show(airIn(leading.breath));
    this.trail.add(measurement);
  }

  /** No picture comes any more: what the last one said is not true. */
  blank(): void {
    this.hands.show(null);
    this.speed.show(null);
    this.held.show(null);
  }
}
