import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const room = (target, from, message, except = []) => ({ target, from, message, except });

/** Every folder of `src` is a room with one duty; these are the doors that stay shut, and why. */
const closedDoors = [
  room(
    './src/core/**/*',
    './src/!(core)/**/*',
    'core is pure: no browser, no MediaPipe, no Svelte. Pass what it needs in as data.',
  ),
  room(
    './src/core/pose/**/*',
    './src/core/!(pose)/**/*',
    'pose knows landmarks only; what is made of them lives in measure and coach.',
  ),
  room(
    './src/core/measure/**/*',
    './src/core/{coach,recording}/**/*',
    'measuring must not know what is done with a measurement.',
  ),
  room(
    './src/core/exercises/**/*',
    './src/core/{coach,recording}/**/*',
    'an exercise is data; the coach reads it, never the other way round.',
  ),
  room(
    './src/pose-runtime/**/*',
    './src/{app,platform,cli}/**/*',
    'the pose runtime turns pixels into frames and knows no page.',
  ),
  room(
    './src/platform/**/*',
    './src/{app,cli,pose-runtime}/**/*',
    'platform wraps the browser; it must not know the page.',
  ),
  room('./src/app/**/*', './src/cli/**/*', 'the page must not need Node.'),
  room(
    './src/cli/!(page)/**/*',
    './src/{app,platform,pose-runtime}/**/*',
    'the command line runs the pure engine and says the coach’s own words; what needs a browser lives in src/cli/page.',
    ['**/src/app/messages/{cue-wording,cue-words,en/cue-words}.ts'],
  ),
];

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'artifacts/', 'test-results/', 'coverage/'] },
  ...ts.configs.strictTypeChecked,
  ...svelte.configs['flat/recommended'],
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
      // Without these two no module is opened, and no-cycle finds nothing.
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    languageOptions: {
      globals: { ...globals.es2023 },
      parserOptions: {
        project: [
          './tsconfig.json',
          './src/core/tsconfig.json',
          './src/pose-runtime/worker/tsconfig.json',
          './src/service-worker/tsconfig.json',
          './src/cli/tsconfig.json',
          './src/cli/page/tsconfig.json',
          './tests/tsconfig.json',
        ],
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: closedDoors }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@mediapipe/tasks-vision',
              message: 'MediaPipe is imported in src/pose-runtime and nowhere else.',
            },
          ],
        },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
    },
  },
  // The bench holds the page against the bare model and against MediaPipe's own pattern.
  {
    files: ['src/pose-runtime/worker/**', 'src/cli/page/bench/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Date', 'performance', 'crypto', 'setTimeout', 'setInterval', 'console', 'process'].map(
          (name) => ({
            name,
            message: 'core has no clock, no randomness and no I/O: time comes in with the frame.',
          }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'core is deterministic.' },
        { object: 'Date', property: 'now', message: 'core has no clock: time comes in with the frame.' },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser }, globals: { ...globals.browser } },
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteAwaitBlock',
          message:
            'An await block makes a page grow that stays open; show an Arrival (src/app/arrival.svelte.ts).',
        },
      ],
    },
  },
  {
    files: ['*.js', 'models/*.js'],
    ...ts.configs.disableTypeChecked,
  },
);
