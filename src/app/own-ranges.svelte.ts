import type { FoundRange } from '../core/coach/own-range/guide-event.ts';
import type { Exercise } from '../core/exercises/exercise.ts';
import { parseRanges, writeRanges, type RangesProblem } from '../core/exercises/range/parse-ranges.ts';
import { entryFor, withEntries, type PersonalRanges } from '../core/exercises/range/personal-ranges.ts';
import {
  personalExercise,
  rangeFor,
  withinCeiling,
  type PersonalRange,
} from '../core/exercises/range/range-for.ts';
import type { Preferences } from '../platform/preferences.ts';

const KEY = 'ranges';

/** What the person's own ranges are kept as; `unreadable`: what was kept before is damaged and was left alone. */
export type Keeping = 'kept' | 'not-kept' | 'unreadable';

/** The person's own ranges, on this device only. */
export class OwnRanges {
  all = $state.raw<PersonalRanges>([]);
  keeping = $state<Keeping>('kept');
  readonly #preferences: Preferences;
  readonly #ageYears: () => number | null;

  /** @param ageYears null when the person did not say */
  constructor(preferences: Preferences, ageYears: () => number | null) {
    this.#preferences = preferences;
    this.#ageYears = ageYears;
    this.reread();
  }

  /** Takes what is kept on the device for true. */
  reread(): void {
    this.all = [];
    this.keeping = 'kept';
    const kept = this.#preferences.read(KEY);
    if (kept === null || kept === '') return;
    const parsed = parseRanges(kept);
    if (parsed.kind === 'ranges') this.all = parsed.ranges;
    else this.keeping = 'unreadable';
  }

  rangeOf(exercise: Exercise): PersonalRange {
    return rangeFor(exercise, this.all, this.#ageYears());
  }

  /** The exercise with this person's bands; null while a range of their own is needed. */
  practised(exercise: Exercise): Exercise | null {
    return personalExercise(exercise, this.all, this.#ageYears());
  }

  /** Where measured ranges end, signed degrees; nothing for directions that were not measured, or cannot be. */
  ownEnds(exercise: Exercise): readonly number[] {
    if (exercise.coarse) return [];
    return exercise.directions.flatMap((direction) => {
      const { own } = entryFor(this.all, exercise, direction);
      return own === null ? [] : [direction.sign * own.endDeg];
    });
  }

  /** Keeps what a guided measurement found. What was written in by hand would hide it, so that gives way. */
  keep(exercise: Exercise, found: readonly FoundRange[], measuredOn: Date): void {
    const day = measuredOn.toISOString().slice(0, 10);
    this.change(
      exercise.directions.flatMap((direction) => {
        const one = found.find((range) => range.direction === direction.id);
        if (one === undefined) return [];
        const own = { endDeg: one.endDeg, sigmaDeg: one.sigmaDeg, measuredOn: day };
        return [{ ...entryFor(this.all, exercise, direction), own, set: null }];
      }),
    );
  }

  /** Puts entries in the place of those they are about. */
  change(entries: PersonalRanges): void {
    this.#replace(withEntries(this.all, entries));
  }

  /** Takes over bands and pace that were tried out; what was measured stays, and a ceiling stays above all. */
  adopt(tried: PersonalRanges): void {
    const { all } = this;
    this.change(
      tried.map((entry) => {
        const before = all.find(
          (one) => one.exercise === entry.exercise && one.direction === entry.direction,
        );
        return withinCeiling({ ...entry, own: before?.own ?? null, ceilingDeg: before?.ceilingDeg ?? null });
      }),
    );
  }

  /** Back to our defaults, for one exercise or for all. */
  forget(exercise?: Exercise): void {
    this.#replace(exercise === undefined ? [] : this.all.filter((entry) => entry.exercise !== exercise.id));
  }

  /** Takes a file's entries over, all of them or none. @returns how many, or what is wrong with the file */
  import(text: string): number | RangesProblem {
    const parsed = parseRanges(text);
    if (parsed.kind === 'problem') return parsed;
    this.change(parsed.ranges);
    return parsed.ranges.length;
  }

  /** The content of a ranges file. */
  export(): string {
    return writeRanges(this.all);
  }

  #replace(all: PersonalRanges): void {
    this.all = all;
    this.keeping = this.#preferences.write(KEY, writeRanges(all)) ? 'kept' : 'not-kept';
  }
}
