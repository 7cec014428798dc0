import type { PoseFrame } from '../../core/pose/frame.ts';
import type { ModelName } from '../../core/pose/model.ts';
import type { RecordingHeader } from '../../core/recording/header.ts';
import { RecordingReader, type RecordingItem } from '../../core/recording/reader.ts';
import { CommandError } from '../call/command-error.ts';
import { TextDamage, textChunks } from './text-file.ts';

/** Takes in a recording while it is being read. */
export interface RecordingVisitor {
  header(header: RecordingHeader): void;
  frame(frame: PoseFrame): void;
}

/**
 * Streams a recording, zipped or not, past `visitor`: the header first, then every frame.
 *
 * @throws CommandError naming the file and the line. What the visitor has seen by then is no whole recording.
 */
export async function visitRecording(file: string, visitor: RecordingVisitor): Promise<void> {
  const reader = new RecordingReader();
  try {
    for await (const chunk of textChunks(file)) visit(file, reader.push(chunk), visitor);
  } catch (error) {
    if (!(error instanceof TextDamage)) throw error;
    const where = `${file}: Line ${reader.lineCount + 1}`;
    throw new CommandError('file-damaged', `${where}: ${error.message}`, { cause: error });
  }
  visit(file, reader.end(), visitor);
}

/** The model a recording says it was made with; null when it has no header that can be read. */
export async function recordedModel(file: string): Promise<ModelName | null> {
  const reader = new RecordingReader();
  try {
    for await (const chunk of textChunks(file)) {
      const first = reader.push(chunk).at(0);
      if (first !== undefined) return first.kind === 'header' ? first.header.model.name : null;
    }
    return null;
  } catch (error) {
    if (error instanceof TextDamage || error instanceof CommandError) return null;
    throw error;
  }
}

function visit(file: string, items: readonly RecordingItem[], visitor: RecordingVisitor): void {
  for (const item of items) {
    switch (item.kind) {
      case 'header':
        visitor.header(item.header);
        break;
      case 'frame':
        visitor.frame(item.frame);
        break;
      case 'problem':
        throw new CommandError('file-damaged', `${file}: ${item.message}`);
      default:
        item satisfies never;
    }
  }
}
