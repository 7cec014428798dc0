import { same, works, type Check } from '../check.ts';
import { until, type Visit } from '../visit.ts';

const headline = (visit: Visit): Promise<string> =>
  visit.run(() => document.querySelector('h1')?.textContent.trim() ?? '');

export const language: Check = {
  name: 'Another language is chosen, and stays',
  async run(visit) {
    await visit.open();
    await visit.choose('Language', 'de');
    await until('the German headline', async () => (await headline(visit)).startsWith('Dreh dich sanft.'));
    await visit.engine.window.reload();
    await until('German after a reload', async () => (await headline(visit)).startsWith('Dreh dich sanft.'));
    same('the page’s language', await visit.run(() => document.documentElement.lang), 'de');
    return works();
  },
};
