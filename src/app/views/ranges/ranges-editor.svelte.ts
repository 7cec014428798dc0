import type { Direction, Exercise } from '../../../core/exercises/exercise.ts';
import { bandsOf } from '../../../core/exercises/range/bands.ts';
import {
  draftOf,
  editEntry,
  type FieldProblem,
  type RangeDraft,
  type RangeField,
} from '../../../core/exercises/range/edit.ts';
import { entryFor } from '../../../core/exercises/range/personal-ranges.ts';
import { fill } from '../../messages/template.ts';
import { words } from '../../messages/words.ts';
import type { OwnRanges } from '../../own-ranges.svelte.ts';

const text = words.ranges.editor;

/** The fields of one direction as they stand, and what is wrong with them. */
export interface Row {
  readonly direction: Direction;
  readonly draft: RangeDraft;
  readonly problems: readonly FieldProblem[];
}

/** The numbers of one exercise while they are being changed; nothing is kept before it is saved whole. */
export class RangesEditor {
  readonly exercise: Exercise;
  rows = $state.raw<readonly Row[]>([]);
  /** What happened last, for the status line. */
  note = $state('');
  readonly #ranges: OwnRanges;

  constructor(ranges: OwnRanges, exercise: Exercise) {
    this.exercise = exercise;
    this.#ranges = ranges;
    this.rows = this.#read();
  }

  type(direction: Direction, field: RangeField, value: string): void {
    this.note = '';
    this.rows = this.rows.map((row) =>
      row.direction.id === direction.id ? { ...row, draft: { ...row.draft, [field]: value } } : row,
    );
  }

  /** Takes all directions over, or none while one of them is wrong. */
  save(): void {
    const edited = this.rows.map(({ direction, draft }) =>
      editEntry(
        entryFor(this.#ranges.all, this.exercise, direction),
        direction,
        this.#shown(direction),
        draft,
      ),
    );
    const entries = edited.flatMap((one) => (one.kind === 'entry' ? [one.entry] : []));
    if (entries.length === edited.length) {
      this.#ranges.change(entries);
      this.rows = this.#read();
      this.note = text.saved;
      return;
    }
    this.rows = this.rows.map((row, index) => {
      const one = edited[index];
      return { ...row, problems: one?.kind === 'problems' ? one.problems : [] };
    });
  }

  reset(): void {
    this.#ranges.forget(this.exercise);
    this.rows = this.#read();
    this.note = text.resetDone;
  }

  /** The bands before any ceiling: the ceiling has a field of its own. */
  #shown(direction: Direction) {
    const entry = entryFor(this.#ranges.all, this.exercise, direction);
    const range = this.#ranges.rangeOf(this.exercise);
    const held =
      range.kind === 'range' ? range.directions.find((one) => one.direction.id === direction.id) : null;
    return bandsOf(entry.set ?? held?.direction ?? direction);
  }

  #read(): readonly Row[] {
    return this.exercise.directions.map((direction) => ({
      direction,
      draft: draftOf(this.#shown(direction), entryFor(this.#ranges.all, this.exercise, direction).ceilingDeg),
      problems: [],
    }));
  }
}

/** A field's problem as a sentence. */
export function problemWords(problem: FieldProblem): string {
  const column = text.columns[problem.field];
  switch (problem.kind) {
    case 'not-a-number':
      return fill(text.problems['not-a-number'], { column });
    case 'out-of-bounds':
      return fill(text.problems['out-of-bounds'], { column, min: problem.minDeg, max: problem.maxDeg });
    case 'not-rising':
      return fill(text.problems['not-rising'], {
        column,
        before: text.columns[problem.before],
      });
    case 'above-most':
      return fill(text.problems['above-most'], { max: problem.maxDeg });
    default:
      return problem satisfies never;
  }
}
