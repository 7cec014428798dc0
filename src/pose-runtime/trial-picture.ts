import type { Picture } from './runtime.ts';
// A rendered person, CC0, 640 x 480: with nobody in the picture the model would have less to do than in practice.
import trialPersonUrl from './trial-person.jpg?url';

/** A maker of the picture that start-up measurements are taken with; each call gives a new bitmap of it. */
export async function trialPicture(): Promise<() => Promise<Picture>> {
  const response = await fetch(trialPersonUrl);
  if (!response.ok) throw new Error(`the trial picture is missing: ${response.status}`);
  const blob = await response.blob();
  return () => createImageBitmap(blob);
}
