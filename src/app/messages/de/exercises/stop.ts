/** Closes nearly every exercise. */
export const STOP = 'Hör auf, wenn sich etwas stechend, taub oder kribbelnd anfühlt.';
