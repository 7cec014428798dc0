import type { RecordingHeader } from '../../../core/recording/header.ts';
import { words } from '../../messages/words.ts';

/** The day of a recording, as people write it. */
export const recordedOn = ({ created }: RecordingHeader): string =>
  new Date(created).toLocaleDateString(words.language, { dateStyle: 'long' });
