import type { CommandResult } from '../call/run-command.ts';
import { servePage } from '../visit/served-page.ts';
import { withWebcam } from '../visit/webcam.ts';
import { writeOut } from '../call/write-out.ts';
import { startAndStop } from './cycles.ts';
import { practise } from './practise.ts';
import type { SoakResult } from './result.ts';
import { parseSoakCall, SOAK_USAGE } from './soak-call.ts';
import { minuteText, soakText } from './soak-text.ts';
import { judgeGrowth } from './verdict.ts';
import { WatchedPage } from './watched-page.ts';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** `npm run soak`. */
export async function soakCommand(args: readonly string[]): Promise<CommandResult> {
  const call = parseSoakCall(args);
  if (call === 'help') return { text: SOAK_USAGE };
  say('building the page');
  const served = await servePage();
  /** Each part in a browser of its own. */
  const watching = <T>(use: (watched: WatchedPage) => Promise<T>): Promise<T> =>
    withWebcam('chair-twist-in-range', async (browser) => use(await WatchedPage.in(browser)));
  try {
    const practised =
      call.minutes === 0
        ? null
        : await watching((watched) =>
            practise(watched, served.url, call.minutes, (minute) => say(minuteText(minute))),
          );
    const cycles =
      call.cycles === 0
        ? null
        : await watching((watched) => startAndStop(watched, served.url, call.cycles, say));
    const result: SoakResult = {
      practised: practised && { ...practised, verdict: judgeGrowth(practised.readings) },
      cycles,
    };
    const json = `${JSON.stringify(result, null, 2)}\n`;
    if (call.out !== null) await writeOut(call.out, json);
    return { text: call.json ? json : soakText(result), exitCode: holds(result) ? 0 : 1 };
  } finally {
    await served.close();
  }
}

const holds = ({ practised, cycles }: SoakResult): boolean =>
  (practised?.verdict.kind !== 'judged' || practised.verdict.growths.every(({ grew }) => !grew)) &&
  (practised?.minutes.every(({ restarts }) => restarts === 0) ?? true) &&
  (cycles?.leaks.every(({ leaked }) => !leaked) ?? true);
