import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { ROOT } from '../browser/page-server.ts';

/** What watches a page from inside, as one script. */
export async function watcherScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: path.join(ROOT, 'src/cli/page/soak/watch.ts'), formats: ['iife'], name: 'watcher' },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const [script] = output?.output ?? [];
  if (script === undefined) throw new Error('the watching script could not be built');
  return script.code;
}
