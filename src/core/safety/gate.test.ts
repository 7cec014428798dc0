import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerCheck,
  answerScreening,
  askAgain,
  gateAt,
  needsReminder,
  notePractice,
  restToday,
  type Moment,
} from './gate.ts';
import { gravityOf, QUESTION_IDS, type QuestionId } from './questions.ts';
import { NO_RECORD, readSafetyRecord, type SafetyRecord, writeSafetyRecord } from './record.ts';

const MINUTE = 60_000;
const at = (minutes: number, day = '2026-03-01'): Moment => ({ day, timeMs: minutes * MINUTE });
const screened = answerScreening(NO_RECORD, [], at(0));

describe('the screening', () => {
  it('comes before the first session and opens it when nothing applies', () => {
    expect(gateAt(NO_RECORD, at(0))).toEqual({ kind: 'screening' });
    expect(gateAt(screened, at(1))).toEqual({ kind: 'open' });
  });

  it.each(QUESTION_IDS)('a yes to %s means: not today', (id) => {
    const because = id === 'warning-signs' ? 'emergency' : 'ask-first';
    expect(gateAt(answerScreening(NO_RECORD, [id], at(0)), at(1))).toEqual({ kind: 'not-today', because });
  });

  it('whatever is answered, only no to all opens; the gravest decides', () => {
    fc.assert(
      fc.property(fc.subarray([...QUESTION_IDS]), (yes) => {
        const gate = gateAt(answerScreening(NO_RECORD, yes, at(0)), at(0));
        expect(gate.kind).toBe(yes.length === 0 ? 'open' : 'not-today');
        if (yes.includes('warning-signs')) expect(gate).toMatchObject({ because: 'emergency' });
        expect(gravityOf(yes) === null).toBe(yes.length === 0);
      }),
    );
  });

  it('asks again on another day about what may be over, not about what stays', () => {
    const tomorrow = at(24 * 60, '2026-03-02');
    const after = (yes: QuestionId[]) => gateAt(answerScreening(NO_RECORD, yes, at(0)), tomorrow).kind;
    expect(after(['symptoms'])).toBe('screening');
    expect(after(['symptoms', 'bones'])).toBe('screening');
    expect(after(['bones'])).toBe('not-today');
  });

  it('can be taken again', () => {
    const asked = askAgain(answerScreening(NO_RECORD, ['discs'], at(0)));
    expect(gateAt(asked, at(1))).toEqual({ kind: 'screening' });
  });
});

describe('the question before each session', () => {
  it('is not asked between the sets of one session, and is asked after a longer break', () => {
    const practised = notePractice(screened, at(20));
    expect(gateAt(practised, at(49)).kind).toBe('open');
    expect(gateAt(practised, at(50))).toEqual({ kind: 'check', session: 2 });
    expect(gateAt(practised, at(19)).kind).toBe('check');
  });

  it('a yes is for today only', () => {
    const record = answerCheck(screened, true, at(60));
    expect(gateAt(record, at(61))).toEqual({ kind: 'not-today', because: 'symptoms' });
    expect(gateAt(record, at(23 * 60))).toEqual({ kind: 'not-today', because: 'symptoms' });
    expect(gateAt(record, at(24 * 60, '2026-03-02'))).toEqual({ kind: 'check', session: 1 });
  });

  it('the third session in a day brings the reminder; a new day counts anew', () => {
    let record = screened;
    const asked: boolean[] = [];
    for (let session = 2; session <= 4; session += 1) {
      const now = at(session * 60);
      const gate = gateAt(record, now);
      expect(gate).toEqual({ kind: 'check', session });
      asked.push(needsReminder(session));
      record = notePractice(answerCheck(record, false, now), at(session * 60 + 10));
    }
    expect(asked).toEqual([false, true, true]);
    expect(gateAt(record, at(30 * 60, '2026-03-02'))).toEqual({ kind: 'check', session: 1 });
  });

  it('a session goes on over midnight', () => {
    const late = notePractice(screened, at(24 * 60 - 5));
    expect(gateAt(late, at(24 * 60 + 5, '2026-03-02')).kind).toBe('open');
  });
});

describe('pain in a set', () => {
  it('means rest for the day, also within the session', () => {
    const record = restToday(notePractice(screened, at(5)), 'pain', at(6));
    expect(gateAt(record, at(7))).toEqual({ kind: 'not-today', because: 'pain' });
    expect(gateAt(notePractice(record, at(7)), at(8)).kind).toBe('not-today');
    expect(gateAt(record, at(24 * 60, '2026-03-02')).kind).toBe('check');
  });
});

describe('what is kept', () => {
  const record: SafetyRecord = { ...restToday(screened, 'pain', at(5)), ageYears: 61 };

  it('reads as it was written', () => {
    expect(readSafetyRecord(writeSafetyRecord(record))).toEqual(record);
  });

  it.each([
    null,
    '',
    '{',
    '[]',
    '{"version":2}',
    JSON.stringify({ ...record, ageYears: -1 }),
    JSON.stringify({ ...record, screening: { day: 'yesterday', yes: [] } }),
    JSON.stringify({ ...record, screening: { day: '2026-03-01', yes: ['headache'] } }),
  ])('asks again when it finds %s', (text) => {
    expect(readSafetyRecord(text)).toEqual(NO_RECORD);
  });
});
