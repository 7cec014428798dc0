/** What this device runs on. */
export interface Power {
  /** From a battery that will not last long. A hint: false wherever the browser does not tell. */
  readonly isLow: boolean;
}

interface Battery {
  readonly charging: boolean;
  /** 0 to 1. */
  readonly level: number;
}

interface BatteryNavigator {
  getBattery?: () => Promise<Battery>;
}

const LOW_LEVEL = 0.25;

/** Asks the browser when it is first wanted, and knows soon after. */
export function browserPower(browser: BatteryNavigator = navigator as Navigator & BatteryNavigator): Power {
  let battery: Battery | undefined;
  let asked = false;
  const ask = async (): Promise<void> => {
    asked = true;
    battery = await browser.getBattery?.();
  };
  return {
    get isLow() {
      // Not every page is told.
      if (!asked) ask().catch(() => undefined);
      return battery !== undefined && !battery.charging && battery.level <= LOW_LEVEL;
    },
  };
}
