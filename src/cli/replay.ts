import { REPLAY_USAGE, replayCommand } from './replay/replay-command.ts';
import { runCommand } from './call/run-command.ts';

await runCommand(replayCommand, REPLAY_USAGE);
