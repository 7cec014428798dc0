import type { ElementName, EngineWindow, Json } from './engine.ts';
import { pressOf } from './keys.ts';
import { callable } from './page-script.ts';

/** The key under which an element's name travels. Source: https://www.w3.org/TR/webdriver2/#elements */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** How a script in the page answers: errors as text, so that they arrive whole. */
type Answer = { readonly value: unknown } | { readonly error: string };

/** One session of WebDriver over HTTP. Source: https://www.w3.org/TR/webdriver2/ */
export class WebDriverSession {
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly #address: string;

  private constructor(address: string, capabilities: Readonly<Record<string, unknown>>) {
    this.#address = address;
    this.capabilities = capabilities;
  }

  static async open(driver: string, alwaysMatch: object): Promise<WebDriverSession> {
    const { sessionId, capabilities } = (await ask('POST', `${driver}/session`, {
      capabilities: { alwaysMatch },
    })) as { readonly sessionId: string; readonly capabilities: Readonly<Record<string, unknown>> };
    return new WebDriverSession(`${driver}/session/${sessionId}`, capabilities);
  }

  /** @throws when the driver refuses, with its own words */
  send(command: string, body: object): Promise<unknown> {
    return ask('POST', `${this.#address}/${command}`, body);
  }

  get(command: string): Promise<unknown> {
    return ask('GET', `${this.#address}/${command}`);
  }

  async close(): Promise<void> {
    await ask('DELETE', this.#address);
  }
}

async function ask(method: string, address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { readonly error: string; readonly message: string };
  throw new Error(`${error}: ${message}`);
}

/** The window of a WebDriver session. */
export function webDriverWindow(session: WebDriverSession): EngineWindow {
  const call = async (code: string, args: readonly unknown[]): Promise<unknown> => {
    const script = `const [done, ...args] = [arguments[arguments.length - 1], ...arguments].slice(0, -1);
      Promise.resolve().then(() => (${code})(...args)).then(
        (value) => done({ value }),
        (error) => done({ error: String(error) + "\\n" + error?.stack }),
      );`;
    const answer = (await session.send('execute/async', { script, args })) as Answer;
    if ('error' in answer) throw new Error(`in the page: ${answer.error}`);
    return answer.value;
  };
  const element = (name: ElementName) => ({ [ELEMENT]: name });

  return {
    async open(address) {
      await session.send('url', { url: address });
    },
    async reload() {
      await session.send('refresh', {});
    },
    async run<Args extends readonly Json[], Result>(
      work: (...args: Args) => Result | Promise<Result>,
      ...args: Args
    ) {
      const code = `async (args) => JSON.stringify({ value: await ${callable(work.toString())}(...JSON.parse(args)) })`;
      const text = await call(code, [JSON.stringify(args)]);
      return (JSON.parse(String(text)) as { value: Result }).value;
    },
    async pick<Args extends readonly Json[]>(work: (...args: Args) => Element | null, ...args: Args) {
      const code = `(args) => ${callable(work.toString())}(...JSON.parse(args))`;
      const found = (await call(code, [JSON.stringify(args)])) as Record<string, string> | null;
      return found?.[ELEMENT] ?? null;
    },
    async click(name) {
      await call('(one) => one.scrollIntoView({ block: "center", behavior: "instant" })', [element(name)]);
      await session.send(`element/${name}/click`, {});
    },
    async press(key) {
      await session.send('actions', { actions: pressOf(key) });
    },
    async chooseFile(name, file) {
      await session.send(`element/${name}/value`, { text: file });
    },
    async picture() {
      return Buffer.from(String(await session.get('screenshot')), 'base64');
    },
  };
}
