import { gzipSync } from 'node:zlib';
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/** The start page's JavaScript, compressed, stays below this many bytes in every language. */
const MOST_BYTES = 90_000;

/** What `main.ts` fetches before it can show the start page: the page itself, and the words of one language. */
const PAGE = 'src/open-page.ts';
const WORDS = /src\/app\/messages\/([\w-]+)\/translation\.ts$/;

type Chunks = ReadonlyMap<string, Rollup.OutputChunk>;

const chunksOf = (bundle: Rollup.OutputBundle): Chunks =>
  new Map(
    Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? [[output.fileName, output]] : [])),
  );

const chunksFor = (chunks: Chunks, isWanted: (module: string) => boolean): Rollup.OutputChunk[] =>
  [...chunks.values()].filter(({ facadeModuleId }) => facadeModuleId !== null && isWanted(facadeModuleId));

/** Chunks with all that they import and what that imports. */
function withImports(chunks: Chunks, from: readonly Rollup.OutputChunk[]): Set<Rollup.OutputChunk> {
  const found = new Set<Rollup.OutputChunk>();
  const visit = (chunk: Rollup.OutputChunk): void => {
    if (found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) {
      const imported = chunks.get(name);
      if (imported !== undefined) visit(imported);
    }
  };
  from.forEach(visit);
  return found;
}

const compressedBytes = (chunks: ReadonlySet<Rollup.OutputChunk>): number =>
  [...chunks].reduce((sum, { code }) => sum + gzipSync(code).length, 0);

/** Keeps the start page lean: the build fails when it grows too large, and its parts are fetched side by side. */
export const startPage: Plugin = {
  name: 'start-page',
  apply: 'build',

  generateBundle: {
    // After the lists of what to preload have been written into the chunks: they are fetched, too.
    order: 'post',
    handler(_, bundle) {
      const chunks = chunksOf(bundle);
      const entries = [...chunks.values()].filter(({ isEntry }) => isEntry);
      const page = chunksFor(chunks, (module) => module.endsWith(PAGE));
      const languages = chunksFor(chunks, (module) => WORDS.test(module));
      if (page.length !== 1 || languages.length === 0)
        this.error(`the start page is not where it was: ${PAGE}`);
      for (const words of languages) {
        const bytes = compressedBytes(withImports(chunks, [...entries, ...page, words]));
        const [, language = ''] = WORDS.exec(words.facadeModuleId ?? '') ?? [];
        const told = `start page, ${language}: ${(bytes / 1000).toFixed(1)} kB of compressed JavaScript`;
        if (bytes >= MOST_BYTES)
          this.error(`${told}, and ${MOST_BYTES / 1000} kB is the most. Load more of it later.`);
        this.info(told);
      }
    },
  },

  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle }) {
      if (bundle === undefined) return [];
      const chunks = chunksOf(bundle);
      const page = chunksFor(chunks, (module) => module.endsWith(PAGE));
      return [...withImports(chunks, page)]
        .filter(({ isEntry }) => !isEntry)
        .map(({ fileName }): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
          injectTo: 'head',
        }));
    },
  },
};
