import { expect, test, vi } from 'vitest';
import { keepOnDevice, type TakeOver } from './app-version.ts';

class FakeWorker extends EventTarget {
  state = 'installing';
  readonly postMessage = vi.fn<(message: unknown) => void>();
  becomes(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  readonly update = vi.fn(() => Promise.resolve());
}

/** A browser whose versions the test brings. */
function browser({ known = true, savesData = false, practises = false } = {}) {
  const active = new FakeWorker();
  const registration = new FakeRegistration();
  registration.active = active;
  const register = vi.fn(() => Promise.resolve(registration));
  const workers = Object.assign(new EventTarget(), {
    register,
    ready: Promise.resolve({ active }),
    controller: known ? active : null,
  }) as unknown as ServiceWorkerContainer;
  const reload = vi.fn();
  const newer: TakeOver[] = [];
  const means = { workers, reload, savesData, practising: () => Promise.resolve(practises) };
  return {
    active,
    registration,
    register,
    workers,
    reload,
    newer,
    start: () => keepOnDevice((takeOver) => newer.push(takeOver), means),
    /** A newer version comes, and is complete. */
    brings: async (): Promise<FakeWorker> => {
      const worker = new FakeWorker();
      registration.installing = worker;
      registration.dispatchEvent(new Event('updatefound'));
      registration.installing = null;
      registration.waiting = worker;
      worker.becomes('installed');
      await Promise.resolve();
      return worker;
    },
  };
}

test('is responsible for all under the page, and fetches what a session needs', async () => {
  const { register, active, start } = browser();
  await start();
  expect(register).toHaveBeenCalledExactlyOnceWith('./service-worker.js', { updateViaCache: 'none' });
  expect(active.postMessage).toHaveBeenCalledExactlyOnceWith({ kind: 'keep-for-offline' });
});

test('fetches no models ahead for somebody who saves data', async () => {
  const { active, start } = browser({ savesData: true });
  await start();
  expect(active.postMessage).not.toHaveBeenCalled();
});

test('a newer version waits to be asked, then takes over and the page is loaded again', async () => {
  const { active, start, brings, newer, workers, reload } = browser();
  await start();
  const worker = await brings();
  await vi.waitFor(() => expect(newer).toHaveLength(1));
  expect(worker.postMessage).not.toHaveBeenCalled();

  expect(await newer[0]?.()).toBe('yes');
  expect(active.postMessage).toHaveBeenLastCalledWith({ kind: 'make-way' });
  expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith({ kind: 'take-over' });
  expect(reload).not.toHaveBeenCalled();
  workers.dispatchEvent(new Event('controllerchange'));
  expect(reload).toHaveBeenCalledOnce();
});

test('a newer version is asked for at every visit but the first; without a network there is none', async () => {
  const again = browser();
  again.registration.update.mockRejectedValue(new TypeError('no network'));
  await again.start();
  expect(again.registration.update).toHaveBeenCalledOnce();
  expect(again.active.postMessage).toHaveBeenCalledOnce();

  const first = browser({ known: false });
  await first.start();
  expect(first.registration.update).not.toHaveBeenCalled();
});

test('a version that waits since an earlier visit is told at once', async () => {
  const { start, newer, registration } = browser();
  registration.waiting = new FakeWorker();
  await start();
  expect(newer).toHaveLength(1);
});

test('nobody who practises is disturbed', async () => {
  const { start, brings, newer } = browser({ practises: true });
  await start();
  const worker = await brings();
  await vi.waitFor(() => expect(newer).toHaveLength(1));
  expect(await newer[0]?.()).toBe('practising');
  expect(worker.postMessage).not.toHaveBeenCalled();
});

test('the first version on a device is no news', async () => {
  const { start, brings, newer, workers, reload } = browser({ known: false });
  await start();
  await brings();
  workers.dispatchEvent(new Event('controllerchange'));
  await Promise.resolve();
  expect(newer).toEqual([]);
  expect(reload).not.toHaveBeenCalled();
});

test('when another tab has asked, this one only tells, and loading it again is enough', async () => {
  const { start, newer, workers, reload } = browser();
  await start();
  workers.dispatchEvent(new Event('controllerchange'));
  expect(newer).toHaveLength(1);
  expect(reload).not.toHaveBeenCalled();
  await newer[0]?.();
  expect(reload).toHaveBeenCalledOnce();
});
