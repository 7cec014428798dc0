import { EXPORT_USAGE, exportCommand } from './export-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(exportCommand, EXPORT_USAGE);
