import {
  BufferTarget,
  CanvasSource,
  Mp4OutputFormat,
  Output,
  Quality,
  WebMOutputFormat,
  type Rotation,
} from 'mediabunny';

const SMALL = { widthPx: 64, heightPx: 48 } as const;
export const FRAMES = 30;
const FRAME_S = 1 / 15;
const EVEN = Array.from({ length: FRAMES }, () => FRAME_S);

interface Clip {
  readonly size?: { readonly widthPx: number; readonly heightPx: number };
  readonly container?: 'webm' | 'mp4';
  /** How long each picture stands, seconds; even unless told otherwise. */
  readonly stands?: readonly number[];
  readonly rotation?: Rotation;
}

/** Two small seconds unless told otherwise, which begin at 2 s; the left half is white, the right one black. */
export async function clip({
  container = 'webm',
  size: { widthPx, heightPx } = SMALL,
  rotation = 0,
  stands = EVEN,
}: Clip = {}): Promise<Blob> {
  const target = new BufferTarget();
  const format =
    container === 'webm' ? new WebMOutputFormat() : new Mp4OutputFormat({ fastStart: 'in-memory' });
  const output = new Output({ format, target });
  const canvas = new OffscreenCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2D context');
  context.fillStyle = 'white';
  context.fillRect(0, 0, widthPx / 2, heightPx);
  const source = new CanvasSource(canvas, {
    codec: container === 'webm' ? 'vp8' : 'vp9',
    quality: new Quality('low'),
  });
  output.addVideoTrack(source, { rotation, ...(stands === EVEN && { frameRate: 15 }) });
  await output.start();
  let atS = 2;
  for (const standsS of stands) {
    await source.add(atS, standsS);
    atS += standsS;
  }
  await output.finalize();
  if (target.buffer === null) throw new Error('no clip was made');
  return new Blob([target.buffer]);
}

/** A clip of a codec that there is not. */
export async function ofUnknownCodec(): Promise<Blob> {
  const bytes = new Uint8Array(await (await clip()).arrayBuffer());
  const name = new TextDecoder('latin1').decode(bytes).indexOf('V_VP8');
  bytes.set(new TextEncoder().encode('V_XXX'), name);
  return new Blob([bytes]);
}

/** As a download that broke off. */
export async function cutOff(container: 'webm' | 'mp4'): Promise<Blob> {
  const whole = await clip({ container });
  return whole.slice(0, Math.round(whole.size * 0.6));
}

/** A quarter of a second of silence. */
export function soundOnly(): Blob {
  const samples = 2000;
  const header = new DataView(new ArrayBuffer(44));
  const text = (at: number, word: string): void =>
    new TextEncoder().encode(word).forEach((byte, i) => header.setUint8(at + i, byte));
  text(0, 'RIFF');
  header.setUint32(4, 36 + samples, true);
  text(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, 8000, true);
  header.setUint32(28, 8000, true);
  header.setUint16(32, 1, true);
  header.setUint16(34, 8, true);
  text(36, 'data');
  header.setUint32(40, samples, true);
  return new Blob([header.buffer, new Uint8Array(samples).fill(128)]);
}
