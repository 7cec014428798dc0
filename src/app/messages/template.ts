/**
 * Fills `{name}` places of a template.
 * @throws when a place has no value: a message and its use have drifted apart.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`message lacks a value for {${name}}: ${template}`);
    return String(value);
  });
}

/** Forms of a message by plural category; `other` serves every category that is not named. */
export type Plural = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The form that fits `count`, its places not yet filled. */
export function pluralForm(forms: Plural, count: number, language: string): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}

/** The form that fits `count`, with `{n}` filled in. */
export function plural(forms: Plural, count: number, language: string): string {
  return fill(pluralForm(forms, count, language), { n: count });
}
