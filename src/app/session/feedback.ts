import type { CoachEvent, CueId, CuePriority } from '../../core/coach/event.ts';
import type { Speaker } from '../../platform/speech.ts';
import type { ToneName, Tones } from '../../platform/tones.ts';
import { CueWording } from '../messages/cue-wording.ts';

/** The words now said and shown. */
export interface Caption {
  readonly text: string;
  readonly cue: CueId;
  readonly priority: CuePriority;
  readonly timeMs: number;
}

const TONE_OF: Readonly<Partial<Record<CueId, ToneName>>> = {
  'over-range': 'over',
  'too-fast': 'slower',
  slower: 'slower',
  hold: 'in',
  'come-back': 'out',
  'other-side': 'out',
  begin: 'seen',
  'well-done': 'done',
  finished: 'done',
  'ended-kindly': 'done',
};

/** Turns what the coach says into words, voice and tones: the same words for eye and ear. */
export class Feedback {
  readonly #speaker: Pick<Speaker, 'say'>;
  readonly #tones: Pick<Tones, 'play'>;
  readonly #wording = new CueWording();

  constructor(speaker: Pick<Speaker, 'say'>, tones: Pick<Tones, 'play'>) {
    this.#speaker = speaker;
    this.#tones = tones;
  }

  /** Says something that is not the coach's, at once and before all else. */
  announce(text: string): void {
    this.#speaker.say(text, 'now');
  }

  /** Says the cue among the events of one step, if there is one, and hands back its words. */
  take(events: readonly CoachEvent[]): Caption | null {
    for (const event of events) {
      if (event.kind !== 'cue') continue;
      const { cue, priority, direction, timeMs } = event;
      const text = this.#wording.next(cue, direction);
      const tone = TONE_OF[cue] ?? (priority === 'framing' ? 'lost' : undefined);
      if (tone !== undefined) this.#tones.play(tone);
      this.#speaker.say(text, priority === 'safety' ? 'now' : 'next');
      return { text, cue, priority, timeMs };
    }
    return null;
  }
}
