/** `npm run goldens`: writes anew what every fixture replays to. Read the diff before committing it. */
import { fixtureNames, loadFixture } from './fixture.ts';
import { goldenOf, writeGolden } from './golden.ts';

for (const name of fixtureNames()) {
  writeGolden(name, goldenOf(loadFixture(name)));
  process.stdout.write(`${name}\n`);
}
