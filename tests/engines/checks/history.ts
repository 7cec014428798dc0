import { historyWords } from '../../../src/app/messages/en/history.ts';
import { same, works, type Check } from '../check.ts';

export const history: Check = {
  name: 'A set is kept, found again after a reload, and erased',
  async run(visit) {
    await visit.open();
    await visit.click({ role: 'link', name: 'Deep breathing' });
    await visit.click({ role: 'button', name: 'None of these apply to me' });
    await visit.click({ role: 'button', name: 'Begin' });
    await visit.find({ role: 'main', name: 'Practice: Deep breathing' });
    await visit.press('Escape');
    await visit.find({ role: 'headline', name: 'You stopped the set.' });
    await visit.open('#/history');
    await visit.find({ role: 'headline', name: historyWords.headline.one });
    await visit.engine.window.reload();
    await visit.find({ role: 'headline', name: historyWords.headline.one });

    await visit.open('#/answers');
    await visit.click({ role: 'button', name: 'Erase everything' });
    await visit.click({ role: 'button', name: 'Yes, erase it all' });
    await visit.find({ role: 'heading', name: 'Nothing of yours is left here.' });
    await visit.open('#/history');
    await visit.find({ role: 'headline', name: historyWords.empty.headline });
    same('what the engine complains of', visit.engine.complaints, []);
    return works();
  },
};
