import { exerciseById } from '../../../core/exercises/catalogue.ts';
import { readRecordingStream, type Recording } from '../../../core/recording/read.ts';
import { textChunks } from '../../../platform/text-file.ts';
import type { Devices } from '../../devices.ts';
import type { Guidance } from '../../guidance.svelte.ts';
import { Feedback } from '../../session/feedback.ts';
import { Lead } from '../../session/lead.ts';
import { RecordedSession } from '../../session/recorded-session.ts';
import type { FinishedSet } from '../../session/set-run.ts';
import { Practice } from '../practice/practice.svelte.ts';

export type DemoState =
  | { readonly kind: 'fetching' }
  | { readonly kind: 'playing'; readonly practice: Practice; readonly recording: Recording }
  | { readonly kind: 'trouble' };

type DemoDevices = Pick<Devices, 'speaker' | 'tones' | 'wakeLock' | 'ticker'>;

/** One recorded set, from the fetching of its file to its end. */
export class DemoSet {
  state = $state.raw<DemoState>({ kind: 'fetching' });
  readonly #url: string;
  readonly #devices: DemoDevices;
  readonly #guidance: Guidance;
  readonly #onEnd: (set: FinishedSet | null) => void;
  #request = new AbortController();

  /** @param onEnd without a set when it was stopped before its first picture */
  constructor(
    url: string,
    devices: DemoDevices,
    guidance: Guidance,
    onEnd: (set: FinishedSet | null) => void,
  ) {
    this.#url = url;
    this.#devices = devices;
    this.#guidance = guidance;
    this.#onEnd = onEnd;
  }

  async begin(): Promise<void> {
    const { signal } = this.#request;
    this.state = { kind: 'fetching' };
    const recording = await fetchRecording(this.#url, signal);
    if (signal.aborted) return;
    if (recording === null) this.state = { kind: 'trouble' };
    else this.#play(recording, signal);
  }

  /** Leaves: what was going on ends, and nobody is told. */
  close(): void {
    this.#request.abort();
    if (this.state.kind === 'playing') this.state.practice.stop();
  }

  #play(recording: Recording, signal: AbortSignal): void {
    const exercise = exerciseById(recording.header.exercise);
    if (exercise === undefined) throw new Error(`unknown exercise: ${recording.header.exercise}`);
    const { speaker, tones, wakeLock, ticker } = this.#devices;
    const practice = new Practice(
      {
        exercise,
        feedback: new Feedback(speaker, tones),
        lead: new Lead(exercise, this.#guidance, tones),
        wakeLock,
        lastOutOfSightMs: null,
      },
      (listener) => new RecordedSession(recording, exercise, ticker, listener),
      (set) => {
        if (!signal.aborted) this.#onEnd(set);
      },
    );
    this.state = { kind: 'playing', practice, recording };
    practice.start();
  }
}

/** Null when it did not arrive whole. */
async function fetchRecording(url: string, signal: AbortSignal): Promise<Recording | null> {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) return null;
    const recording = await readRecordingStream(textChunks(await response.blob()));
    return recording.kind === 'recording' ? recording : null;
  } catch {
    return null;
  }
}
