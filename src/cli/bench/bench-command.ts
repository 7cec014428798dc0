import type { CommandResult } from '../call/run-command.ts';
import { writeOut } from '../call/write-out.ts';
import { CONTESTANT_NAMES } from '../page/bench/report.ts';
import { BENCH_USAGE, parseBenchCall, type BenchPart } from './bench-call.ts';
import { benchJson } from './bench-json.ts';
import { benchText } from './bench-text.ts';
import { paceChart } from './chart.ts';
import { frameCosts, longRuns } from './engine-bench.ts';
import { readMaterials, simpleMaterials } from './materials.ts';
import { replayStages } from './replay-stages.ts';
import type { BenchResult } from './result.ts';
import { runContest } from './run-contest.ts';
import { benchPage } from './visit.ts';

/** Turns are short, so that everybody meets the same moods of the machine. */
const TURN_MS = 1500;
const PRACTISE_MS = 10_000;

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** `npm run bench`. */
export async function benchCommand(args: readonly string[]): Promise<CommandResult> {
  const call = parseBenchCall(args);
  if (call === 'help') return { text: BENCH_USAGE };
  const { model, rounds, out } = call;
  const wanted = (part: BenchPart): boolean => call.parts.includes(part);
  const result: BenchResult = {
    model,
    contest: wanted('contest')
      ? await runContest({ names: CONTESTANT_NAMES, rounds, turnMs: TURN_MS, model, delegate: 'CPU', say })
      : null,
    page: wanted('page') ? await benchPage(PRACTISE_MS, say) : null,
    engine: wanted('engine') ? await benchEngine() : null,
  };
  if (out !== null && result.contest !== null) await writeOut(out, paceChart(result.contest.turns));
  return { text: call.json ? `${JSON.stringify(benchJson(result), null, 2)}\n` : benchText(result) };
}

async function benchEngine(): Promise<BenchResult['engine']> {
  say('reading the recordings');
  const materials = await readMaterials();
  say('timing the engine');
  const stages = replayStages([...materials, ...simpleMaterials(materials)]);
  return { costs: frameCosts(materials), stages, longRuns: longRuns(materials) };
}
