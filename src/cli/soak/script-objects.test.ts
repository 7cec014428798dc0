import { expect, it } from 'vitest';
import { madeByScripts } from './script-objects.ts';

it('counts what scripts made, and neither compiled code nor what belongs to the browser', () => {
  const snapshot = {
    snapshot: {
      meta: {
        node_fields: ['type', 'name', 'self_size'],
        node_types: [['hidden', 'object', 'code', 'native', 'string'], 'string', 'number'],
      },
    },
    nodes: [1, 0, 100, 2, 0, 5000, 4, 0, 20, 3, 0, 700, 0, 0, 9],
  } as const;
  expect(madeByScripts(snapshot)).toBe(120);
});
