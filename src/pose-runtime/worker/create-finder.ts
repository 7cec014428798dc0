import type { RuntimeOptions } from '../runtime.ts';
import { createMediaPipeFinder } from './mediapipe-finder.ts';
import type { PersonFinder } from './person-finder.ts';

/** What the options ask for. @param model a `.task` file; it is not changed */
export async function createFinder(model: Uint8Array, options: RuntimeOptions): Promise<PersonFinder> {
  switch (options.backend) {
    case 'mediapipe':
      return createMediaPipeFinder(model, options);
    case 'litert':
      return (await import('./litert/litert-finder.ts')).createLiteRtFinder(model, options);
    default:
      return options.backend satisfies never;
  }
}
