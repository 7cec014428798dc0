import { describe, expect, it } from 'vitest';
import { parseCall } from './analyse-call.ts';
import { CommandError } from '../call/command-error.ts';

describe('parseCall', () => {
  it('takes several videos and has defaults', () => {
    expect(parseCall(['a.webm', 'b.mp4'])).toEqual({
      videoFiles: ['a.webm', 'b.mp4'],
      exercise: undefined,
      model: 'full',
      backend: 'mediapipe',
      out: undefined,
    });
  });

  it('takes options before, between and after', () => {
    const args = ['--model', 'lite', 'a.webm', '--exercise=cat-cow', 'b.webm', '--out', 'here'];
    expect(parseCall(args)).toEqual({
      videoFiles: ['a.webm', 'b.webm'],
      exercise: 'cat-cow',
      model: 'lite',
      backend: 'mediapipe',
      out: 'here',
    });
  });

  it('shows help', () => {
    expect(parseCall(['--help'])).toBe('help');
  });

  it.each([
    [[], 'at least one video'],
    [['a.webm', '--modle', 'lite'], '--modle'],
    [['a.webm', '--model', 'huge'], 'unknown model: huge (lite, full, heavy)'],
    [['a.webm', '--backend', 'tfjs'], 'unknown backend: tfjs (mediapipe, litert)'],
    [['a.webm', '--exercise', 'handstand'], 'unknown exercise: handstand'],
    [['a.webm', '--out'], '--out'],
  ])('refuses %j and says why', (args, message) => {
    const call = () => parseCall(args);
    expect(call).toThrow(CommandError);
    expect(call).toThrow(message);
  });
});
