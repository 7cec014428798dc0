/** Says one short sentence at a time. Without a voice it stays silent; captions and tones carry the session. */
export interface Speaker {
  /** Whether a voice that lives on this device has been found. Voices may arrive late. */
  readonly available: boolean;
  muted: boolean;
  /** 0 to 1. */
  volume: number;
  /** Call inside a click: some browsers stay silent until speech was once started by a gesture. */
  prime(): void;
  /** `now` cuts off what is being said; `next` waits its turn, and a newer one takes its place. */
  say(words: string, when: 'now' | 'next'): void;
  /** Stops at once and forgets what was waiting. */
  hush(): void;
}

/** A sentence that waited longer than this no longer fits what the person is doing. */
const STALE_AFTER_MS = 3000;
/** Longest a sentence may take: some browsers never tell that an utterance ended. */
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

class LocalSpeaker implements Speaker {
  volume = 1;
  #muted = false;
  readonly #synthesis: SpeechSynthesis;
  readonly #language: string;
  readonly #clock: SpeechClock;
  /** Held on to: a collected utterance never tells that it ended. */
  #speaking: SpeechSynthesisUtterance | null = null;
  #cancelTimeout: (() => void) | null = null;
  #waiting: { words: string; sinceMs: number } | null = null;

  constructor(synthesis: SpeechSynthesis, language: string, clock: SpeechClock) {
    this.#synthesis = synthesis;
    this.#language = language;
    this.#clock = clock;
    synthesis.getVoices();
  }

  get available(): boolean {
    return this.#voice() !== null;
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

  say(words: string, when: 'now' | 'next'): void {
    if (this.#muted || !this.available) return;
    if (this.#speaking !== null && when === 'next') {
      this.#waiting = { words, sinceMs: this.#clock.now() };
      return;
    }
    this.hush();
    this.#speak(words);
  }

  hush(): void {
    this.#waiting = null;
    this.#speaking = null;
    this.#cancelTimeout?.();
    this.#cancelTimeout = null;
    this.#synthesis.cancel();
  }

  #voice(): SpeechSynthesisVoice | null {
    return localVoice(this.#synthesis.getVoices(), this.#language);
  }

  #speak(words: string): void {
    const voice = this.#voice();
    if (voice === null) return;
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.95;
    utterance.volume = this.volume;
    const over = (): void => {
      if (this.#speaking === utterance) this.#next();
    };
    utterance.onend = over;
    utterance.onerror = over;
    this.#speaking = utterance;
    this.#cancelTimeout = this.#clock.after(longestMs(words), () => {
      if (this.#speaking !== utterance) return;
      this.#synthesis.cancel();
      this.#next();
    });
    this.#synthesis.speak(utterance);
  }

  #next(): void {
    this.#cancelTimeout?.();
    this.#cancelTimeout = null;
    this.#speaking = null;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting !== null && this.#clock.now() - waiting.sinceMs <= STALE_AFTER_MS) this.#speak(waiting.words);
  }
}

const silentSpeaker = (): Speaker => ({
  available: false,
  muted: false,
  volume: 1,
  prime: () => undefined,
  say: () => undefined,
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
