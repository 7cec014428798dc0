import { writeFrame, writeHeader } from '../../core/recording/write.ts';
import type { FinishedSet } from './set-run.ts';

/** The recording of a set as a file: landmarks only. */
export function recordingFile({ header, steps }: FinishedSet): { name: string; content: Blob } {
  const stamp = header.created.slice(0, 16).replace(/[:T]/g, '-');
  const lines = [writeHeader(header), ...steps.map((step) => writeFrame(step.frame))];
  return {
    name: `${header.exercise}-${stamp}.pose.jsonl`,
    content: new Blob(lines, { type: 'application/jsonl' }),
  };
}
