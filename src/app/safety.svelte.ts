import {
  answerCheck,
  answerScreening,
  askAgain,
  gateAt,
  notePractice,
  restToday,
  type Gate,
  type Moment,
} from '../core/safety/gate.ts';
import type { QuestionId } from '../core/safety/questions.ts';
import { NO_RECORD, type SafetyRecord } from '../core/safety/record.ts';
import { eraseSafety, readSafety, writeSafety } from '../platform/safety-store.ts';
import type { Devices } from './devices.ts';
import { localDay } from './local-day.ts';

/** What a person is asked before they practise, and what they answered. Kept on this device only. */
export class Safety {
  record = $state.raw<SafetyRecord>(NO_RECORD);
  /** What they have to pass now. Looked at anew with every view: time goes on. */
  gate = $state.raw<Gate>({ kind: 'screening' });
  readonly #devices: Pick<Devices, 'preferences' | 'now'>;

  constructor(devices: Pick<Devices, 'preferences' | 'now'>) {
    this.#devices = devices;
    this.reread();
  }

  /** Takes what is kept on the device for true. */
  reread(): void {
    this.record = readSafety(this.#devices.preferences);
    this.look();
  }

  look(): void {
    this.gate = gateAt(this.record, this.#now());
  }

  answerScreening(yes: readonly QuestionId[], ageYears: number | null): void {
    this.#keep({ ...answerScreening(this.record, yes, this.#now()), ageYears });
  }

  answerCheck(symptoms: boolean): void {
    this.#keep(answerCheck(this.record, symptoms, this.#now()));
  }

  setAge(ageYears: number | null): void {
    this.#keep({ ...this.record, ageYears });
  }

  /** A set begins or ends. */
  notePractice(): void {
    this.#keep(notePractice(this.record, this.#now()));
  }

  /** A set ended in pain. */
  notePain(): void {
    this.#keep(restToday(this.record, 'pain', this.#now()));
  }

  askAgain(): void {
    this.#keep(askAgain(this.record));
  }

  erase(): void {
    eraseSafety(this.#devices.preferences);
    this.record = NO_RECORD;
    this.look();
  }

  #keep(record: SafetyRecord): void {
    writeSafety(this.#devices.preferences, record);
    this.record = record;
    this.look();
  }

  #now(): Moment {
    const now = this.#devices.now();
    return { day: localDay(now), timeMs: now.getTime() };
  }
}
