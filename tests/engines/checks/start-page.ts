import { askAbilities } from '../abilities.ts';
import { holds, same, works, type Check } from '../check.ts';

export const startPage: Check = {
  name: 'The start page, without a complaint on the console',
  async run(visit) {
    await visit.open();
    await visit.find({ role: 'link', name: 'Cat-cow' });
    same('what the engine complains of', visit.engine.complaints, []);
    const overflow = await visit.run(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    holds('the page fits into the window', overflow <= 0);
    return works();
  },
};

export const isolation: Check = {
  name: 'Kept apart from other pages by its headers',
  async run(visit) {
    await visit.open();
    const { isolated } = await visit.run(askAbilities);
    holds('the page is isolated', isolated);
    return works();
  },
};
