export const views = { front: 'Face the camera', side: 'Side-on to the camera' };
