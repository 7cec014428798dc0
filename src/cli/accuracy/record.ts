import { figuresOf, type Figures } from '../../core/truth/figures.ts';
import { pool } from '../../core/truth/pool.ts';
import { conditionsOf } from './conditions.ts';
import type { JudgedFixtures } from './judge-fixtures.ts';
import { byExercise, type JudgedClip } from './judged-clip.ts';
import type { ErrorPanel } from './plot.ts';
import { RECORDED_MODELS, type Recorded, type RecordedModel } from './recorded.ts';
import { unseenBodies } from './unseen-bodies.ts';

/** What is written down of the fixtures as they are judged now. */
export function recordOf(judged: JudgedFixtures): Recorded {
  const figuresIn = (model: RecordedModel, wanted: (clip: JudgedClip) => boolean): Figures =>
    figuresOf(pool(judged[model].filter(wanted).map(({ tally }) => tally)));
  return {
    format: 'unwind-accuracy',
    version: 1,
    exercises: byExercise(judged.full).map(({ exercise, clips }) => ({
      id: exercise.id,
      name: exercise.words.en.name,
      measure: exercise.measure,
      conditions: conditionsOf(clips.map(({ header }) => header)),
      figures: forModels((model) => figuresIn(model, (clip) => clip.exercise.id === exercise.id)),
    })),
    all: forModels((model) => figuresIn(model, () => true)),
    unseenBodies: forModels(unseenBodies),
  };
}

/** Neighbouring frames say nearly the same. */
const EVERY = 2;

/** The errors of one exercise, a panel a model. */
export function panelsOf(judged: JudgedFixtures, exerciseId: string): readonly ErrorPanel[] {
  return RECORDED_MODELS.flatMap((model) =>
    byExercise(judged[model])
      .filter(({ exercise }) => exercise.id === exerciseId)
      .map(({ clips, verdicts }) => ({
        title: `${model} model`,
        p95LimitDeg: verdicts.find(({ id }) => id === 'p95-error')?.limit ?? 0,
        points: clips.flatMap(({ header, tally }) =>
          tally.errorsDeg.flatMap((errorDeg, frame) => {
            const trueDeg = tally.trueDeg[frame];
            if (trueDeg === undefined || frame % EVERY !== 0) return [];
            return [{ trueDeg, errorDeg, fault: typeof header.fault === 'string' }];
          }),
        ),
      })),
  );
}

const forModels = <T>(make: (model: RecordedModel) => T): Readonly<Record<RecordedModel, T>> => ({
  full: make('full'),
  lite: make('lite'),
});
