import * as v from 'valibot';
import deskBreak from './catalogue/desk-break.json' with { type: 'json' };
import gentleMorning from './catalogue/gentle-morning.json' with { type: 'json' };
import twistsBothSides from './catalogue/twists-both-sides.json' with { type: 'json' };
import { type RoutineFile, RoutineFileSchema } from './routine.ts';

function checked(value: { readonly id: string }): RoutineFile {
  const parsed = v.safeParse(RoutineFileSchema, value);
  if (parsed.success) return parsed.output;
  const problems = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  throw new Error(`catalogue/${value.id}.json: ${problems.join('; ')}`);
}

/** The routines that come with the page, in the order of their cards. Every one has passed the schema. */
export const ROUTINES: readonly RoutineFile[] = [deskBreak, gentleMorning, twistsBothSides].map(checked);

export const routineById = (id: string): RoutineFile | undefined =>
  ROUTINES.find((routine) => routine.id === id);
