import type { Settings } from '../../../core/backup/backup.ts';
import type { Preferences } from '../../../platform/preferences.ts';

/** Reads one setting out of what is kept; undefined when it was never chosen. */
const yesNo = (value: string | null): boolean | undefined =>
  value === 'yes' ? true : value === 'no' ? false : undefined;

function numeric(value: string | null): number | undefined {
  const number = value === null || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

const SOUNDS = ['none', 'pace', 'breath'] as const;

/** How this person likes to be guided, as a backup has it. */
export function readSettings({ read }: Pick<Preferences, 'read'>): Settings {
  const all = {
    volume: numeric(read('volume')),
    muted: yesNo(read('muted')),
    breathsPerMinute: numeric(read('breaths')),
    soundToFollow: SOUNDS.find((sound) => sound === read('follow-sound')),
    paceMarker: yesNo(read('pace-marker')),
    startsItself: yesNo(read('starts-itself')),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const text = (value: boolean): string => (value ? 'yes' : 'no');

/** The same as the preferences have it: name and value. */
export const settingsToKeep = (settings: Settings): readonly (readonly [string, string])[] => [
  ...(settings.volume === undefined ? [] : [['volume', String(settings.volume)] as const]),
  ...(settings.muted === undefined ? [] : [['muted', text(settings.muted)] as const]),
  ...(settings.breathsPerMinute === undefined
    ? []
    : [['breaths', String(settings.breathsPerMinute)] as const]),
  ...(settings.soundToFollow === undefined ? [] : [['follow-sound', settings.soundToFollow] as const]),
  ...(settings.paceMarker === undefined ? [] : [['pace-marker', text(settings.paceMarker)] as const]),
  ...(settings.startsItself === undefined ? [] : [['starts-itself', text(settings.startsItself)] as const]),
];
