import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './src/cli/browser.ts';

export default defineConfig({
  base: './',
  plugins: [svelte()],
  assetsInclude: ['**/*.task'],
  worker: { format: 'es' },
  optimizeDeps: { exclude: ['@mediapipe/tasks-vision'] },
  build: { target: 'es2023', assetsInlineLimit: 0 },
  test: {
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/{core,cli,pose-runtime}/**/*.test.ts',
            'models/**/*.test.ts',
            'tests/unit/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: { name: 'replay', environment: 'node', include: ['tests/replay/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['src/{app,platform}/**/*.test.ts'],
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
