import { BENCH_USAGE } from './bench/bench-call.ts';
import { benchCommand } from './bench/bench-command.ts';
import { runCommand } from './call/run-command.ts';

await runCommand(benchCommand, BENCH_USAGE);
