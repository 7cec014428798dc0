import type { AftercareWords } from './messages.ts';

/** Words about looking after oneself: what to do, never what somebody has. */
export const safety = {
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
