import type { Key } from './engine.ts';

/** Source: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CODES: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE006',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
};

/** A key pressed and let go, as both protocols want it. */
export const pressOf = (key: Key) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: [
      { type: 'keyDown', value: CODES[key] },
      { type: 'keyUp', value: CODES[key] },
    ],
  },
];
