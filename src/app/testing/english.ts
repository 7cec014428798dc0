import { english } from '../messages/en/translation.ts';
import { speak } from '../messages/words.ts';

// Tests find things by their English names.
speak(english);
