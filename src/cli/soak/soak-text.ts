import { table, type Column } from '../call/table.ts';
import type { Cycles } from './cycles.ts';
import type { Minute } from './practise.ts';
import type { SoakResult } from './result.ts';
import { type GrowthVerdict, type Leak, MEMORY_KINDS, SAMPLES, SETTLED_AFTER_MINUTES } from './verdict.ts';
import type { Memory } from './watched-page.ts';

const left = (heading: string): Column => ({ heading, align: 'left' });
const right = (heading: string): Column => ({ heading, align: 'right' });

const NAMES: Readonly<Record<keyof Memory, string>> = {
  pageHeap: 'page heap',
  pageObjects: 'its objects',
  workerHeaps: 'worker heaps',
  buffers: 'buffers',
  wasm: 'WASM',
  pageProcess: 'page process',
  graphicsProcess: 'graphics process',
};

const LEFT: Readonly<Record<Leak['what'], string>> = {
  workers: 'workers',
  tracks: 'camera tracks',
  audioContexts: 'audio contexts',
  webGlContexts: 'WebGL contexts',
  documents: 'documents',
  nodes: 'nodes',
  listeners: 'listeners',
  pageObjects: 'objects of the page, MB',
};

const megabytes = (bytes: number | null): string => (bytes === null ? '-' : (bytes / 1e6).toFixed(1));

/** One minute while it has just passed. */
export const minuteText = (minute: Minute): string =>
  [
    `minute ${minute.minute}:`,
    `${minute.framesMeasured} frames, ${minute.framesDropped} dropped, ${minute.restarts} restarts,`,
    minute.cues === null ? 'no cue,' : `cues after ${minute.cues.medianMs.toFixed(0)} ms,`,
    minute.memory === null
      ? 'no set has ended yet'
      : MEMORY_KINDS.map((kind) => `${NAMES[kind]} ${megabytes(minute.memory?.[kind] ?? null)}`).join(', '),
  ].join(' ');

/** The figures for a person to read. */
export const soakText = ({ practised, cycles }: SoakResult): string =>
  [
    practised && minutesText(practised.minutes),
    practised && growthText(practised.verdict),
    cycles && cyclesText(cycles),
  ]
    .filter((part) => part !== null)
    .join('\n');

const minutesText = (minutes: readonly Minute[]): string =>
  [
    'Minute by minute; memory in MB, at the end of the last set so far\n',
    table(
      [
        ...['minute', 'frames', 'dropped', 'restarts', 'sets', 'cue, ms', '95 %'].map(right),
        ...MEMORY_KINDS.map((kind) => right(NAMES[kind])),
      ],
      minutes.map(({ minute, framesMeasured, framesDropped, restarts, setsEnded, cues, memory }) => [
        ...[minute, framesMeasured, framesDropped, restarts, setsEnded].map(String),
        cues?.medianMs.toFixed(0) ?? '-',
        cues?.p95Ms.toFixed(0) ?? '-',
        ...MEMORY_KINDS.map((kind) => megabytes(memory?.[kind] ?? null)),
      ]),
    ),
  ].join('');

function growthText(verdict: GrowthVerdict): string {
  if (verdict.kind === 'too-short') return 'Too short to tell whether memory grows.\n';
  return table(
    [
      left('memory, MB: medians'),
      right(`first ${SAMPLES} sets after minute ${SETTLED_AFTER_MINUTES}`),
      right(`last ${SAMPLES} sets`),
      right('change'),
      right(''),
    ],
    verdict.growths.map(({ what, fromBytes, toBytes, grew }) => [
      NAMES[what],
      megabytes(fromBytes),
      megabytes(toBytes),
      `${((100 * (toBytes - fromBytes)) / fromBytes).toFixed(1)} %`,
      grew ? '✗' : '✓',
    ]),
  );
}

function cyclesText({ count, leaks }: Cycles): string {
  const value = (what: Leak['what'], amount: number): string =>
    what === 'pageObjects' ? megabytes(amount) : String(amount);
  return table(
    [left(`${count} times on and off`), right('before'), right('after'), right('')],
    leaks.map(({ what, before, after, leaked }) => [
      LEFT[what],
      value(what, before),
      value(what, after),
      leaked ? '✗' : '✓',
    ]),
  );
}
