import { ANALYSE_USAGE } from './analyse/analyse-call.ts';
import { analyseCommand } from './analyse/analyse-command.ts';
import { runCommand } from './call/run-command.ts';

await runCommand(analyseCommand, ANALYSE_USAGE);
