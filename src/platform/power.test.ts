import { expect, test } from 'vitest';
import { browserPower } from './power.ts';

const told = async (battery: { charging: boolean; level: number }): Promise<boolean> => {
  const power = browserPower({ getBattery: () => Promise.resolve(battery) });
  expect(power.isLow).toBe(false);
  await Promise.resolve();
  await Promise.resolve();
  return power.isLow;
};

test('a battery that is nearly empty and not being charged is low', async () => {
  expect(await told({ charging: false, level: 0.2 })).toBe(true);
  expect(await told({ charging: true, level: 0.2 })).toBe(false);
  expect(await told({ charging: false, level: 0.8 })).toBe(false);
});

test('where nobody tells, it is not', async () => {
  expect(browserPower({}).isLow).toBe(false);
  const refused = browserPower({ getBattery: () => Promise.reject(new Error('not here')) });
  expect(refused.isLow).toBe(false);
  await Promise.resolve();
  expect(refused.isLow).toBe(false);
});
