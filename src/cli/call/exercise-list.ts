import { EXERCISES } from '../../core/exercises/catalogue.ts';

const WIDTH = 110;

/** The measured exercises to choose from, for a usage text: lines that begin `indent` spaces in. */
export function exerciseList(indent: number): string {
  const lines: string[] = [];
  for (const { id } of EXERCISES) {
    const last = lines.at(-1);
    const longer = `${last ?? ''}, ${id}`;
    if (last === undefined || indent + longer.length > WIDTH) lines.push(id);
    else lines[lines.length - 1] = longer;
  }
  return lines.join(`,\n${' '.repeat(indent)}`);
}
