import { runCommand } from './call/run-command.ts';
import { SOAK_USAGE } from './soak/soak-call.ts';
import { soakCommand } from './soak/soak-command.ts';

await runCommand(soakCommand, SOAK_USAGE);
