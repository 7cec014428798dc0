/** What a yes calls for: help at once, or a professional's word before practising. Never a diagnosis. */
export type Gravity = 'emergency' | 'ask-first';

interface Question {
  readonly id: string;
  readonly gravity: Gravity;
  /** Whether a yes may be over tomorrow; what may be is asked again then. */
  readonly passes: boolean;
}

/**
 * The screening before the first session; the words live in the message catalogue.
 * Source: the exclusions and emergency signs of the product's source articles on gentle back release.
 */
export const QUESTIONS = [
  /** Numbness round the groin, bladder or bowel trouble, both legs weak or numb, chest pain, a serious accident. */
  { id: 'warning-signs', gravity: 'emergency', passes: true },
  /** Acute, sharp or localised pain, pain down a limb, numbness, tingling, weakness, dizziness. */
  { id: 'symptoms', gravity: 'ask-first', passes: true },
  /** Osteoporosis or any low bone mass, past vertebral fracture. */
  { id: 'bones', gravity: 'ask-first', passes: false },
  /** Herniated disc, spinal stenosis. */
  { id: 'discs', gravity: 'ask-first', passes: false },
  /** Recent back surgery, spinal fusion. */
  { id: 'surgery', gravity: 'ask-first', passes: false },
  /** Joint instability, active inflammatory joint disease. */
  { id: 'joints', gravity: 'ask-first', passes: false },
] as const satisfies readonly Question[];

export type QuestionId = (typeof QUESTIONS)[number]['id'];

export const QUESTION_IDS = QUESTIONS.map(({ id }) => id);

/** The gravest of what was answered yes; null when nothing was. */
export function gravityOf(yes: readonly QuestionId[]): Gravity | null {
  const grave = QUESTIONS.filter(({ id }) => yes.includes(id));
  if (grave.length === 0) return null;
  return grave.some(({ gravity }) => gravity === 'emergency') ? 'emergency' : 'ask-first';
}

/** Whether any of the answers may be different on another day. */
export const mayPass = (yes: readonly QuestionId[]): boolean =>
  QUESTIONS.some(({ id, passes }) => passes && yes.includes(id));
