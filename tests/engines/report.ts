import { table } from '../../src/cli/call/table.ts';
import { inWords } from './abilities.ts';
import type { EngineKind } from './engine.ts';
import type { Tried, TriedEngine } from './try-engine.ts';

const SIGNS: Readonly<Record<Tried['kind'], string>> = {
  works: 'works',
  cannot: 'cannot here',
  fails: 'FAILS',
};

function detailOf(tried: Tried): string {
  switch (tried.kind) {
    case 'works':
      return tried.note ?? '';
    case 'cannot':
      return `no ${tried.lacks}; the page says: “${tried.says}”`;
    case 'fails':
      return tried.error;
    default:
      return tried satisfies never;
  }
}

/** What an engine can and cannot do here, as a table. */
export function reportOf({ kind, version, abilities, checks }: TriedEngine): string {
  const rows = checks.map(({ name, tried }) => [SIGNS[tried.kind], name, detailOf(tried)]);
  return [
    `${kind.name} ${version} (${kind.about})`,
    ...(abilities === null ? [] : [inWords(abilities).join('; ')]),
    '',
    table(
      [
        { heading: 'here', align: 'left' },
        { heading: 'what', align: 'left' },
        { heading: '', align: 'left' },
      ],
      rows,
    ),
  ].join('\n');
}

/** Said instead of a report. */
export const skippedText = ({ name, install, missing }: EngineKind): string =>
  `${name}: SKIPPED, not tried at all: ${missing().join(', ')} is not installed. On Debian: ${install}\n`;

export const failures = (engines: readonly TriedEngine[]): number =>
  engines.flatMap(({ checks }) => checks).filter(({ tried }) => tried.kind === 'fails').length;
