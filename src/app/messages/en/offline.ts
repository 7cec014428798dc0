export const offline = {
  newer: 'A new version is ready.',
  takeOver: 'Load it now',
  practising: 'Another tab is practising. Finish there, then load the new version.',
};
