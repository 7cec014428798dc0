import path from 'node:path';
import { troubles } from '../../../src/app/messages/en/troubles.ts';
import { FIXTURES } from '../../replay/fixture.ts';
import { same, works, type Check } from '../check.ts';
import { until } from '../visit.ts';

const LOOKED_AT_MS = 300_000;

export const video: Check = {
  name: 'A video is looked at picture by picture and opens in the replay room',
  async run(visit, { abilities }) {
    await visit.open('#/video');
    await visit.click({ role: 'radio', name: { matching: '^Standing backbend' } });
    await visit.chooseFile(path.join(FIXTURES, 'videos/standing-backbend.webm'));
    const { title, remedy } = troubles.videoFile['codec-unsupported'];
    const came = await until(
      'the replay room, or why not',
      () =>
        visit.run(() => {
          const alert = document.querySelector('[role=alert] h2')?.textContent;
          return alert ?? (document.querySelector('[role=slider], input[type=range]') && 'replay room');
        }),
      LOOKED_AT_MS,
    );
    if (!abilities.videoDecoder) {
      same('what the page says', came, title);
      return { kind: 'cannot', lacks: 'a video decoder for pages', says: `${title} ${remedy}` };
    }
    same('where it leads', came, 'replay room');
    await visit.find({ role: 'headline', name: 'Standing backbend' });
    same('what the engine complains of', visit.engine.complaints, []);
    return works();
  },
};
