import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './src/cli/browser.ts';

/** What the page may do. Everything comes from its own origin and nothing goes anywhere else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Where we serve, the policy is a header, which binds the worker too. */
const headers = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
  'Referrer-Policy': 'no-referrer',
};

/** Where somebody else serves the built page, it carries the policy itself; the worker has its own guard. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  base: './',
  plugins: [svelte(), policyInPage],
  // Vitest serves its own pages, which the policy would keep from reporting back.
  server: process.env['VITEST'] ? {} : { headers },
  preview: { headers },
  assetsInclude: ['**/*.task'],
  worker: { format: 'es' },
  optimizeDeps: { exclude: ['@mediapipe/tasks-vision'] },
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
