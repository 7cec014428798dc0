import { readFileSync } from 'node:fs';
import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const ICONS = [
  { file: 'icon-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', purpose: 'any' },
  { file: 'icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
] as const;

const iconFile = (file: string): Uint8Array =>
  readFileSync(new URL(`../../app/icons/${file}`, import.meta.url));

/** What makes the built page installable and work without a network: manifest, icons and service worker. */
export const installable: PluginOption = [
  {
    name: 'icons',
    apply: 'build',
    generateBundle() {
      for (const { file } of ICONS) {
        this.emitFile({ type: 'asset', fileName: `icons/${file}`, source: iconFile(file) });
      }
    },
  },
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/service-worker',
    filename: 'service-worker.ts',
    // The page registers it itself, when it has nothing else to do.
    injectRegister: false,
    manifest: {
      name: 'Unwind',
      short_name: 'Unwind',
      description: 'Gentle back mobility, coached through the webcam, entirely on your own device.',
      lang: 'en',
      display: 'standalone',
      background_color: '#f5f1e8',
      theme_color: '#f5f1e8',
      categories: ['health', 'fitness', 'lifestyle'],
      icons: ICONS.map(({ file, sizes, purpose }) => ({
        src: `icons/${file}`,
        sizes,
        type: 'image/png',
        purpose,
      })),
    },
    injectManifest: {
      globPatterns: ['**/*.{html,js,css,woff2,jpg,png,svg,json,gz,wasm,task,webmanifest}'],
      // Nothing is left out for its size: the service worker tells what is fetched when.
      maximumFileSizeToCacheInBytes: 64 * 1024 * 1024,
      rollupFormat: 'iife',
    },
  }),
];
