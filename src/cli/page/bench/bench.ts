import { english } from '../../../app/messages/en/translation.ts';
import { speak } from '../../../app/messages/words.ts';

// Before anything that uses words is imported.
speak(english);
void import('./contest.ts');
