import { notesOf, watchInstruments } from './instruments.ts';
import { practise } from './journey.ts';
import { expect, test, WEBCAM_TRUTH } from './webcam.ts';

const TOLERANCE_DEG = 12;
/** How long a cue may come after the angle that caused it: dwell, inference and one slow frame. */
const CUE_DELAY_MS = 1500;

test(
  'a turn is measured, counted and cued when it goes too far, and only then',
  { tag: '@live' },
  async ({ visit }) => {
    const { page } = await visit({ webcam: 'standing-rotation-over-right' });
    await practise(page, 'Standing rotation');
    await watchInstruments(page);
    await expect(page.getByText('left: 1 of 3')).toBeAttached({ timeout: 90_000 });
    await expect(page.getByText('right: 1 of 3')).toBeAttached({ timeout: 90_000 });

    const notes = await notesOf(page);
    const angles = notes.flatMap(({ angleDeg }) => (angleDeg === null ? [] : [angleDeg]));
    const { left, right } = WEBCAM_TRUTH['standing-rotation-over-right'].peaksDeg;
    expect(Math.abs(Math.max(...angles) - left)).toBeLessThan(TOLERANCE_DEG);
    expect(Math.abs(Math.min(...angles) + right)).toBeLessThan(TOLERANCE_DEG);

    const told = notes.filter(
      (note, i) => /far enough/i.test(note.caption) && notes[i - 1]?.caption !== note.caption,
    );
    expect(told.length).toBeGreaterThan(0);
    for (const { atMs } of told) {
      const before = notes.filter((note) => note.atMs > atMs - CUE_DELAY_MS && note.atMs <= atMs);
      expect(Math.min(...before.map(({ angleDeg }) => angleDeg ?? 0))).toBeLessThanOrEqual(-38);
    }

    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/turns/);
  },
);
