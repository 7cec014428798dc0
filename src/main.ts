import './guard/install-network-guard.ts';
import { languageFor } from './app/messages/languages.ts';
import { speak } from './app/messages/words.ts';
import './app/styles/fonts.css';
import './app/styles/tokens.css';
import './app/styles/base.css';
import { storedPreferences } from './platform/preferences.ts';

/** The language first: whatever is imported after it may take its words when it is loaded. */
async function main(): Promise<void> {
  const preferences = storedPreferences();
  const language = languageFor(preferences.read('language'), navigator.languages);
  document.documentElement.lang = language.code;
  speak(await language.load());
  const { openPage } = await import('./open-page.ts');
  openPage(preferences);
}

void main();
