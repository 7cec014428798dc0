import { afterEach, expect, test } from 'vitest';
import { onChangedElsewhere, storedPreferences } from '../platform/preferences.ts';
import { Router } from './router.svelte.ts';
import { fakeDevices } from './testing/fake-devices.ts';
import { Unwind } from './unwind.svelte.ts';

const STEPS = [{ exercise: 'chair-twist', restMs: 0 }];
const tab = (): Unwind => new Unwind(new Router(window), fakeDevices(storedPreferences()).devices);
/** What the browser does in the tab that did not write; one page under test gets no such news of itself. */
const tellOtherTabs = (key: string | null): boolean =>
  window.dispatchEvent(new StorageEvent('storage', { key }));

afterEach(() => localStorage.clear());

test('of two tabs neither undoes what the other has kept', () => {
  const [one, other] = [tab(), tab()];
  onChangedElsewhere(() => other.reread());
  one.routines.save(null, 'Morning', STEPS);
  tellOtherTabs('unwind.routines');
  expect(other.routines.all.map(({ name }) => name)).toEqual(['Morning']);
  other.routines.save(null, 'Evening', STEPS);
  expect(tab().routines.all.map(({ name }) => name)).toEqual(['Morning', 'Evening']);
});

test('what is erased in one tab is gone in the other', () => {
  const [one, other] = [tab(), tab()];
  onChangedElsewhere(() => other.reread());
  other.safety.answerScreening(['discs'], 64);
  one.reread();
  void one.eraseEverything();
  tellOtherTabs(null);
  expect(other.safety.record.ageYears).toBeNull();
});

test('other pages of the same host are none of our business', () => {
  const one = tab();
  let told = 0;
  onChangedElsewhere(() => {
    told += 1;
    one.reread();
  });
  tellOtherTabs('of-somebody-else');
  expect(told).toBe(0);
});
