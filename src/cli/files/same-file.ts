import { stat } from 'node:fs/promises';

/** Whether two paths lead to one and the same regular file, by links too. A path that leads nowhere is no other's. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((file) => stat(file).catch(() => null)));
  return a?.isFile() === true && b?.isFile() === true && a.dev === b.dev && a.ino === b.ino;
}
