import { ACCURACY_USAGE, accuracyCommand } from './accuracy-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(accuracyCommand, ACCURACY_USAGE);
