import path from 'node:path';
import { holds, same, works, type Check } from '../check.ts';
import { FIXTURES, loadFixture } from '../../replay/fixture.ts';
import { replayRecording } from '../../../src/core/recording/replay.ts';
import { until, type Visit } from '../visit.ts';

const NAME = '16_fault_over_b1';

const shownDegrees = (visit: Visit): Promise<number | null> =>
  visit.run(() => {
    const value = document.querySelector('[role=meter]')?.getAttribute('aria-valuenow');
    return value ? Number(value) : null;
  });

export const replayRoom: Check = {
  name: 'A recording opens in the replay room and shows the engine’s numbers',
  async run(visit) {
    await visit.open('#/replay');
    await visit.chooseFile(path.join(FIXTURES, `${NAME}.pose.jsonl.gz`));
    await visit.find({ role: 'slider', name: 'Position in the recording' });
    await visit.run(() => document.querySelector<HTMLElement>('[role=slider], input[type=range]')?.focus());
    await visit.press('End');
    const { recording, exercise } = loadFixture(NAME);
    const last = replayRecording(recording, exercise).measurements.at(-1);
    holds('the fixture ends measured', last?.kind === 'measured');
    const expected = last?.kind === 'measured' ? last.angleDeg : 0;
    await until(
      `the gauge at ${expected}°`,
      // The gauge shows whole degrees that do not flicker between neighbours.
      async () => Math.abs(((await shownDegrees(visit)) ?? 1000) - expected) < 1,
    );
    await visit.click({ role: 'button', name: { matching: 'That’s far enough' } });
    await visit.readsSoon(/More than 40° counts as too far here/);
    same('what the engine complains of', visit.engine.complaints, []);
    return works();
  },
};
