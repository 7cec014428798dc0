import { benchMeasureCommand, BENCH_MEASURE_USAGE } from './bench/measure-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(benchMeasureCommand, BENCH_MEASURE_USAGE);
