import path from 'node:path';
import { troubles } from '../../../src/app/messages/en/troubles.ts';
import { FIXTURES } from '../../replay/fixture.ts';
import { same, works, type Check } from '../check.ts';
import { until, type Visit } from '../visit.ts';
import { canRun, NOTHING_TO_RUN_ON } from './camera.ts';

const LOOKED_AT_MS = 300_000;

/** The same clip in two codecs: engines that decode for pages at all decode at least one of them. */
const CLIPS = [
  { name: 'VP9', file: 'standing-backbend.webm', codec: 'vp09.00.10.08' },
  { name: 'VP8', file: 'standing-backbend-vp8.webm', codec: 'vp8' },
] as const;
type Clip = (typeof CLIPS)[number];

const ROOM = 'replay room';

/** @returns what came of it: the replay room, or the title of what is wrong */
async function analyse(visit: Visit, { file }: Clip): Promise<string> {
  await visit.open('#/video');
  await visit.click({ role: 'radio', name: { matching: '^Standing backbend' } });
  await visit.chooseFile(path.join(FIXTURES, 'videos', file));
  return until(
    'the replay room, or why not',
    () =>
      visit.run((room) => {
        const alert = document.querySelector('[role=alert] h2')?.textContent;
        return alert ?? (document.querySelector('[role=slider], input[type=range]') && room);
      }, ROOM),
    LOOKED_AT_MS,
  );
}

const canDecode = (visit: Visit, { codec }: Clip): Promise<boolean> =>
  visit.run(async (wanted) => {
    if (!('VideoDecoder' in globalThis)) return false;
    return (await VideoDecoder.isConfigSupported({ codec: wanted })).supported === true;
  }, codec);

export const video: Check = {
  name: 'A video is looked at picture by picture and opens in the replay room',
  async run(visit, { abilities }) {
    const { title, remedy } = troubles.videoFile['codec-unsupported'];
    const noModel = troubles.runtime['webgl-missing'];
    const leadsTo = canRun(abilities) ? ROOM : noModel.title;
    const refused: string[] = [];
    for (const clip of CLIPS) {
      const can = await canDecode(visit, clip);
      same(`where ${clip.name} leads`, await analyse(visit, clip), can ? leadsTo : title);
      if (can && leadsTo === noModel.title) {
        return { kind: 'cannot', lacks: NOTHING_TO_RUN_ON, says: `${noModel.title} ${noModel.remedy}` };
      }
      if (can) {
        await visit.find({ role: 'headline', name: 'Standing backbend' });
        same('what the engine complains of', visit.engine.complaints, []);
        return works(
          refused.length === 0
            ? undefined
            : `in ${clip.name}; of ${refused.join()} the page says: “${title}”`,
        );
      }
      refused.push(clip.name);
    }
    return { kind: 'cannot', lacks: 'video decoder for pages', says: `${title} ${remedy}` };
  },
};
