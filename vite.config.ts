import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { hostingFiles } from './src/cli/build/hosting-files.ts';
import { installable } from './src/cli/build/installable.ts';
import { browserArguments, findBrowser } from './src/cli/browser/find-browser.ts';
import { startPage } from './src/cli/build/start-page.ts';
import { HEADERS } from './src/guard/headers.ts';

export default defineConfig({
  base: './',
  plugins: [svelte({ configFile: false }), startPage, hostingFiles, installable],
  // Vitest serves its own pages, which the policy would keep from reporting back.
  server: process.env['VITEST'] ? {} : { headers: HEADERS },
  preview: { headers: HEADERS },
  assetsInclude: ['**/*.task'],
  worker: { format: 'es' },
  optimizeDeps: {
    exclude: ['@mediapipe/tasks-vision'],
    // No module of its own accord: what it exports is found by bundling it.
    include: ['@litertjs/core/wasm/litert_wasm_threaded_internal.js'],
  },
  build: {
    target: 'es2023',
    // Browsers with light-dark(): rewritten for older ones, a dark view inside a light page would come out light.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
  },
  test: {
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/{core,cli,guard,pose-runtime,service-worker}/**/*.test.ts',
            'models/**/*.test.ts',
            'tests/unit/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'replay',
          environment: 'node',
          setupFiles: ['src/app/testing/english.ts'],
          include: ['tests/replay/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          // Long journeys by role take their time on a busy machine; what hangs is found all the same.
          testTimeout: 60_000,
          include: ['src/{app,platform}/**/*.test.ts'],
          setupFiles: ['src/app/testing/english.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(process.env['VITEST'] ? { executablePath: findBrowser() } : {}),
                args: [...browserArguments],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
