import type { Cycles } from './cycles.ts';
import type { Practised } from './practise.ts';
import type { GrowthVerdict } from './verdict.ts';

/** Everything one soak found out; null for a part that was left out. */
export interface SoakResult {
  readonly practised: (Practised & { readonly verdict: GrowthVerdict }) | null;
  readonly cycles: Cycles | null;
}
