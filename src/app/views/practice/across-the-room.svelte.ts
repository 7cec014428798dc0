import type { Devices } from '../../devices.ts';

const KEPT_AS = 'across-the-room';
/** The press of Escape that left it may arrive after the browser has told that it is left. */
const SAME_PRESS_MS = 500;

/** Practice seen from three metres: fills the screen, with large type. Remembered on this device. */
export class AcrossTheRoom {
  on = $state(false);
  #leftMs = -Infinity;
  readonly #devices: Pick<Devices, 'fullScreen' | 'preferences' | 'ticker'>;

  constructor(devices: Pick<Devices, 'fullScreen' | 'preferences' | 'ticker'>) {
    this.#devices = devices;
    this.on = devices.preferences.read(KEPT_AS) === 'yes';
    devices.fullScreen.onLeft = () => {
      this.#set(false);
    };
    if (this.on) devices.fullScreen.enter();
  }

  toggle(): void {
    if (this.on) this.leave();
    else {
      this.#set(true);
      this.#devices.fullScreen.enter();
    }
  }

  leave(): void {
    this.#set(false);
    this.#devices.fullScreen.leave();
  }

  /** Whether Escape is this mode's: it leaves it, and does not stop the set. */
  get keepsEscape(): boolean {
    return this.on || this.#devices.ticker.now() - this.#leftMs < SAME_PRESS_MS;
  }

  /** The set is over: the screen is given back, and the choice is kept for the next one. */
  close(): void {
    const { fullScreen } = this.#devices;
    fullScreen.onLeft = null;
    fullScreen.leave();
  }

  #set(on: boolean): void {
    if (this.on === on) return;
    this.on = on;
    if (!on) this.#leftMs = this.#devices.ticker.now();
    this.#devices.preferences.write(KEPT_AS, on ? 'yes' : 'no');
  }
}
