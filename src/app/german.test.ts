import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { RepReport } from '../core/coach/rep-report.ts';
import { finishReport, startReport } from '../core/coach/report.ts';
import { german } from './messages/de/translation.ts';
import { speak } from './messages/words.ts';
import { fakePreferences } from './testing/fake-devices.ts';

speak(german);

/** As the page does: what is imported now takes its words in German. */
const { openPage } = await import('../open-page.ts');
const { decimal, longDay } = await import('./messages/numbers.ts');
const { headlineOf } = await import('./views/summary/headline.ts');
const { exercise } = await import('../core/exercises/testing/exercise.ts');

const voice = (lang: string, localService: boolean) => ({ lang, localService, default: lang === 'en-GB' });

/** An utterance that takes any voice: a browser without voices has none of its own to give to a real one. */
class Utterance {
  readonly text: string;
  voice: SpeechSynthesisVoice | null = null;
  constructor(text: string) {
    this.text = text;
  }
}

function open() {
  history.replaceState(null, '', '#/');
  const target = document.createElement('div');
  target.id = 'app';
  document.body.append(target);
  const uttered: Utterance[] = [];
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    speaking: false,
    pending: false,
    paused: false,
    getVoices: () => [voice('en-GB', true), voice('de-DE', false), voice('de-AT', true)],
    speak: (one: Utterance) => uttered.push(one),
    cancel: () => undefined,
  });
  openPage(fakePreferences());
  return { uttered };
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.getElementById('app')?.remove();
  history.replaceState(null, '', '#/');
});

test('the page in German: start, questions, set-up, practice, with the device’s own German voice', async () => {
  const { uttered } = open();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Dreh dich sanft.');
  expect(document.title).toBe('Unwind: sanfte Beweglichkeit für den Rücken');
  await expect.element(page.getByText('3 je Seite · 5 s halten')).toBeInTheDocument();
  await expect
    .element(page.getByRole('img', { name: 'Eine Figur zeigt: Drehung auf dem Stuhl' }))
    .toBeInTheDocument();
  await expect.element(page.getByRole('link', { name: 'Beginnen: Drehung auf dem Stuhl' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Pause am Schreibtisch' })).toBeInTheDocument();

  await page.getByRole('link', { name: 'Handtuchdrehung im Liegen' }).click();
  await page.getByRole('button', { name: 'Nichts davon trifft auf mich zu' }).click();
  await expect.element(page.getByText(/Darum ist sie aus, bis du sie einschaltest/)).toBeInTheDocument();
  await page.getByRole('button', { name: 'Ich habe das gelesen. Einschalten' }).click();
  await page.getByRole('button', { name: 'Los geht’s' }).click();
  await expect
    .element(page.getByRole('main', { name: 'Üben: Handtuchdrehung im Liegen' }))
    .toBeInTheDocument();
  await vi.waitFor(() => {
    expect(uttered.map(({ text }) => text)).toContain(
      'Lass das Handtuch das ganze Gewicht des Kopfes tragen. Das Kinn ein wenig zurück.',
    );
  });
  for (const one of uttered) expect(one.voice?.lang).toBe('de-AT');
});

const rep: RepReport = {
  direction: 'left',
  startMs: 0,
  endMs: 9_000,
  peakDeg: 27.4,
  peakSigmaDeg: 2.6,
  peakSpeedDegPerSec: 12,
  heldMs: 5_200,
  inBandMs: 5_500,
  cues: [],
  form: [],
  unmeasuredMs: 0,
};

test('numbers, days and counts as they are written in German', async () => {
  open();
  expect(decimal(2.25, 2)).toBe('2,25');
  expect(longDay('2026-05-01')).toBe('01.05.2026');
  const chair = exercise('chair-twist');
  const headline = (times: number) =>
    headlineOf(
      chair,
      finishReport({ ...startReport(chair), reps: Array.from({ length: times }, () => rep) }),
    );
  expect(headline(6)).toBe('Sechs Drehungen, ohne Eile.');
  expect(headline(1)).toBe('Eine Drehung, ohne Eile.');
  expect(headline(13)).toBe('13 Drehungen, ohne Eile.');
  await page.getByRole('link', { name: 'Drehung auf dem Stuhl', exact: true }).click();
  await page.getByRole('button', { name: 'Nichts davon trifft auf mich zu' }).click();
  await expect.element(page.getByText('2,2 m', { exact: true })).toBeInTheDocument();
});
