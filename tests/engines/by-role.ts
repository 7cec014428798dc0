/** How a check names what it looks for: the role and, where there are several, the accessible name. */
export interface Sought {
  readonly role: Role;
  /** The whole name, or a part of it as a regular expression's source. */
  readonly name?: string | { readonly matching: string };
}

export type Role = keyof typeof SELECTORS;

/** Where elements of a role are found; the roles that HTML gives by itself included. */
const SELECTORS = {
  alert: '[role=alert]',
  button: 'button, [role=button], summary',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  file: 'input[type=file]',
  heading: 'h1, h2, h3',
  headline: 'h1',
  link: 'a[href]',
  list: 'ul, ol, [role=list]',
  main: 'main',
  meter: 'meter, [role=meter]',
  radio: 'input[type=radio]',
  slider: 'input[type=range], [role=slider]',
  status: '[role=status], output',
} as const;

/** What runs in the page to find it: the selector, and the name as text or as a pattern. */
export const selectorOf = ({ role }: Sought): string => SELECTORS[role];
export const nameOf = ({ name }: Sought): string | null => (typeof name === 'string' ? name : null);
export const patternOf = ({ name }: Sought): string | null =>
  typeof name === 'object' ? name.matching : null;

/**
 * The first element of a selector that a person can get at, by its accessible name. Runs in the page and uses nothing
 * around it.
 */
export function pickByName(selector: string, name: string | null, pattern: string | null): Element | null {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const labels = (element: Element): string => {
    const own = element.getAttribute('aria-label');
    if (own !== null) return own;
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    if (by.length > 0) return by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const fields = 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null;
    if (fields !== null && fields.length > 0) return [...fields].map((label) => label.textContent).join(' ');
    return element.textContent;
  };
  const fits = (text: string): boolean =>
    name === null ? pattern === null || new RegExp(pattern, 'i').test(text) : text === name;
  const all = [...document.querySelectorAll(selector)];
  return all.find((one) => one.checkVisibility() && fits(plain(labels(one)))) ?? null;
}
