import { fill } from '../../../src/app/messages/template.ts';
import { setUp } from '../../../src/app/messages/en/set-up.ts';
import { troubles } from '../../../src/app/messages/en/troubles.ts';
import type { Abilities } from '../abilities.ts';
import { same, works, type Check, type Outcome } from '../check.ts';
import { until, type Visit } from '../visit.ts';

/** Fetching and starting the model, several times where the machine must tell what is faster. */
const READY_MS = 240_000;
/** The first picture takes longer than those after it; and a slow engine is called slow only after some of them. */
const SETTLED_MS = 120_000;
/** For ten pictures a second. Below that the page says that it may miss quick movements. */
const SLOW_MS = 100;
const TOO_SLOW = setUp.advice['few-frames'];

/** `I see you with the full model on …, 41 ms a picture.`: told once pictures are looked at. */
const RUNNING = new RegExp(
  fill(setUp.running.how, {
    model: '(?:full|lite)',
    place: `(?:${Object.values(setUp.running.places).join('|')})`,
    ms: '(\\d+)',
  }),
);

/** From the start page to a camera whose pictures are looked at, or to what the page says instead. */
async function watch(visit: Visit, runsOn: 'auto' | 'CPU'): Promise<string> {
  await visit.open();
  await visit.click({ role: 'link', name: 'Chair twist' });
  await visit.click({ role: 'button', name: 'None of these apply to me' });
  await visit.find({ role: 'button', name: setUp.turnOn });
  await visit.choose(setUp.delegate, runsOn);
  await visit.click({ role: 'button', name: setUp.turnOn });
  const { title } = troubles.runtime['webgl-missing'];
  return until(
    'pictures that are looked at',
    () =>
      visit.run(
        (running, trouble) => {
          const text = document.body.textContent;
          return text.includes(trouble) ? trouble : (new RegExp(running).exec(text)?.[0] ?? null);
        },
        RUNNING.source,
        title,
      ),
    READY_MS,
  );
}

/** Once it has settled: how the page runs at speed, or that it says it is slow; and how long a picture takes. */
const settled = (visit: Visit): Promise<{ readonly how: string; readonly slow: boolean }> =>
  until(
    'ten pictures a second, or a word that they are fewer',
    () =>
      visit.run(
        (running, tooSlow, slowMs) => {
          const text = document.body.textContent;
          const [how = '', ms] = new RegExp(running).exec(text) ?? [];
          if (Number(ms) <= slowMs) return { how, slow: false };
          return text.includes(tooSlow) ? { how, slow: true } : null;
        },
        RUNNING.source,
        TOO_SLOW,
        SLOW_MS,
      ),
    SETTLED_MS,
  );

const canMediaPipe = ({ webGl }: Abilities): boolean => webGl !== null;

/** Whether either runtime has what it needs. */
export const canRun = (abilities: Abilities): boolean =>
  canMediaPipe(abilities) || (abilities.isolated && abilities.sharedMemory);

export const NOTHING_TO_RUN_ON = 'WebGL 2 in a worker';

async function outcomeOf(visit: Visit, said: string, can: boolean): Promise<Outcome> {
  const { title, remedy } = troubles.runtime['webgl-missing'];
  same('what the engine complains of', visit.engine.complaints, []);
  if (can) {
    await visit.find({ role: 'list', name: setUp.checks.label });
    await visit.find({ role: 'button', name: setUp.begin });
    if (!RUNNING.test(said)) throw new Error(`the page says: ${said}`);
    const { how, slow } = await settled(visit);
    return slow
      ? { kind: 'cannot', lacks: `speed for ten pictures a second (${how})`, says: TOO_SLOW }
      : works(how);
  }
  same('what the page says', said, title);
  return { kind: 'cannot', lacks: NOTHING_TO_RUN_ON, says: `${title} ${remedy}` };
}

export const camera: Check = {
  name: 'From the questions to the camera, whose pictures are looked at',
  async run(visit, { abilities }) {
    return outcomeOf(visit, await watch(visit, 'auto'), canRun(abilities));
  },
};

export const mediaPipe: Check = {
  name: 'The same with MediaPipe alone',
  async run(visit, { abilities }) {
    return outcomeOf(visit, await watch(visit, 'CPU'), canMediaPipe(abilities));
  },
};

/** What is said about sound where no voice is on the device; cues are then read and heard as tones. */
export const voice: Check = {
  name: 'A voice on the device, or captions and tones',
  async run(visit, { abilities }) {
    await visit.open();
    await visit.click({ role: 'link', name: 'Chair twist' });
    await visit.click({ role: 'button', name: 'None of these apply to me' });
    await visit.click({ role: 'button', name: setUp.turnOn });
    const said = await visit.readsSoon(new RegExp(`${escaped(setUp.sound)}|${escaped(setUp.noVoice)}`));
    same('what is said about sound', said, abilities.voices > 0 ? setUp.sound : setUp.noVoice);
    return abilities.voices > 0 ? works() : { kind: 'cannot', lacks: 'voice of its own', says: said };
  },
};

const escaped = (text: string): string => text.replace(/[.()?]/g, '\\$&');
