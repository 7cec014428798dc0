import type { Translation } from './translation.ts';

/** A language the page speaks. */
export interface Language {
  /** As in `lang` attributes, for example `de`. */
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  readonly load: () => Promise<Translation>;
}

const ENGLISH: Language = {
  code: 'en',
  name: 'English',
  load: async () => (await import('./en/translation.ts')).english,
};

/** All of them. A new one is a folder like `de` and a line here. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  { code: 'de', name: 'Deutsch', load: async () => (await import('./de/translation.ts')).german },
];

/**
 * The language to speak: the one that was chosen, else the first of the device's that the page speaks, else English.
 * @param chosen code of a language; null when nobody has chosen
 * @param ofDevice the device's languages, the dearest first, for example `de-AT`
 */
export function languageFor(chosen: string | null, ofDevice: readonly string[]): Language {
  const wanted = chosen === null ? ofDevice : [chosen, ...ofDevice];
  for (const tag of wanted) {
    const [base] = tag.toLowerCase().split('-');
    const spoken = LANGUAGES.find(({ code }) => code === base);
    if (spoken !== undefined) return spoken;
  }
  return ENGLISH;
}
