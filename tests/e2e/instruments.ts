import type { Page } from '@playwright/test';

/** What somebody watching the page would have noted: the gauge and the caption whenever either changed. */
export interface Note {
  readonly atMs: number;
  /** The gauge's number, degrees; null while it is blank. */
  readonly angleDeg: number | null;
  readonly caption: string;
}

/** Starts to note the gauge and the caption of the practice view. Call it when the view is open. */
export async function watchInstruments(page: Page): Promise<void> {
  await page.evaluate(() => {
    const notes: { atMs: number; angleDeg: number | null; caption: string }[] = [];
    Object.assign(window, { notes });
    const look = () => {
      const value = document
        .querySelector('[role=meter][aria-label="How far"]')
        ?.getAttribute('aria-valuenow');
      const caption = document.querySelector('[role=status]')?.textContent.trim() ?? '';
      const angleDeg = value === null || value === undefined ? null : Number(value);
      const last = notes.at(-1);
      if (last?.angleDeg === angleDeg && last.caption === caption) return;
      notes.push({ atMs: performance.now(), angleDeg, caption });
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
}

export const notesOf = (page: Page): Promise<Note[]> =>
  page.evaluate(() => (window as unknown as { notes: Note[] }).notes);
