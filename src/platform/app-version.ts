import type { PageMessage } from '../service-worker/message.ts';
import { someonePractises } from './practice-mark.ts';

/** `practising`: somebody does, in some tab, and is not to be disturbed: nothing was changed. */
export type TakenOver = 'yes' | 'practising';

/** Puts the newer version in the place of this one and loads the page again. */
export type TakeOver = () => Promise<TakenOver>;

/** What is needed of the browser. */
export interface VersionMeans {
  readonly workers: Pick<ServiceWorkerContainer, 'register' | 'ready' | 'controller' | 'addEventListener'>;
  readonly practising: () => Promise<boolean>;
  readonly reload: () => void;
  /** The person wants to save data: models are then fetched when they are needed, not before. */
  readonly savesData: boolean;
}

/** Beside the page, so that it is responsible for all of it, under whatever path it is served. */
const SCRIPT = './service-worker.js';

const browserMeans = (): VersionMeans => ({
  workers: navigator.serviceWorker,
  practising: () => someonePractises(),
  reload: () => location.reload(),
  savesData:
    (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true,
});

const tell = (worker: ServiceWorker | null, message: PageMessage): void => worker?.postMessage(message);

/** Resolves when the worker is complete, or will never be. */
const settled = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (worker.state !== 'installing') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });

/**
 * Keeps the page on the device by a service worker, so that it works without a network. Call it when the page has
 * nothing else to do: it fetches all that a session needs.
 * @param onNewer called when a newer version is complete on the device; it waits until it is asked to take over
 * @throws when the browser refuses, as in some private windows
 */
export async function keepOnDevice(
  onNewer: (takeOver: TakeOver) => void,
  means: VersionMeans = browserMeans(),
): Promise<void> {
  const { workers } = means;
  let known = workers.controller !== null;
  let asked = false;

  const registration = await workers.register(SCRIPT, { updateViaCache: 'none' });
  const takeOver: TakeOver = async () => {
    if (await means.practising()) return 'practising';
    asked = true;
    // Without one that waits, another tab has asked before.
    if (registration.waiting === null) means.reload();
    else {
      tell(registration.active, { kind: 'make-way' });
      tell(registration.waiting, { kind: 'take-over' });
    }
    return 'yes';
  };
  const look = (): void => {
    if (known && registration.waiting !== null) onNewer(takeOver);
  };
  workers.addEventListener('controllerchange', () => {
    if (asked) means.reload();
    else if (known) onNewer(takeOver);
    known = true;
  });
  registration.addEventListener('updatefound', () => {
    if (registration.installing !== null) void settled(registration.installing).then(look);
  });
  look();
  // Asked for now: of its own accord the browser looks only once the worker has nothing else to do.
  if (known) await registration.update().catch(() => undefined);

  const { active } = await workers.ready;
  if (!means.savesData) tell(active, { kind: 'keep-for-offline' });
}
