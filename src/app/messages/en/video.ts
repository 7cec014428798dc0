export const video = {
  title: 'Analyse a video',
  headline: 'Analyse a video.',
  lead: 'A video of your own is looked at picture by picture, here on this device. It is not uploaded and not kept.',
  exercise: 'What does it show?',
  choose: 'Choose a video',
  drop: 'or drop a video file here',
  progress: 'Looking at the video',
  done: '{percent} %',
  speed: '{n} × real time',
  remaining: 'about {time} left',
  enough: 'Stop here and look at it',
  opening: 'Opening the video',
};
