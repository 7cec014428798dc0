import { follow, type Following } from '../follow-sound.ts';
import { strike } from '../strike.ts';
import { TONES, type ToneName } from '../tones.ts';

/** Enough for the highest partial of the highest tone. */
export const SAMPLE_RATE = 12_000;
const SECONDS = 1.6;

/** Renders tones struck at once, and the lasting sound under them, at full volume. */
export async function rendered(
  names: readonly ToneName[],
  following: Following | null = null,
): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, SECONDS * SAMPLE_RATE, SAMPLE_RATE);
  if (following !== null) follow(context, context.destination).to(following);
  for (const name of names) for (const note of TONES[name]) strike(context, context.destination, note);
  return (await context.startRendering()).getChannelData(0);
}

export const peakOf = (samples: Float32Array): number =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

export const rmsOf = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

/** Third-octave bands from 100 Hz on. */
const BANDS_HERTZ = Array.from({ length: 16 }, (_, band) => 100 * 2 ** (band / 3));
const WINDOW_SEC = 0.1;

/** Loudness by time and band: one row a tenth of a second, one number a band, amplitude. */
export function spectrogram(samples: Float32Array): number[][] {
  const rows: number[][] = [];
  for (let from = 0; from + WINDOW <= samples.length; from += WINDOW) {
    const piece = samples.subarray(from, from + WINDOW);
    rows.push(PROBES.map((probes) => bandAmplitude(piece, probes)));
  }
  return rows;
}

/** Mean frequency weighted by amplitude, hertz. */
export function centroidHertz(samples: Float32Array): number {
  const bands = spectrogram(samples).reduce((sum, row) => sum.map((value, i) => value + (row[i] ?? 0)));
  const total = bands.reduce((sum, value) => sum + value, 0);
  return bands.reduce((sum, value, band) => sum + value * (BANDS_HERTZ[band] ?? 0), 0) / total;
}

/** How alike two sounds are in time and pitch: 1 the same, 0 nothing in common. */
export function likeness(a: Float32Array, b: Float32Array): number {
  const one = spectrogram(a).flat();
  const other = spectrogram(b).flat();
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
}

interface Probe {
  readonly cos: Float32Array;
  readonly sin: Float32Array;
}

const WINDOW = Math.round(WINDOW_SEC * SAMPLE_RATE);

/** Three windowed waves a band, a ninth of an octave apart. */
const PROBES: readonly (readonly Probe[])[] = BANDS_HERTZ.map((centreHertz) =>
  [-1, 0, 1].map((step) => {
    const omega = (2 * Math.PI * centreHertz * 2 ** (step / 9)) / SAMPLE_RATE;
    const hann = (i: number) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / (WINDOW - 1));
    return {
      cos: Float32Array.from({ length: WINDOW }, (_, i) => hann(i) * Math.cos(omega * i)),
      sin: Float32Array.from({ length: WINDOW }, (_, i) => hann(i) * Math.sin(omega * i)),
    };
  }),
);

const along = (piece: Float32Array, wave: Float32Array): number => {
  let sum = 0;
  for (let i = 0; i < piece.length; i += 1) sum += (piece[i] ?? 0) * (wave[i] ?? 0);
  return sum;
};

function bandAmplitude(piece: Float32Array, probes: readonly Probe[]): number {
  const energy = probes.reduce(
    (sum, { cos, sin }) => sum + along(piece, cos) ** 2 + along(piece, sin) ** 2,
    0,
  );
  return (2 * Math.sqrt(energy)) / piece.length;
}
