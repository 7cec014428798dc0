import type { Page, Worker } from '@playwright/test';

/** The worker that looks at the pictures. */
export function poseWorkerOf(page: Page): Worker {
  const worker = page.workers().find((one) => one.url().includes('pose-worker'));
  if (worker === undefined) throw new Error('no pose worker is at work');
  return worker;
}

/** One picture comes to MediaPipe without any width, which its graph does not survive. Resolves when it has complained. */
export async function poisonGraph(page: Page): Promise<void> {
  const complaint = page.waitForEvent('console', (message) => message.text().includes('Calculator::Process'));
  await poseWorkerOf(page).evaluate(() => {
    const { prototype } = ImageData;
    const own = Object.getOwnPropertyDescriptor(prototype, 'width');
    if (own === undefined) throw new Error('pixels have no width here');
    let reads = 0;
    Object.defineProperty(prototype, 'width', {
      ...own,
      get(this: OffscreenCanvas): unknown {
        reads += 1;
        // The worker itself reads it first.
        if (reads === 2) Object.defineProperty(prototype, 'width', own);
        return reads === 2 ? 0 : own.get?.call(this);
      },
    });
  });
  await complaint;
}
