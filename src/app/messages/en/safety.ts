import type { QuestionId } from '../../../core/safety/questions.ts';
import type { AftercareWords } from '../messages.ts';

/** Words about looking after oneself: what to do, never what somebody has. */
export const safety = {
  screening: {
    title: 'Before you begin.',
    lead: 'Unwind is gentle mobility practice. It cannot see pain, and it does not suit everybody. Tick what applies to you, unless a professional has told you that gentle twists and bends are fine with it.',
    legend: 'Does any of this apply to you?',
    questions: {
      'warning-signs':
        'Numbness round the groin or buttocks, new bladder or bowel trouble, weakness or numbness in both legs, chest pain, or pain after a serious accident',
      symptoms:
        'Acute, sharp or localised pain; pain down an arm or leg; numbness, tingling, weakness or dizziness',
      bones: 'Osteoporosis or low bone mass, or a broken vertebra in the past',
      discs: 'A herniated disc or spinal stenosis',
      surgery: 'Recent back surgery, or a spinal fusion',
      joints: 'Unstable joints, or an active inflammatory joint disease',
    } satisfies Record<QuestionId, string>,
    none: 'None of these apply to me',
    next: 'Continue',
    kept: 'Your answers stay on this device. You can change or erase them at any time.',
  },
  age: {
    label: 'Your age, if you like',
    note: 'Only makes ranges gentler. Stays on this device.',
  },
  check: {
    question: 'Any sharp pain, numbness, tingling, new weakness or dizziness today?',
    no: 'No',
    noKey: 'N',
    yes: 'Yes',
    yesKey: 'Y',
    often: 'Your back has wanted this several times today.',
    oftenLine:
      'Having to loosen it again and again is a good reason to see a doctor or physiotherapist. They can find out why.',
  },
  notToday: {
    toStart: 'Back to the start',
    again: 'Answer again',
    emergency: {
      title: 'Not today. Get help now.',
      lines: ['What you ticked needs to be looked at before anything else.'],
    },
    'ask-first': {
      title: 'Not today: ask a professional first.',
      lines: [
        'With what you ticked, ask a doctor or physiotherapist before you practise. They can tell you which movements suit you.',
        'Once they have said that gentle twists and bends are fine for you, answer again.',
      ],
    },
    symptoms: {
      title: 'Not today. Let it rest.',
      lines: [
        'If it is new or strong, or if it stays, ask a doctor or physiotherapist before you practise again.',
      ],
    },
    pain: {
      title: 'Not today. Let it rest.',
      lines: [
        'A set ended in pain today, so this day is for resting.',
        'If it is sharp, spreads or stays, ask a doctor or physiotherapist before you practise again.',
      ],
    },
  },
  answers: {
    title: 'Your answers.',
    lead: 'What you answered about your body, how often you practised today and your age are kept on this device only.',
    again: 'Answer again',
    erase: 'Erase my answers',
    link: 'Your answers',
  },
  erase: {
    title: 'Erase everything',
    lead: 'This erases all that this page keeps on this device: your answers and age, your history, your own ranges and routines, and how you like to be guided.',
    ask: 'Erase everything',
    sure: 'Yes, erase it all',
    keep: 'Keep it',
    doneTitle: 'Nothing of yours is left here.',
    done: 'All that this page had kept on this device is erased.',
  },
  stop: {
    button: 'It hurts',
    key: 'P',
    title: 'Stopped. What is it?',
    lead: 'Come back to rest, slowly. Nothing more is measured.',
    spoken: 'Stopped. Come slowly back to rest. Is it pain, are you tired, or is it something else?',
  },
  aftercare: {
    pain: {
      answer: 'Pain, numbness, tingling or dizziness',
      title: 'Let it rest today.',
      lines: [
        'That is enough for today. Don’t try the movement again to test it.',
        'If it is sharp, spreads into an arm or leg, or comes with numbness, tingling, weakness or dizziness, see a doctor or physiotherapist before you practise again.',
      ],
      spoken:
        'Let it rest today. If it is sharp or spreads, or if you feel numb, weak or dizzy, see a professional.',
    },
    tired: {
      answer: 'I’m tired',
      title: 'Enough for now.',
      lines: [
        'Rest, and drink something. Gentle and often beats long and hard.',
        'Come back when you feel fresh.',
      ],
      spoken: 'Enough for now. Rest, and drink something.',
    },
    other: {
      answer: 'Something else',
      title: 'That’s all right.',
      lines: [
        'Go on another time.',
        'If something in your body felt wrong, treat it like pain: rest today, and ask a professional if it stays.',
      ],
      spoken: 'That’s all right. Go on another time.',
    },
  } satisfies AftercareWords,
  emergency: {
    title: 'Get help at once',
    lead: 'Call your local emergency number if you notice any of these:',
    signs: [
      'numbness round the groin or buttocks',
      'new trouble with bladder or bowels',
      'weakness or numbness in both legs',
      'chest pain',
      'pain after a serious accident',
    ],
  },
};
