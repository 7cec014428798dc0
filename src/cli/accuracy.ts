import { ACCURACY_USAGE, accuracyCommand } from './accuracy/accuracy-command.ts';
import { runCommand } from './call/run-command.ts';

await runCommand(accuracyCommand, ACCURACY_USAGE);
