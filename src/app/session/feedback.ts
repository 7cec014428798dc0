import { compareCues, CUE_RULES } from '../../core/coach/cue.ts';
import type { CoachEvent, CueId, CuePriority } from '../../core/coach/event.ts';
import type { Speaker, Turn } from '../../platform/speech.ts';
import type { ToneName, Tones } from '../../platform/tones.ts';
import { CueWording } from '../messages/cue-wording.ts';
import { words } from '../messages/words.ts';
import { announcementOf, type Announcement } from './announcement.ts';

/** The words now said and shown. */
export interface Caption {
  readonly text: string;
  readonly cue: CueId | Announcement['cue'];
  readonly priority: CuePriority;
  readonly timeMs: number;
}

const TONE_OF: Readonly<Partial<Record<Caption['cue'], ToneName>>> = {
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
  paused: 'out',
  resumed: 'seen',
  'begun-anew': 'seen',
};

const isCue = (said: Caption['cue']): said is CueId => said in CUE_RULES;

type Voice = Pick<Speaker, 'say' | 'speaking'>;

/** Turns what the coach says into words, voice and tones: the same words for eye and ear. */
export class Feedback {
  readonly #speaker: Voice;
  readonly #tones: Pick<Tones, 'play'>;
  readonly #wording = new CueWording(words.cues);
  #lastSpoken: Caption | null = null;

  constructor(speaker: Voice, tones: Pick<Tones, 'play'>) {
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
      const caption = event.kind === 'cue' ? this.#cueCaption(event) : announcementOf(event);
      if (caption === null) continue;
      const { cue, priority, text } = caption;
      const tone = TONE_OF[cue] ?? (priority === 'framing' ? 'lost' : undefined);
      // The tone comes with its words: what waits its turn must not sound over another sentence.
      this.#speaker.say(text, this.#turnOf(caption), () => {
        this.#lastSpoken = caption;
        if (tone !== undefined) this.#tones.play(tone);
      });
      return caption;
    }
    return null;
  }

  #cueCaption({ cue, priority, direction, timeMs }: Extract<CoachEvent, { kind: 'cue' }>): Caption {
    return { text: this.#wording.next(cue, direction), cue, priority, timeMs };
  }

  /** Only safety cuts off, and not a graver safety cue that is still being said. */
  #turnOf({ cue, priority }: Caption): Turn {
    if (priority !== 'safety') return 'next';
    const last = this.#speaker.speaking ? this.#lastSpoken : null;
    const graver =
      last?.priority === 'safety' && isCue(last.cue) && isCue(cue) && compareCues(last.cue, cue) < 0;
    return graver ? 'soon' : 'now';
  }
}
