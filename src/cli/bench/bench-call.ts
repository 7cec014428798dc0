import { MODEL_NAMES, type ModelName } from '../../core/pose/model.ts';
import { CommandError } from '../call/command-error.ts';
import { readCall } from '../call/read-call.ts';

/** What can be measured by itself. */
export const BENCH_PARTS = ['contest', 'page', 'engine'] as const;

export type BenchPart = (typeof BENCH_PARTS)[number];

export const BENCH_USAGE = `usage: npm run bench [-- --rounds N] [--only ${BENCH_PARTS.join('|')}] [--model ${MODEL_NAMES.join('|')}] [--out FILE.svg] [--json]

How fast everything is on this machine, in a real browser:
  contest  the bare model, our whole way from the picture to the cue, MediaPipe's sample pattern and its older solution
           take turns in one page; their ratios hold although a busy machine slows everybody down
  page     the built page with a webcam: how soon it is ready, what it sends for, what it costs the main thread
  engine   without a browser: what a frame costs, and whether ten hours of them keep the pace and the memory

  --rounds  turns for everybody (12); few for a first look
  --only    one of the parts
  --model   the pose model (full)
  --out     where to draw the contest as a chart, an SVG file
  --json    print one JSON object and nothing else (with npm run --silent)
`;

export interface BenchCall {
  readonly rounds: number;
  readonly parts: readonly BenchPart[];
  readonly model: ModelName;
  readonly out: string | null;
  readonly json: boolean;
}

const DEFAULT_ROUNDS = '12';

const oneOf = <T extends string>(known: readonly T[], name: string, option: string): T => {
  const found = known.find((each) => each === name);
  if (found !== undefined) return found;
  throw new CommandError('usage', `${option}: ${name} is none of ${known.join(', ')}`);
};

/** @throws CommandError on anything it does not know. */
export function parseBenchCall(args: readonly string[]): BenchCall | 'help' {
  const options = {
    rounds: { type: 'string', default: DEFAULT_ROUNDS },
    only: { type: 'string' },
    model: { type: 'string', default: 'full' },
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  const { values } = readCall({ args: [...args], options, strict: true });
  if (values.help) return 'help';
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new CommandError('usage', `--rounds: expected a whole number from 1 on, got ${values.rounds}`);
  }
  const parts = values.only === undefined ? BENCH_PARTS : [oneOf(BENCH_PARTS, values.only, '--only')];
  if (values.out !== undefined && !parts.includes('contest')) {
    const what = `--out draws the contest, which --only ${parts.join(', ')} leaves out`;
    throw new CommandError('usage', `${what}. Leave one of the two away, or ask for --only contest.`);
  }
  return {
    rounds,
    parts,
    model: oneOf(MODEL_NAMES, values.model, '--model'),
    out: values.out ?? null,
    json: values.json,
  };
}
