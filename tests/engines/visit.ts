import type { ElementName, Engine, Json, Key } from './engine.ts';
import { nameOf, patternOf, pickByName, selectorOf, type Sought } from './by-role.ts';

const LOOK_AGAIN_MS = 150;
const PATIENCE_MS = 30_000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));

/** Looks again and again until something is there. @throws when it is not there in time */
export async function until<Found>(
  what: string,
  look: () => Promise<Found | null | false>,
  withinMs = PATIENCE_MS,
): Promise<Found> {
  const endMs = performance.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== null && found !== false) return found;
    if (performance.now() > endMs) throw new Error(`not within ${withinMs / 1000} s: ${what}`);
    await pause();
  }
}

/** Somebody at the built page in an engine, who finds things by what they read. */
export class Visit {
  readonly engine: Engine;
  /** Of the page. */
  readonly address: string;

  constructor(engine: Engine, address: string) {
    this.engine = engine;
    this.address = address;
  }

  /** @param view for example `#/replay` */
  async open(view = ''): Promise<void> {
    await this.engine.window.open(`${this.address}${view}`);
    await this.find({ role: 'headline' });
  }

  find(sought: Sought, withinMs?: number): Promise<ElementName> {
    return until(`a ${asText(sought)}`, () => this.glance(sought), withinMs);
  }

  /** What is there now. */
  glance(sought: Sought): Promise<ElementName | null> {
    return this.engine.window.pick(pickByName, selectorOf(sought), nameOf(sought), patternOf(sought));
  }

  async click(sought: Sought): Promise<void> {
    await this.engine.window.click(await this.find(sought));
  }

  /** In a select, which may be folded away. */
  async choose(label: string, value: string): Promise<void> {
    const choose = (name: string, chosen: string): boolean => {
      const select = [...document.querySelectorAll('select')].find(
        (one) =>
          [...one.labels].some(({ textContent }) => textContent.includes(name)) ||
          one.getAttribute('aria-label') === name,
      );
      if (select === undefined) return false;
      select.value = chosen;
      return select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    await until(`a choice “${label}”`, () => this.run(choose, label, value));
  }

  async chooseFile(file: string): Promise<void> {
    await this.engine.window.chooseFile(await this.find({ role: 'file' }), file);
  }

  press(key: Key): Promise<void> {
    return this.engine.window.press(key);
  }

  run<Args extends readonly Json[], Result>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.engine.window.run(work, ...args);
  }

  /** All that the page shows in words. */
  async reads(): Promise<string> {
    return this.run(() => document.body.innerText.replace(/\s+/g, ' '));
  }

  /** @returns the words that were waited for */
  readsSoon(pattern: RegExp, withinMs?: number): Promise<string> {
    return until(
      `words like ${pattern.source}`,
      async () => pattern.exec(await this.reads())?.[0] ?? null,
      withinMs,
    );
  }
}

const asText = ({ role, name }: Sought): string =>
  name === undefined ? role : `${role} “${typeof name === 'string' ? name : name.matching}”`;
