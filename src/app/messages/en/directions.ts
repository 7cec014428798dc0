import type { ByDirection } from '../messages.ts';

export const directions: ByDirection = {
  left: { name: 'left', side: 'Left side', to: 'to your left', go: 'Turn slowly to your left.' },
  right: { name: 'right', side: 'Right side', to: 'to your right', go: 'Turn slowly to your right.' },
  cat: { name: 'cat', side: 'Cat', to: 'rounded', go: 'Breathe out and round your back.' },
  cow: { name: 'cow', side: 'Cow', to: 'arched', go: 'Breathe in and let your back sink.' },
  back: { name: 'back', side: 'Leaning back', to: 'leaning back', go: 'Lean back slowly.' },
  forward: { name: 'forward', side: 'Leaning forward', to: 'forward', go: 'Lean forward slowly.' },
  'left-arm': {
    name: 'left arm',
    side: 'Left arm',
    to: 'with your left arm',
    go: 'Bring your left arm across slowly.',
  },
  'right-arm': {
    name: 'right arm',
    side: 'Right arm',
    to: 'with your right arm',
    go: 'Bring your right arm across slowly.',
  },
  'left-leg': {
    name: 'left leg',
    side: 'Left leg',
    to: 'with your left leg',
    go: 'Draw your left knee in slowly.',
  },
  'right-leg': {
    name: 'right leg',
    side: 'Right leg',
    to: 'with your right leg',
    go: 'Draw your right knee in slowly.',
  },
  overhead: { name: 'overhead', side: 'Overhead', to: 'overhead', go: 'Sweep your arms up slowly.' },
  together: {
    name: 'together',
    side: 'Blades together',
    to: 'drawn back',
    go: 'Draw your shoulders back slowly.',
  },
  tuck: { name: 'tuck', side: 'Chin in', to: 'drawn in', go: 'Draw your chin in slowly.' },
  'roll-up': { name: 'up', side: 'Rolling up', to: 'upwards', go: 'Roll slowly towards your head.' },
  'roll-down': { name: 'down', side: 'Rolling down', to: 'downwards', go: 'Roll slowly towards your hips.' },
  lift: { name: 'lift', side: 'Lifting your chest', to: 'lifted', go: 'Lift your chest slowly.' },
  'left-knee': {
    name: 'left knee',
    side: 'Left knee across',
    to: 'with your left knee',
    go: 'Guide your left knee across slowly.',
  },
  'right-knee': {
    name: 'right knee',
    side: 'Right knee across',
    to: 'with your right knee',
    go: 'Guide your right knee across slowly.',
  },
};
