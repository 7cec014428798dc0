import { runCommand } from './call/run-command.ts';
import { CALIBRATE_USAGE, calibrateCommand } from './calibration/calibrate-command.ts';

await runCommand(calibrateCommand, `${CALIBRATE_USAGE}\n`);
