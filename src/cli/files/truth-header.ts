import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';

const TruthHeaderSchema = v.object({
  format: v.literal('trunk-truth'),
  exercise: v.string(),
  view: v.picklist(['front', 'side']),
});

export type TruthHeader = v.InferOutput<typeof TruthHeaderSchema>;

/** `folder/name.webm` to `folder/name.truth.jsonl`. */
export function truthFileBeside(videoFile: string): string {
  const { dir, name } = path.parse(videoFile);
  return path.join(dir, `${name}.truth.jsonl`);
}

async function firstLine(file: string): Promise<string> {
  const stream = createReadStream(file, { encoding: 'utf8' });
  try {
    for await (const line of createInterface({ input: stream })) return line;
    return '';
  } finally {
    stream.destroy();
  }
}

/** What was done in a video, from the truth file beside it; undefined when there is none that can be read. */
export async function truthHeaderBeside(videoFile: string): Promise<TruthHeader | undefined> {
  const file = truthFileBeside(videoFile);
  if (!existsSync(file)) return undefined;
  try {
    const parsed = v.safeParse(TruthHeaderSchema, JSON.parse(await firstLine(file)));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
