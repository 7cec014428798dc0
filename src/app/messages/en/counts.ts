import type { Plural } from '../template.ts';

export const counts = {
  minutes: { one: '{n} minute', other: '{n} minutes' },
  turn: { one: '{n} turn', other: '{n} turns' },
  bend: { one: '{n} bend', other: '{n} bends' },
  tilt: { one: '{n} lean', other: '{n} leans' },
  repeat: { one: '{n} repeat', other: '{n} repeats' },
  lean: { one: '{n} lean', other: '{n} leans' },
  arch: { one: '{n} lift', other: '{n} lifts' },
  over: { one: 'You went past your range once.', other: 'You went past your range {n} times.' },
  fast: { one: 'It got too fast once.', other: 'It got too fast {n} times.' },
  unmeasured: {
    one: 'For one second I could not see you well; nothing was counted then.',
    other: 'For {n} seconds I could not see you well; nothing was counted then.',
  },
  fewPictures: {
    one: 'This device looked at about one picture a second, so quick movements may have gone unseen.',
    other: 'This device looked at about {n} pictures a second, so quick movements may have gone unseen.',
  },
  giveOrTake: {
    one: '{n} degree, give or take {sigma}',
    other: '{n} degrees, give or take {sigma}',
  },
  frames: { one: '{n} picture', other: '{n} pictures' },
} satisfies Record<string, Plural>;
