/**
 * When a sentence is said: `now` cuts off what is being said, `soon` waits for its end and lets no `next` take its
 * place, `next` waits for its end unless something newer comes.
 */
export type Turn = 'now' | 'soon' | 'next';

/** Says one short sentence at a time. Without a voice it stays silent; captions and tones carry the session. */
export interface Speaker {
  /** Whether a voice that lives on this device has been found. Voices may arrive late. */
  readonly available: boolean;
  /** Whether a sentence is being said. */
  readonly speaking: boolean;
  /** Told when a voice is heard and when it has fallen silent, so that other sounds can make room. */
  onVoice: ((heard: boolean) => void) | null;
  muted: boolean;
  /** 0 to 1. */
  volume: number;
  /** Call inside a click: some browsers stay silent until speech was once started by a gesture. */
  prime(): void;
  /**
   * @param begin called when the sentence has its turn, also where no voice says it; never when it was dropped
   */
  say(words: string, turn: Turn, begin?: () => void): void;
  /** Stops at once and forgets what was waiting. */
  hush(): void;
}

/** A sentence that waited longer than this no longer fits what the person is doing. */
const STALE_AFTER_MS = 3000;
/** Some browsers never tell that an utterance ended: after this long they are asked whether they still speak... */
const likelyMs = (words: string): number => 700 + 80 * words.length;
/** ...and asked again this often... */
const ASK_AGAIN_MS = 250;
/** ...up to this long. */
const longestMs = (words: string): number => 2500 + 110 * words.length;

export interface SpeechClock {
  now(): number;
  after(delayMs: number, then: () => void): () => void;
}

const browserClock: SpeechClock = {
  now: () => performance.now(),
  after: (delayMs, then) => {
    const timer = setTimeout(then, delayMs);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** The device's own voice for a language, the system's default first. Remote voices would send the words away. */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | null {
  const [base = language] = language.toLowerCase().split('-');
  const fitting = voices.filter(
    (voice) => voice.localService && voice.lang.toLowerCase().replace('_', '-').split('-')[0] === base,
  );
  return fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
}

interface Sentence {
  readonly words: string;
  readonly turn: Turn;
  readonly sinceMs: number;
  readonly begin: () => void;
}

class LocalSpeaker implements Speaker {
  volume = 1;
  onVoice: ((heard: boolean) => void) | null = null;
  #muted = false;
  readonly #synthesis: SpeechSynthesis;
  readonly #language: string;
  readonly #clock: SpeechClock;
  /** Held on to: a collected utterance never tells that it ended. */
  #utterance: SpeechSynthesisUtterance | null = null;
  #cancelTimeout: (() => void) | null = null;
  #waiting: Sentence | null = null;

  constructor(synthesis: SpeechSynthesis, language: string, clock: SpeechClock) {
    this.#synthesis = synthesis;
    this.#language = language;
    this.#clock = clock;
    synthesis.getVoices();
  }

  get available(): boolean {
    return this.#voice() !== null;
  }

  get speaking(): boolean {
    return this.#utterance !== null;
  }

  get muted(): boolean {
    return this.#muted;
  }

  set muted(muted: boolean) {
    this.#muted = muted;
    if (muted) this.hush();
  }

  prime(): void {
    const voice = this.#voice();
    if (voice === null) return;
    const silent = new SpeechSynthesisUtterance(' ');
    silent.voice = voice;
    silent.volume = 0;
    this.#synthesis.speak(silent);
  }

  say(words: string, turn: Turn, begin: () => void = () => undefined): void {
    if (this.#muted || !this.available) {
      begin();
      return;
    }
    const sentence: Sentence = { words, turn, sinceMs: this.#clock.now(), begin };
    if (this.speaking && turn !== 'now') {
      const kept = turn === 'next' && this.#waiting?.turn === 'soon' && this.#isFresh(this.#waiting);
      if (!kept) this.#waiting = sentence;
      return;
    }
    this.hush();
    this.#speak(sentence);
  }

  hush(): void {
    this.#waiting = null;
    this.#cancelTimeout?.();
    this.#cancelTimeout = null;
    const was = this.#utterance;
    this.#utterance = null;
    // A silent first utterance may still be on its way. Cancelling nothing makes some browsers drop what follows.
    if (was !== null || this.#busy()) this.#synthesis.cancel();
    if (was !== null) this.onVoice?.(false);
  }

  #busy(): boolean {
    return this.#synthesis.speaking || this.#synthesis.pending;
  }

  #isFresh({ sinceMs }: Sentence): boolean {
    return this.#clock.now() - sinceMs <= STALE_AFTER_MS;
  }

  #voice(): SpeechSynthesisVoice | null {
    return localVoice(this.#synthesis.getVoices(), this.#language);
  }

  #speak({ words, begin }: Sentence): void {
    const voice = this.#voice();
    begin();
    if (voice === null) return;
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.95;
    utterance.volume = this.volume;
    const over = (): void => {
      if (this.#utterance === utterance) this.#next();
    };
    utterance.onend = over;
    utterance.onerror = over;
    this.#utterance = utterance;
    this.#watch(utterance, likelyMs(words), longestMs(words));
    // A page that was put away may come back with its speech paused.
    if (this.#synthesis.paused) this.#synthesis.resume();
    this.#synthesis.speak(utterance);
    this.onVoice?.(true);
  }

  /** Goes on without waiting for an end that is never told: as soon as nothing is being said, at the latest in time. */
  #watch(utterance: SpeechSynthesisUtterance, afterMs: number, leftMs: number): void {
    this.#cancelTimeout = this.#clock.after(afterMs, () => {
      if (this.#utterance !== utterance) return;
      const restMs = leftMs - afterMs;
      if (this.#busy() && restMs > 0) {
        this.#watch(utterance, Math.min(ASK_AGAIN_MS, restMs), restMs);
        return;
      }
      this.#synthesis.cancel();
      this.#next();
    });
  }

  #next(): void {
    this.#cancelTimeout?.();
    this.#cancelTimeout = null;
    this.#utterance = null;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting !== null && this.#isFresh(waiting)) this.#speak(waiting);
    if (!this.speaking) this.onVoice?.(false);
  }
}

const silentSpeaker = (): Speaker => ({
  available: false,
  speaking: false,
  onVoice: null,
  muted: false,
  volume: 1,
  prime: () => undefined,
  say: (_words, _turn, begin) => begin?.(),
  hush: () => undefined,
});

/** A speaker with the device's own voices for a language, for example `en`. */
export function localSpeaker(
  language: string,
  synthesis: SpeechSynthesis | null = 'speechSynthesis' in window ? window.speechSynthesis : null,
  clock: SpeechClock = browserClock,
): Speaker {
  return synthesis === null ? silentSpeaker() : new LocalSpeaker(synthesis, language, clock);
}
