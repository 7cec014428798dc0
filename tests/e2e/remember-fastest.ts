import type { Page } from '@playwright/test';
import { KEPT_CHOICE } from '../../src/app/session/runtime-wish.ts';
import type { Backend } from '../../src/core/pose/model.ts';
import { writeChoice } from '../../src/pose-runtime/kept-choice.ts';

/**
 * Leaves with the page that this runtime was the fastest here at an earlier visit, so that it is taken without trying. Which one is
 * tested is then no matter of what else the machine had to do.
 */
export async function rememberFastest(page: Page, backend: Backend): Promise<void> {
  const [userAgent, threads] = await page.evaluate(
    () => [navigator.userAgent, crossOriginIsolated ? navigator.hardwareConcurrency : 1] as const,
  );
  const preference = { model: 'full', delegate: 'auto' } as const;
  const choice = { model: 'full', delegate: 'CPU', backend } as const;
  const text = writeChoice({ choice, why: 'fastest' }, { preference, userAgent, threads });
  await page.evaluate(([key, value]) => localStorage.setItem(`unwind.${key}`, value), [
    KEPT_CHOICE,
    text,
  ] as const);
}
