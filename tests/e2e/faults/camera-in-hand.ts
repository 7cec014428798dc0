import type { Page } from '@playwright/test';

/** What a camera in the test's hand delivers. */
export interface Delivered {
  /** Another program has the camera: the browser gives none. */
  readonly isBusy: boolean;
  /** The webcam's own pictures; a room with nobody in it; darkness; one picture over and over; no more at all. */
  readonly shows: 'clip' | 'room' | 'dark' | 'one picture' | 'nothing';
  readonly picturesPerSecond: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

const WELL: Delivered = {
  isBusy: false,
  shows: 'clip',
  picturesPerSecond: 30,
  widthPx: 640,
  heightPx: 480,
};

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
    const openWebcam = mediaDevices.getUserMedia.bind(mediaDevices);

    const drawRoom = (context: CanvasRenderingContext2D): void => {
      const { widthPx, heightPx } = hand;
      const fill = (colour: string, top: number, left: number, height: number, width: number): void => {
        context.fillStyle = colour;
        context.fillRect(left * widthPx, top * heightPx, width * widthPx, height * heightPx);
      };
      fill('#b9b1a4', 0, 0, 0.7, 1);
      fill('#7c6651', 0.7, 0, 0.3, 1);
      // A window: its light is never twice the same, so this is no picture that hangs.
      fill(`hsl(205 60% ${60 + 30 * Math.random()}%)`, 0.1, 0.6, 0.35, 0.3);
    };

    mediaDevices.getUserMedia = async (constraints) => {
      if (hand.isBusy) throw new DOMException('Could not start video source', 'NotReadableError');
      const webcam = await openWebcam(constraints);
      const video = Object.assign(document.createElement('video'), { muted: true, srcObject: webcam });
      await video.play();
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('nothing to draw with');
      const stream = canvas.captureStream();
      const deliver = (): void => {
        if (stream.getTracks().every(({ readyState }) => readyState === 'ended')) {
          for (const track of webcam.getTracks()) track.stop();
          return;
        }
        setTimeout(deliver, 1000 / hand.picturesPerSecond);
        const { shows, widthPx, heightPx } = hand;
        if (shows === 'nothing') return;
        if (canvas.width !== widthPx || canvas.height !== heightPx) {
          Object.assign(canvas, { width: widthPx, height: heightPx });
        }
        if (shows === 'clip') context.drawImage(video, 0, 0, widthPx, heightPx);
        else if (shows === 'room') drawRoom(context);
        else if (shows === 'one picture') context.drawImage(canvas, 0, 0);
        else {
          context.fillStyle = '#020202';
          context.fillRect(0, 0, widthPx, heightPx);
        }
      };
      deliver();
      return stream;
    };
  }, WELL);
  return (change) =>
    page.evaluate((changed) => {
      Object.assign((window as unknown as { hand: Delivered }).hand, changed);
    }, change);
}
