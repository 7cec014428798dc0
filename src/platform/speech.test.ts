import { afterEach, expect, test, vi } from 'vitest';
import { localSpeaker, localVoice, type SpeechClock } from './speech.ts';

const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  lang,
  name: lang,
  voiceURI: lang,
  localService: true,
  default: false,
  ...more,
});

/** A clock the test sets forward. */
class SetClock implements SpeechClock {
  #nowMs = 0;
  #due: { readonly atMs: number; readonly then: () => void }[] = [];
  now(): number {
    return this.#nowMs;
  }
  after(delayMs: number, then: () => void): () => void {
    const entry = { atMs: this.#nowMs + delayMs, then };
    this.#due.push(entry);
    return () => {
      this.#due = this.#due.filter((other) => other !== entry);
    };
  }
  forward(ms: number): void {
    this.#nowMs += ms;
    const due = this.#due.filter(({ atMs }) => atMs <= this.#nowMs);
    this.#due = this.#due.filter(({ atMs }) => atMs > this.#nowMs);
    for (const { then } of due) then();
  }
}

/** An utterance that takes any voice: a browser without voices has none of its own to give to a real one. */
class Utterance {
  readonly text: string;
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  volume = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(text: string) {
    this.text = text;
  }
}

function speaking(voices: readonly SpeechSynthesisVoice[] = [voice('en-GB')]) {
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  const spoken: Utterance[] = [];
  const cancel = vi.fn<() => void>();
  const synthesis = {
    getVoices: () => voices,
    speak: (utterance: Utterance) => spoken.push(utterance),
    cancel,
  } as unknown as SpeechSynthesis;
  const clock = new SetClock();
  return {
    speaker: localSpeaker('en', synthesis, clock),
    clock,
    cancel,
    spoken,
    said: () => spoken.map(({ text }) => text),
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('only voices that live on the device, in the language, the default first', () => {
  const remote = voice('en-US', { localService: false, default: true });
  const british = voice('en_GB');
  const standard = voice('en-US', { default: true });
  expect(localVoice([remote, voice('de-DE')], 'en')).toBeNull();
  expect(localVoice([remote, voice('de-DE'), british], 'en')).toBe(british);
  expect(localVoice([british, standard], 'en-GB')).toBe(standard);
});

test('without a voice of its own the device stays silent', () => {
  const { speaker, said } = speaking([voice('en-US', { localService: false })]);
  speaker.prime();
  speaker.say('Slower.', 'now');
  expect(speaker.available).toBe(false);
  expect(said()).toEqual([]);
});

test('a browser without speech is no trouble', () => {
  const speaker = localSpeaker('en', null);
  speaker.say('Slower.', 'now');
  expect(speaker.available).toBe(false);
});

test('speaks with the device’s own voice, at the volume chosen', () => {
  const own = voice('en-GB');
  const { speaker, spoken } = speaking([voice('en-US', { localService: false, default: true }), own]);
  speaker.volume = 0.4;
  speaker.say('Slower.', 'next');
  expect(spoken[0]).toMatchObject({ text: 'Slower.', voice: own, lang: 'en-GB', volume: 0.4 });
});

test('what comes next waits for the end, and a newer one takes its place', () => {
  const { speaker, said, spoken } = speaking();
  speaker.say('Hold it there.', 'next');
  speaker.say('Slower.', 'next');
  speaker.say('Come back slowly.', 'next');
  expect(said()).toEqual(['Hold it there.']);
  spoken[0]?.onend?.();
  expect(said()).toEqual(['Hold it there.', 'Come back slowly.']);
});

test('safety cuts in, and what was waiting is forgotten', () => {
  const { speaker, said, spoken, cancel } = speaking();
  speaker.say('Hold it there.', 'next');
  speaker.say('Come back slowly.', 'next');
  cancel.mockClear();
  speaker.say('Slow down.', 'now');
  expect(cancel).toHaveBeenCalledOnce();
  expect(said()).toEqual(['Hold it there.', 'Slow down.']);
  // The browser tells late that the sentence cut off is over; that is no turn for another one.
  spoken[0]?.onend?.();
  speaker.say('Stay tall.', 'next');
  expect(said()).toEqual(['Hold it there.', 'Slow down.']);
  spoken[1]?.onend?.();
  expect(said()).toEqual(['Hold it there.', 'Slow down.', 'Stay tall.']);
});

test('a sentence that never tells its end does not block the next one', () => {
  const { speaker, said, clock } = speaking();
  speaker.say('Hold.', 'next');
  clock.forward(2000);
  speaker.say('Slower.', 'next');
  clock.forward(2000);
  expect(said()).toEqual(['Hold.', 'Slower.']);
  clock.forward(60_000);
  speaker.say('Stay tall.', 'next');
  expect(said()).toEqual(['Hold.', 'Slower.', 'Stay tall.']);
});

test('a voice that breaks does not block either', () => {
  const { speaker, said, spoken } = speaking();
  speaker.say('Hold.', 'next');
  speaker.say('Slower.', 'next');
  spoken[0]?.onerror?.();
  expect(said()).toEqual(['Hold.', 'Slower.']);
});

test('what waited too long is not said any more', () => {
  const { speaker, said, spoken, clock } = speaking();
  speaker.say('A sentence that is long enough to be spoken for some time.', 'next');
  speaker.say('Slower.', 'next');
  clock.forward(3001);
  spoken[0]?.onend?.();
  expect(said()).toHaveLength(1);
});

test('muting stops at once and keeps silent until it is undone', () => {
  const { speaker, said, cancel } = speaking();
  speaker.say('Hold.', 'next');
  cancel.mockClear();
  speaker.muted = true;
  expect(cancel).toHaveBeenCalledOnce();
  speaker.say('Slow down.', 'now');
  speaker.muted = false;
  speaker.say('Slower.', 'next');
  expect(said()).toEqual(['Hold.', 'Slower.']);
});
