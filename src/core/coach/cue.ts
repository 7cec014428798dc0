import type { CueId, CuePriority } from './event.ts';
import {
  A_LITTLE_MORE_SILENCE_MS,
  BREATHE_INTO_SILENCE_MS,
  BREATHE_SILENCE_MS,
  CUE_EXPIRES_MS,
  FORM_SILENCE_MS,
  FRAMING_SILENCE_MS,
  GUIDANCE_SILENCE_MS,
  PRAISE_SILENCE_MS,
  SAFETY_EXPIRES_MS,
  SAFETY_SILENCE_MS,
} from './timing.ts';

/** How a cue may be said. */
export interface CueRule {
  readonly priority: CuePriority;
  /** Least time between two of the same cue, milliseconds. */
  readonly silenceMs: number;
  /** How long after its cause began it may still be said; null: as long as the cause lasts. */
  readonly expiresMs: number | null;
  /** Whether it may be said again while the same cause lasts. */
  readonly repeats: boolean;
}

const once = (priority: CuePriority, silenceMs: number, expiresMs: number | null): CueRule => ({
  priority,
  silenceMs,
  expiresMs,
  repeats: false,
});

const lasting = (priority: CuePriority, silenceMs: number): CueRule => ({
  priority,
  silenceMs,
  expiresMs: null,
  repeats: true,
});

const framing = lasting('framing', FRAMING_SILENCE_MS);

/** Every cue, the graver first: of two safety cues at once the earlier in this list is said. */
export const CUE_RULES: Readonly<Record<CueId, CueRule>> = {
  'ended-kindly': once('safety', 0, null),
  'over-range': once('safety', SAFETY_SILENCE_MS, SAFETY_EXPIRES_MS),
  'too-fast': once('safety', SAFETY_SILENCE_MS, SAFETY_EXPIRES_MS),
  bouncing: once('safety', SAFETY_SILENCE_MS, SAFETY_EXPIRES_MS),
  'ease-off': lasting('form', FORM_SILENCE_MS),
  slower: once('form', FORM_SILENCE_MS, CUE_EXPIRES_MS),
  'slower-back': once('form', FORM_SILENCE_MS, CUE_EXPIRES_MS),
  'turn-from-ribs': lasting('form', FORM_SILENCE_MS),
  'stay-tall': lasting('form', FORM_SILENCE_MS),
  'stop-rocking': lasting('form', FORM_SILENCE_MS),
  knees: lasting('form', FORM_SILENCE_MS),
  elbows: lasting('form', FORM_SILENCE_MS),
  head: lasting('form', FORM_SILENCE_MS),
  'arms-up': lasting('form', FORM_SILENCE_MS),
  'hips-down': lasting('form', FORM_SILENCE_MS),
  'well-done': once('guidance', 0, null),
  finished: once('guidance', 0, null),
  'come-back': once('guidance', GUIDANCE_SILENCE_MS, CUE_EXPIRES_MS),
  hold: once('guidance', GUIDANCE_SILENCE_MS, CUE_EXPIRES_MS),
  'nicely-done': once('guidance', PRAISE_SILENCE_MS, CUE_EXPIRES_MS),
  'other-side': once('guidance', GUIDANCE_SILENCE_MS, null),
  'a-little-more': once('guidance', A_LITTLE_MORE_SILENCE_MS, CUE_EXPIRES_MS),
  rest: once('guidance', 0, CUE_EXPIRES_MS),
  begin: once('guidance', GUIDANCE_SILENCE_MS, CUE_EXPIRES_MS),
  breathe: lasting('guidance', BREATHE_SILENCE_MS),
  'breathe-into': once('guidance', BREATHE_INTO_SILENCE_MS, null),
  'hold-still': framing,
  'see-nobody': framing,
  'see-hips-out-of-view': framing,
  'see-shoulders-out-of-view': framing,
  'see-legs-out-of-view': framing,
  'see-cut-off-left': framing,
  'see-cut-off-right': framing,
  'see-cut-off-ahead': framing,
  'see-cut-off-behind': framing,
  'see-too-near': framing,
  'see-too-far': framing,
  'see-turn-to-face': framing,
  'see-turn-side-on': framing,
  'see-back-not-visible': framing,
  'see-camera-rolled': framing,
  'see-camera-pitched': framing,
  'see-poor-light': framing,
  'see-too-few-frames': framing,
  'see-another-person': framing,
  'see-head-out-of-view': framing,
  'see-arms-out-of-view': framing,
  'see-implausible': framing,
  'see-hold-still': framing,
  'see-off-centre': framing,
};

const RANK: Readonly<Record<CuePriority, number>> = { safety: 0, form: 1, guidance: 2, framing: 3 };
const ORDER: ReadonlyMap<string, number> = new Map(Object.keys(CUE_RULES).map((cue, index) => [cue, index]));

/** Negative when `a` goes before `b`: by priority, then by the order of the list. */
export const compareCues = (a: CueId, b: CueId): number =>
  RANK[CUE_RULES[a].priority] - RANK[CUE_RULES[b].priority] || (ORDER.get(a) ?? 0) - (ORDER.get(b) ?? 0);
