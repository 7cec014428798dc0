import { CommandError } from '../call/command-error.ts';
import { readCall } from '../call/read-call.ts';
import { GROWTH_LIMIT, SAMPLES, SETTLED_AFTER_MINUTES } from './verdict.ts';

export const SOAK_USAGE = `usage: npm run soak [-- --minutes N] [--cycles N] [--out FILE.json] [--json]

Practises in a real browser, on the built page with a looping webcam, at full speed: set after set, each to its end,
and prints every minute what was measured and dropped, how late cues are, and what memory is held. Then it turns the
camera on, begins and leaves again, many times over.

Memory is read after tidying up, always at the same place: when a set has ended and its summary stands on the page.
It may not grow: the median of the last ${SAMPLES} readings of each kind may be at most ${100 * GROWTH_LIMIT} % above the median of the first ${SAMPLES}
after minute ${SETTLED_AFTER_MINUTES}. Of the page's heap its objects count, not what the browser compiles and notes about it. The cycles
may leave no worker, camera track, audio or WebGL context, document, node, listener or object behind that was not there
after the first few. Ends with exit code 1 when something grew or was left behind.

  --minutes  of practising (30); 0 leaves it out
  --cycles   of turning on and leaving (200); 0 leaves them out
  --out      where to write the figures, a JSON file
  --json     print one JSON object and nothing else (with npm run --silent)
`;

export interface SoakCall {
  readonly minutes: number;
  readonly cycles: number;
  readonly out: string | null;
  readonly json: boolean;
}

const countOf = (text: string, option: string): number => {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 0) return count;
  throw new CommandError('usage', `${option}: expected a whole number, got ${text}`);
};

/** @throws CommandError on anything it does not know. */
export function parseSoakCall(args: readonly string[]): SoakCall | 'help' {
  const options = {
    minutes: { type: 'string', default: '30' },
    cycles: { type: 'string', default: '200' },
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  const { values } = readCall({ args: [...args], options, strict: true });
  if (values.help) return 'help';
  return {
    minutes: countOf(values.minutes, '--minutes'),
    cycles: countOf(values.cycles, '--cycles'),
    out: values.out ?? null,
    json: values.json,
  };
}
