import { openVideoFile } from '../../../platform/video-file.ts';

/** As many as memory holds several times over: everybody keeps copies of their own. */
const MOST_PICTURES = 48;

/** The first pictures of a clip, decoded. */
export async function readPictures(url: string): Promise<readonly ImageBitmap[]> {
  const response = await fetch(url);
  const video = await openVideoFile(await response.blob());
  const pictures: ImageBitmap[] = [];
  try {
    for await (const { picture } of video.frames()) {
      pictures.push(await createImageBitmap(picture));
      picture.close();
      if (pictures.length === MOST_PICTURES) break;
    }
  } finally {
    video.close();
  }
  return pictures;
}

/** Forwards and backwards over the pictures without end: no jump at a seam, which would make the model search anew. */
export function* backAndForth<T>(pictures: readonly T[]): Generator<T, never> {
  for (;;) {
    yield* pictures;
    yield* pictures.slice(1, -1).reverse();
  }
}
