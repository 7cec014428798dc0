/**
 * Fills `{name}` places of a template. `{name:lower}` begins with a small letter, as a name does inside an English
 * sentence; `{name:capital}` with a large one, as a sentence does.
 * @throws when a place has no value: a message and its use have drifted apart.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(
    /\{(\w+)(?::(lower|capital))?\}/g,
    (_, name: string, first?: 'lower' | 'capital') => {
      const value = values[name];
      if (value === undefined) throw new Error(`message lacks a value for {${name}}: ${template}`);
      return withFirst(String(value), first);
    },
  );
}

function withFirst(text: string, first: 'lower' | 'capital' | undefined): string {
  if (first === undefined) return text;
  const letter = text.charAt(0);
  return (first === 'lower' ? letter.toLowerCase() : letter.toUpperCase()) + text.slice(1);
}

/** Forms of a message by plural category; `other` serves every category that is not named. */
export type Plural = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Made once: the instruments ask ten times a second, and making them takes far longer than asking. */
const RULES = new Map<string, Intl.PluralRules>();

function rulesOf(language: string): Intl.PluralRules {
  const rules = RULES.get(language) ?? new Intl.PluralRules(language);
  RULES.set(language, rules);
  return rules;
}

/** The form that fits `count`, its places not yet filled. */
export function pluralForm(forms: Plural, count: number, language: string): string {
  return forms[rulesOf(language).select(count)] ?? forms.other;
}

/** The form that fits `count`, with `{n}` filled in. */
export function plural(forms: Plural, count: number, language: string): string {
  return fill(pluralForm(forms, count, language), { n: count });
}
