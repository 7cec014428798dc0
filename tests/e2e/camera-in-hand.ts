import type { Page } from '@playwright/test';

/** What a camera in the test's hand delivers. */
export interface Delivered {
  /** The webcam's own pictures; none in them but an empty room, or darkness; one picture over and over; no more at all. */
  readonly shows: 'clip' | 'room' | 'dark' | 'one picture' | 'nothing';
  readonly picturesPerSecond: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

const AT_FIRST: Delivered = { shows: 'clip', picturesPerSecond: 30, widthPx: 640, heightPx: 480 };

/**
 * Puts a real video track in place of the webcam's, drawn from what the webcam delivers. To be called before the page is
 * loaded again.
 * @returns changes what is delivered from now on
 */
export async function takeCameraInHand(page: Page): Promise<(change: Partial<Delivered>) => Promise<void>> {
  await page.addInitScript((atFirst: Delivered) => {
    const hand = { ...atFirst };
    Object.assign(window, { hand });
    const { mediaDevices } = navigator;
    const webcam = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (constraints) => {
      const video = Object.assign(document.createElement('video'), { muted: true });
      video.srcObject = await webcam(constraints);
      await video.play();
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('nothing to draw with');
      const deliver = (): void => {
        setTimeout(deliver, 1000 / hand.picturesPerSecond);
        if (hand.shows === 'nothing') return;
        const { widthPx, heightPx } = hand;
        if (canvas.width !== widthPx || canvas.height !== heightPx) {
          Object.assign(canvas, { width: widthPx, height: heightPx });
        }
        if (hand.shows === 'clip') context.drawImage(video, 0, 0, widthPx, heightPx);
        else if (hand.shows === 'one picture') context.drawImage(canvas, 0, 0);
        else {
          context.fillStyle = hand.shows === 'dark' ? '#020202' : '#a89f94';
          context.fillRect(0, 0, widthPx, heightPx);
        }
      };
      deliver();
      return canvas.captureStream();
    };
  }, AT_FIRST);
  return (change) =>
    page.evaluate((changed) => {
      Object.assign((window as unknown as { hand: Delivered }).hand, changed);
    }, change);
}
