import { describe, expect, test } from 'vitest';
import { CUE_RULES } from '../../core/coach/cue.ts';
import type { CoachEvent, CueId } from '../../core/coach/event.ts';
import type { Turn } from '../../platform/speech.ts';
import type { ToneName } from '../../platform/tones.ts';
import { Feedback } from './feedback.ts';

const cue = (id: CueId, timeMs = 0): CoachEvent => ({
  kind: 'cue',
  timeMs,
  cue: id,
  priority: CUE_RULES[id].priority,
  direction: null,
  because: { kind: 'clock' },
  waited: null,
});

/** A voice that speaks until it is told to stop, and says in what order words and tones come. */
function listening() {
  const heard: string[] = [];
  const turns: Turn[] = [];
  const waiting: (() => void)[] = [];
  const speaker = {
    speaking: false,
    say(words: string, turn: Turn, begin: () => void = () => undefined) {
      turns.push(turn);
      const speak = () => {
        begin();
        heard.push(words);
        speaker.speaking = true;
      };
      if (speaker.speaking && turn !== 'now') waiting.push(speak);
      else speak();
    },
  };
  const tones = { play: (name: ToneName) => heard.push(`(${name})`) };
  const end = () => {
    speaker.speaking = false;
    waiting.shift()?.();
  };
  return { feedback: new Feedback(speaker, tones), heard, turns, end };
}

describe('what is heard', () => {
  test('a cue is heard as tone and words, and handed back as its caption', () => {
    const { feedback, heard } = listening();
    expect(feedback.take([cue('hold', 1200)])).toEqual({
      text: 'Hold it there.',
      cue: 'hold',
      priority: 'guidance',
      timeMs: 1200,
    });
    expect(heard).toEqual(['(in)', 'Hold it there.']);
    expect(feedback.take([{ kind: 'too-fast', timeMs: 0, speedDegPerSec: 50 }])).toBeNull();
  });

  test('the tone of a cue that waits does not sound over the sentence before it', () => {
    const { feedback, heard, end } = listening();
    feedback.take([cue('stay-tall')]);
    feedback.take([cue('come-back')]);
    expect(heard).toEqual(['Stay tall.']);
    end();
    expect(heard).toEqual(['Stay tall.', '(out)', 'Come back slowly.']);
  });

  test('safety cuts in at once, with a knock of its own', () => {
    const { feedback, heard, turns } = listening();
    feedback.take([cue('hold')]);
    feedback.take([cue('over-range')]);
    expect(turns).toEqual(['next', 'now']);
    expect(heard.slice(2)).toEqual(['(over)', 'That’s far enough. Come back a little.']);
  });

  test('a lesser safety cue lets a graver one finish; a graver one waits for nothing', () => {
    const lesser = listening();
    lesser.feedback.take([cue('over-range')]);
    lesser.feedback.take([cue('too-fast')]);
    expect(lesser.turns).toEqual(['now', 'soon']);
    lesser.end();
    expect(lesser.heard.at(-1)).toBe('Slow down.');

    const graver = listening();
    graver.feedback.take([cue('too-fast')]);
    graver.feedback.take([cue('over-range')]);
    expect(graver.turns).toEqual(['now', 'now']);
  });

  test('a safety cue that is over is no reason to wait', () => {
    const { feedback, turns, end } = listening();
    feedback.take([cue('over-range')]);
    end();
    feedback.take([cue('too-fast')]);
    expect(turns).toEqual(['now', 'now']);
  });
});
