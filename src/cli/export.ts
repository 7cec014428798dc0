import { EXPORT_USAGE, exportCommand } from './export/export-command.ts';
import { runCommand } from './call/run-command.ts';

await runCommand(exportCommand, EXPORT_USAGE);
