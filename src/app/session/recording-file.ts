import { fileStem } from '../../core/export/file-stem.ts';
import { writeFrame, writeHeader } from '../../core/recording/write.ts';
import type { FinishedSet } from './set-run.ts';

/** The recording of a set as a file: landmarks only. */
export function recordingFile({ header, steps }: FinishedSet): { name: string; content: Blob } {
  const lines = [writeHeader(header), ...steps.map((step) => writeFrame(step.frame))];
  return {
    name: `${fileStem(header.exercise, header.created)}.pose.jsonl`,
    content: new Blob(lines, { type: 'application/jsonl' }),
  };
}
