import { describe, expect, it } from 'vitest';
import { CommandError } from './command-error.ts';
import { readBareCall, readCall, theOne } from './read-call.ts';

const options = { out: { type: 'string' }, json: { type: 'boolean' } } as const;

describe('readCall', () => {
  it.each([
    [['--bogus'], "Unknown option '--bogus'"],
    [['--out'], "Option '--out <value>' argument missing"],
    [['--out', '--json'], "Option '--out' argument is ambiguous"],
    [['--json=yes'], "Option '--json' does not take an argument"],
    [['file'], "Unexpected argument 'file'"],
  ])('says of %j what is wrong and nothing about quoting', (args, message) => {
    expect(() => readCall({ args, options, strict: true })).toThrow(new CommandError('usage', message));
  });
});

describe('theOne', () => {
  it('is what was named, and complains of none and of several', () => {
    expect(theOne(['a'], 'recording')).toBe('a');
    expect(() => theOne([], 'folder')).toThrow(new CommandError('usage', 'name a folder'));
    expect(() => theOne(['a', 'b'], 'folder')).toThrow(
      new CommandError('usage', 'name one folder at a time'),
    );
  });
});

describe('readBareCall', () => {
  it('runs, helps, and refuses anything else', () => {
    expect(readBareCall([])).toBe('run');
    expect(readBareCall(['--help'])).toBe('help');
    expect(readBareCall(['-h'])).toBe('help');
    expect(() => readBareCall(['--json'])).toThrow("Unknown option '--json'");
  });
});
