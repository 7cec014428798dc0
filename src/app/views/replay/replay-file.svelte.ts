import type { Trouble } from '../../messages/messages.ts';
import { fill } from '../../messages/template.ts';
import { words } from '../../messages/words.ts';
import { openRecording, type Opened } from '../../session/open-recording.ts';
import type { FinishedSet } from '../../session/set-run.ts';

export type FileState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly share: number | null }
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly detail: string | null };

/** Opening a recording: what is going on and what went wrong. */
export class ReplayFile {
  state = $state.raw<FileState>({ kind: 'waiting' });
  #work = new AbortController();

  async open(file: File, onSet: (set: FinishedSet) => void): Promise<void> {
    this.cancel();
    if (file.type.startsWith('video/')) {
      this.state = { kind: 'trouble', trouble: words.room.video, detail: null };
      return;
    }
    const { signal } = this.#work;
    this.state = { kind: 'reading', share: null };
    const opened = await openRecording(file, signal, (share) => {
      this.state = { kind: 'reading', share };
    });
    if (signal.aborted) return;
    if (opened.kind === 'set') {
      this.state = { kind: 'waiting' };
      onSet(opened.set);
    } else this.state = troubleOf(opened);
  }

  cancel(): void {
    this.#work.abort();
    this.#work = new AbortController();
    this.state = { kind: 'waiting' };
  }
}

function troubleOf(opened: Exclude<Opened, { kind: 'set' }>): FileState {
  const text = words.replay;
  switch (opened.kind) {
    case 'problem':
      return {
        kind: 'trouble',
        trouble: { title: text.badFile, remedy: text.badFileRemedy },
        detail: opened.message,
      };
    case 'unknown-exercise':
      return {
        kind: 'trouble',
        trouble: { title: text.badFile, remedy: fill(text.badExercise, { id: opened.id }) },
        detail: null,
      };
    case 'unreadable':
      return { kind: 'trouble', trouble: words.troubles.textFile[opened.error.code], detail: null };
    case 'cancelled':
      return { kind: 'waiting' };
    default:
      return opened satisfies never;
  }
}
