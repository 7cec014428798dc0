export const positions = {
  chair: 'On a chair',
  standing: 'Standing',
  'all-fours': 'On all fours',
  kneeling: 'Kneeling',
  floor: 'On the floor',
  lying: 'Lying',
};
