import { expect, it } from 'vitest';
import { table } from './table.ts';

it('aligns cells under their headings', () => {
  const columns = [
    { heading: 'clip', align: 'left' },
    { heading: 'mean', align: 'right' },
  ] as const;
  expect(table(columns, [['a-long-name', '1.5'], null, ['all', '12.25']])).toBe(
    [
      'clip          mean',
      '------------------',
      'a-long-name    1.5',
      '------------------',
      'all          12.25',
      '',
    ].join('\n'),
  );
});
