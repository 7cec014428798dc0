import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { localSpeaker, localVoice, type SpeechClock, type Turn } from './speech.ts';

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
    const untilMs = this.#nowMs + ms;
    for (;;) {
      const [first] = this.#due.toSorted((a, b) => a.atMs - b.atMs);
      if (first === undefined || first.atMs > untilMs) break;
      this.#due = this.#due.filter((entry) => entry !== first);
      this.#nowMs = first.atMs;
      first.then();
    }
    this.#nowMs = untilMs;
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
  const resume = vi.fn<() => void>();
  /** What the browser says of itself; `speaking` is what it should be but some never say. */
  const browser = { speaking: false, pending: false, paused: false };
  const synthesis = Object.assign(browser, {
    getVoices: () => voices,
    speak: (utterance: Utterance) => spoken.push(utterance),
    cancel,
    resume,
  }) as unknown as SpeechSynthesis;
  const clock = new SetClock();
  return {
    speaker: localSpeaker('en', synthesis, clock),
    clock,
    browser,
    cancel,
    resume,
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
  clock.forward(1000);
  speaker.say('Slower.', 'next');
  clock.forward(1000);
  expect(said()).toEqual(['Hold.', 'Slower.']);
  clock.forward(60_000);
  speaker.say('Stay tall.', 'next');
  expect(said()).toEqual(['Hold.', 'Slower.', 'Stay tall.']);
});

test('a slow voice is waited for, but not for ever', () => {
  const { speaker, said, clock, browser, cancel } = speaking();
  browser.speaking = true;
  speaker.say('Hold.', 'next');
  cancel.mockClear();
  clock.forward(2900);
  expect(cancel).not.toHaveBeenCalled();
  speaker.say('Slower.', 'next');
  clock.forward(200);
  expect(cancel).toHaveBeenCalledOnce();
  expect(said()).toEqual(['Hold.', 'Slower.']);
});

test('a voice that falls silent without telling makes way soon', () => {
  const { speaker, said, clock, browser } = speaking();
  browser.speaking = true;
  speaker.say('Come back slowly.', 'next');
  clock.forward(2100);
  speaker.say('Slower.', 'next');
  browser.speaking = false;
  clock.forward(300);
  expect(said()).toEqual(['Come back slowly.', 'Slower.']);
});

test('whatever the browser tells or keeps to itself, one voice speaks at a time and none waits for ever', () => {
  const happening = fc.oneof(
    fc.record({ kind: fc.constant('say' as const), turn: fc.constantFrom<Turn>('now', 'soon', 'next') }),
    fc.record({ kind: fc.constant('end' as const) }),
    fc.record({ kind: fc.constant('error' as const) }),
    fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 4000 }) }),
    fc.record({ kind: fc.constant('seems' as const), speaking: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (course) => {
      const { speaker, spoken, clock, browser, cancel } = speaking();
      let number = 0;
      let heard = false;
      speaker.onVoice = (now) => (heard = now);
      for (const what of course) {
        const before = spoken.length;
        const silenced = cancel.mock.calls.length;
        const wasSpeaking = speaker.speaking;
        if (what.kind === 'say') {
          speaker.say(`Sentence ${(number += 1)}.`, what.turn);
          // Only what comes now cuts off what is being said.
          if (wasSpeaking && what.turn !== 'now') expect(cancel.mock.calls.length).toBe(silenced);
          if (!wasSpeaking || what.turn === 'now') expect(spoken.at(-1)?.text).toBe(`Sentence ${number}.`);
        } else if (what.kind === 'end') spoken.at(-1)?.onend?.();
        else if (what.kind === 'error') spoken.at(-1)?.onerror?.();
        else if (what.kind === 'wait') clock.forward(what.ms);
        else browser.speaking = what.speaking;
        if (what.kind !== 'wait') expect(spoken.length - before).toBeLessThanOrEqual(1);
        expect(heard).toBe(speaker.speaking);
      }
      clock.forward(20_000);
      expect(speaker.speaking).toBe(false);
      expect(heard).toBe(false);
      speaker.say('After all.', 'next');
      expect(spoken.at(-1)?.text).toBe('After all.');
    }),
  );
});

test('a grave sentence that waits keeps its place', () => {
  const { speaker, said, spoken } = speaking();
  speaker.say('That’s far enough.', 'now');
  speaker.say('Slow down.', 'soon');
  speaker.say('Hold it there.', 'next');
  spoken[0]?.onend?.();
  spoken[1]?.onend?.();
  expect(said()).toEqual(['That’s far enough.', 'Slow down.']);
});

test('what goes with a sentence begins with it, or at once where there is no voice', () => {
  const { speaker, spoken } = speaking();
  const begun: string[] = [];
  for (const words of ['Hold.', 'Dropped.', 'Slower.']) speaker.say(words, 'next', () => begun.push(words));
  expect(begun).toEqual(['Hold.']);
  spoken[0]?.onend?.();
  expect(begun).toEqual(['Hold.', 'Slower.']);
  speaker.muted = true;
  speaker.say('Muted.', 'next', () => begun.push('Muted.'));
  localSpeaker('en', null).say('Silent.', 'next', () => begun.push('Silent.'));
  expect(begun).toEqual(['Hold.', 'Slower.', 'Muted.', 'Silent.']);
});

test('the first utterance of a gesture is silent and cut off by the first sentence', () => {
  const { speaker, spoken, browser, cancel } = speaking();
  speaker.say('Before.', 'now');
  expect(cancel).not.toHaveBeenCalled();
  spoken[0]?.onend?.();
  speaker.prime();
  expect(spoken[1]).toMatchObject({ text: ' ', volume: 0 });
  browser.speaking = true;
  speaker.say('Hold.', 'next');
  expect(cancel).toHaveBeenCalledOnce();
});

test('speech that the browser has paused goes on', () => {
  const { speaker, browser, resume } = speaking();
  browser.paused = true;
  speaker.say('Hold.', 'next');
  expect(resume).toHaveBeenCalledOnce();
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
