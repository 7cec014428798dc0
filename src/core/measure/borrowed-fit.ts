import type { ModelName } from '../pose/model.ts';

/** A fit for each pose model that has clips of its own, as `npm run calibrate` writes them. The full model always has. */
type Fits<Fit> = Readonly<Partial<Record<ModelName, Fit>>> & { readonly full: Fit };

/** A model without clips of its own borrows the full model's fit and doubts it: its gains are not the same. */
const BORROWED_SPREAD = 1.8;
/** Significant digits of a borrowed spread: as many as the fitted ones have, or all there are. */
const FITTED_DIGITS = 4;
export const EVERY_DIGIT = 17;

/** The same fit, with every part of its spread, degrees, wider. */
export function doubted<Fit extends { readonly sigma: Readonly<Record<string, number>> }>(
  fit: Fit,
  digits: typeof FITTED_DIGITS | typeof EVERY_DIGIT = FITTED_DIGITS,
): Fit {
  const sigma = Object.fromEntries(
    Object.entries(fit.sigma).map(([part, size]) => [
      part,
      Number((size * BORROWED_SPREAD).toPrecision(digits)),
    ]),
  );
  return { ...fit, sigma };
}

/**
 * What is made of each model's fit.
 * @param borrowed the full model's fit as a model without its own is to have it
 */
export function byModel<Fit, Made>(
  fits: Fits<Fit>,
  borrowed: (full: Fit) => Fit,
  make: (fit: Fit) => Made,
): Readonly<Record<ModelName, Made>> {
  const madeFor = (model: ModelName): Made => make(fits[model] ?? borrowed(fits.full));
  return { lite: madeFor('lite'), full: madeFor('full'), heavy: madeFor('heavy') };
}
