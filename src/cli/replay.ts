import { REPLAY_USAGE, replayCommand } from './replay-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(replayCommand, REPLAY_USAGE);
