/** `npm run goldens`: writes anew what every fixture replays to. Read the diff before committing it. */
import { fixtureNames, loadFixture } from './fixture.ts';
import { updateGoldens } from './golden.ts';

for (const name of fixtureNames()) {
  updateGoldens(loadFixture(name));
  process.stdout.write(`${name}\n`);
}
