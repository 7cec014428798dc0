import type { BidiConnection } from './bidi.ts';
import type { ElementName, EngineWindow, Json } from './engine.ts';
import { pressOf } from './keys.ts';
import { callable } from './page-script.ts';

/** What a script came to. */
type Evaluated =
  | { readonly type: 'success'; readonly result: Remote }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** A value of the page. */
interface Remote {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

/** A new window of a browser behind a BiDi connection. */
export async function bidiWindow(connection: BidiConnection): Promise<EngineWindow> {
  // Not the one it starts with, whose address bar keeps the keys to itself.
  const { context } = (await connection.send('browsingContext.create', { type: 'window' })) as {
    readonly context: string;
  };
  const send = (method: string, params: object): Promise<unknown> =>
    connection.send(method, { context, ...params });

  const call = async (code: string, args: readonly object[]): Promise<Remote> => {
    const evaluated = (await connection.send('script.callFunction', {
      functionDeclaration: code,
      arguments: args,
      awaitPromise: true,
      userActivation: false,
      target: { context },
    })) as Evaluated;
    if (evaluated.type === 'exception') throw new Error(`in the page: ${evaluated.exceptionDetails.text}`);
    return evaluated.result;
  };
  const handed = (args: readonly Json[]) => [{ type: 'string', value: JSON.stringify(args) }];
  const element = (name: ElementName) => ({ sharedId: name });

  await send('browsingContext.activate', {});

  return {
    async open(address) {
      await send('browsingContext.navigate', { url: address, wait: 'complete' });
    },
    async reload() {
      await send('browsingContext.reload', { wait: 'complete' });
    },
    async run<Args extends readonly Json[], Result>(
      work: (...args: Args) => Result | Promise<Result>,
      ...args: Args
    ) {
      const code = `async (args) => JSON.stringify({ value: await ${callable(work.toString())}(...JSON.parse(args)) })`;
      const { value } = await call(code, handed(args));
      return (JSON.parse(String(value)) as { value: Result }).value;
    },
    async pick<Args extends readonly Json[]>(work: (...args: Args) => Element | null, ...args: Args) {
      const { sharedId } = await call(
        `(args) => ${callable(work.toString())}(...JSON.parse(args))`,
        handed(args),
      );
      return sharedId ?? null;
    },
    async click(name) {
      await call('(one) => one.scrollIntoView({ block: "center", behavior: "instant" })', [element(name)]);
      const origin = { type: 'element', element: element(name) };
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('input.performActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    async press(key) {
      await send('input.performActions', { actions: pressOf(key) });
    },
    async chooseFile(name, file) {
      await send('input.setFiles', { element: element(name), files: [file] });
    },
    async picture() {
      const { data } = (await send('browsingContext.captureScreenshot', {})) as { readonly data: string };
      return Buffer.from(data, 'base64');
    },
  };
}
