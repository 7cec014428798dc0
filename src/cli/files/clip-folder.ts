import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from '../call/command-error.ts';
import { missing } from './missing-file.ts';
import { TRUTH_ENDINGS } from './truth-file.ts';

/** A clip with its truth: recorded already, or a video still to be analysed, or both. */
export interface Clip {
  readonly name: string;
  readonly truthFile: string;
  readonly recordingFile: string | null;
  readonly videoFile: string | null;
}

export interface ClipFolder {
  /** In order of their names. */
  readonly clips: readonly Clip[];
  /** Recordings and videos without a truth, truths without either: file names with the reason, for a person. */
  readonly leftOut: readonly string[];
}

const RECORDING = ['.pose.jsonl', '.pose.jsonl.gz'];
const VIDEO = ['.webm', '.mp4'];

/**
 * @param truthFolder where the truths lie, when not beside the recordings; those without a recording are then no news
 * @throws CommandError when a folder cannot be listed
 */
export async function listClips(folder: string, truthFolder = folder): Promise<ClipFolder> {
  const files = await list(folder);
  const truths = byName(truthFolder, truthFolder === folder ? files : await list(truthFolder), TRUTH_ENDINGS);
  const recordings = byName(folder, files, RECORDING);
  const videos = byName(folder, files, VIDEO);
  const alone = truthFolder === folder ? truths.keys() : [];
  const names = [...new Set([...alone, ...recordings.keys(), ...videos.keys()])].sort();
  const clips: Clip[] = [];
  const leftOut: string[] = [];
  for (const name of names) {
    const truthFile = truths.get(name);
    const recordingFile = recordings.get(name) ?? null;
    const videoFile = videos.get(name) ?? null;
    if (truthFile === undefined) leftOut.push(`${name}: no truth file beside it`);
    else if (recordingFile === null && videoFile === null) {
      leftOut.push(`${name}: a truth file without a recording or a video`);
    } else clips.push({ name, truthFile, recordingFile, videoFile });
  }
  return { clips, leftOut };
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
      throw missing(folder, 'folder', cause);
    throw new CommandError(
      'file-unreadable',
      `${folder}: this is no folder that can be read. Name a folder.`,
      { cause },
    );
  }
}

/** Clip name to path; of several endings the first listed wins. */
function byName(
  folder: string,
  files: readonly string[],
  endings: readonly string[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const ending of endings) {
    for (const file of files) {
      const name = file.slice(0, -ending.length);
      if (file.endsWith(ending) && name !== '' && !found.has(name)) found.set(name, path.join(folder, file));
    }
  }
  return found;
}
