import { gravityOf, mayPass, type Gravity, type QuestionId } from './questions.ts';
import type { SafetyRecord } from './record.ts';

/** A moment on the device's clock, read at the rim. */
export interface Moment {
  /** The person's own calendar day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly timeMs: number;
}

/** What stands between a person and a session. */
export type Gate =
  /** Never asked, or asked on another day about what may be over. */
  | { readonly kind: 'screening' }
  /** One question before each session. `session` counts today's, this one included. */
  | { readonly kind: 'check'; readonly session: number }
  | { readonly kind: 'not-today'; readonly because: Gravity | 'symptoms' | 'pain' }
  /** A session is under way. */
  | { readonly kind: 'open' };

/** Sets less than this apart are one session. Our judgement. */
const SESSION_GAP_MS = 30 * 60_000;
/** From this session in a day on, being seen by a professional is suggested. Source: article on the lower back. */
const REMINDER_FROM = 3;

export const needsReminder = (session: number): boolean => session >= REMINDER_FROM;

/** What a person has to pass now. */
export function gateAt(record: SafetyRecord, now: Moment): Gate {
  const { screening } = record;
  if (screening === null) return { kind: 'screening' };
  const gravity = gravityOf(screening.yes);
  if (gravity !== null) {
    if (screening.day !== now.day && mayPass(screening.yes)) return { kind: 'screening' };
    return { kind: 'not-today', because: gravity };
  }
  const today = record.today?.day === now.day ? record.today : null;
  if (today !== null && today.rest !== null) return { kind: 'not-today', because: today.rest };
  if (isUnderWay(record, now)) return { kind: 'open' };
  return { kind: 'check', session: (today?.sessions ?? 0) + 1 };
}

/** A session goes on over midnight, and not when the clock was set back. */
function isUnderWay({ today }: SafetyRecord, now: Moment): boolean {
  if (today === null || today.lastMs === null || today.rest !== null) return false;
  const sinceMs = now.timeMs - today.lastMs;
  return sinceMs >= 0 && sinceMs < SESSION_GAP_MS;
}

/** Takes in the screening; when nothing applies, the session is open: the daily question was part of it. */
export function answerScreening(record: SafetyRecord, yes: readonly QuestionId[], now: Moment): SafetyRecord {
  const answered = { ...record, screening: { day: now.day, yes: [...yes] } };
  return yes.length === 0 ? openSession(answered, now) : answered;
}

/** Takes in the question before a session. */
export function answerCheck(record: SafetyRecord, symptoms: boolean, now: Moment): SafetyRecord {
  return symptoms ? restToday(record, 'symptoms', now) : openSession(record, now);
}

function openSession(record: SafetyRecord, now: Moment): SafetyRecord {
  const sessions = todayOf(record, now).sessions + 1;
  return { ...record, today: { day: now.day, sessions, lastMs: now.timeMs, rest: null } };
}

/** A set begins or ends: the session goes on from here. */
export const notePractice = (record: SafetyRecord, now: Moment): SafetyRecord => ({
  ...record,
  today: { ...todayOf(record, now), lastMs: now.timeMs },
});

/** Today is for resting from now on. */
export const restToday = (record: SafetyRecord, rest: 'symptoms' | 'pain', now: Moment): SafetyRecord => ({
  ...record,
  today: { ...todayOf(record, now), rest },
});

/** Asks everything anew. How often somebody practised today stays known. */
export const askAgain = (record: SafetyRecord): SafetyRecord => ({
  ...record,
  screening: null,
  today: record.today === null ? null : { ...record.today, rest: null, lastMs: null },
});

const todayOf = ({ today }: SafetyRecord, { day }: Moment): NonNullable<SafetyRecord['today']> =>
  today?.day === day ? today : { day, sessions: 0, lastMs: null, rest: null };
