import { same, works, type Check } from '../check.ts';
import type { Visit } from '../visit.ts';

const MOST_STEPS = 60;

const focused = (visit: Visit): Promise<string> =>
  visit.run(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim());

async function tabTo(visit: Visit, words: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    await visit.press('Tab');
    const here = await focused(visit);
    if (here === words) return;
    passed.push(here);
  }
  throw new Error(`the Tab key never comes to “${words}”, only to: ${passed.join(' | ')}`);
}

export const keyboard: Check = {
  name: 'Keys alone lead through a recorded set',
  async run(visit) {
    await visit.open();
    await tabTo(visit, 'See it with a recording');
    await visit.press('Enter');
    await visit.find({ role: 'main', name: 'Practice: Chair twist' });
    // Whoever stops before the first picture has seen nothing to look back on.
    await visit.readsSoon(/Begin when you’re ready|Hold it there|Come slowly back/);
    await visit.press('Escape');
    await visit.find({ role: 'heading', name: 'This was a recording, not you.' });
    same('what the engine complains of', visit.engine.complaints, []);
    return works();
  },
};
