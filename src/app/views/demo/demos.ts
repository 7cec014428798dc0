import catCow from '../../../../fixtures/24_good_cat_b3.pose.jsonl.gz?url';
import chairTwist from '../../../../fixtures/21_good_chair_b3.pose.jsonl.gz?url';
import tooFar from '../../../../fixtures/16_fault_over_b1.pose.jsonl.gz?url';

/** The recordings a visitor may watch, each a file that is fetched only then. The first is shown unless another is asked for. */
export const DEMOS = [
  { id: 'chair-twist', url: chairTwist },
  { id: 'cat-cow', url: catCow },
  { id: 'too-far', url: tooFar },
] as const satisfies readonly { readonly id: string; readonly url: string }[];

export type Demo = (typeof DEMOS)[number];

export const demoOf = (id: string): Demo => DEMOS.find((demo) => demo.id === id) ?? DEMOS[0];
