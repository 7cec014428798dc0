import { readBareCall } from '../../src/cli/call/read-call.ts';
import { runCommand } from '../../src/cli/call/run-command.ts';
import { fixtureNames, loadFixture } from './fixture.ts';
import { updateGoldens } from './golden.ts';

const USAGE =
  'npm run goldens: writes anew what every fixture replays to. Read the diff before committing it.\n';

await runCommand((args) => {
  if (readBareCall(args) === 'help') return { text: USAGE };
  for (const name of fixtureNames()) {
    updateGoldens(loadFixture(name));
    process.stderr.write(`${name}\n`);
  }
  return { text: '' };
}, USAGE);
