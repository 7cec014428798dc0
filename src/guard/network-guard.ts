/** Thrown instead of a request that would leave the origin. */
export class OffOriginError extends Error {
  override readonly name = 'OffOriginError';
}

/** The parts of a page's or a worker's global scope that can open a connection. Absent ones stay absent. */
export interface GuardedScope {
  fetch?: unknown;
  XMLHttpRequest?: unknown;
  WebSocket?: unknown;
  WebTransport?: unknown;
  EventSource?: unknown;
  RTCPeerConnection?: unknown;
  webkitRTCPeerConnection?: unknown;
  Worker?: unknown;
  SharedWorker?: unknown;
  importScripts?: unknown;
  trustedTypes?: unknown;
  /** May have `sendBeacon`; a worker's has not. */
  navigator?: object;
}

type ConstructorName = Exclude<
  keyof GuardedScope,
  'fetch' | 'XMLHttpRequest' | 'importScripts' | 'navigator'
>;
type Callable = (...args: unknown[]) => unknown;
type Constructor = new (...args: unknown[]) => object;

const LOCAL_SCHEMES = new Set(['blob:', 'data:']);

const addressOf = (target: unknown): string => {
  if (typeof target === 'string') return target;
  if (target instanceof URL) return target.href;
  if (typeof target === 'object' && target !== null && 'url' in target && typeof target.url === 'string') {
    return target.url;
  }
  return String(target);
};

/** Whether `target`, resolved against `baseUrl`, stays on the device or on `baseUrl`'s own origin. */
export function staysHome(target: unknown, baseUrl: string): boolean {
  const base = new URL(baseUrl);
  let url: URL;
  try {
    url = new URL(addressOf(target), base);
  } catch {
    return false;
  }
  if (LOCAL_SCHEMES.has(url.protocol)) return true;
  const scheme = url.protocol.replace(/^ws/, 'http');
  return scheme === base.protocol && url.host === base.host;
}

/** Call it only with what stays home, which can be resolved. */
const isMadeUp = (target: unknown, baseUrl: string): boolean =>
  LOCAL_SCHEMES.has(new URL(addressOf(target), baseUrl).protocol);

/** The part of Trusted Types that is needed here; not every browser has them. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL: (address: string) => string }): unknown;
}

/**
 * Where the page's policy wants every script's address to be vouched for: vouches for files of this page, and for
 * nothing else. Text can become neither markup nor script.
 */
export function vouchForOwnScripts(scope: GuardedScope, baseUrl: string): void {
  (scope.trustedTypes as TrustedTypes | undefined)?.createPolicy('default', {
    createScriptURL: (address) => {
      if (staysHome(address, baseUrl) && !isMadeUp(address, baseUrl)) return address;
      throw new OffOriginError(`refused a script that is not a file of this page: ${address}`);
    },
  });
}

/**
 * Makes every way out of `scope` refuse another origin: a page's content policy does not bind its workers when it
 * stands in a meta tag. Install before any other code runs. `baseUrl` is the scope's own address.
 */
export function guardNetwork(scope: GuardedScope, baseUrl: string): void {
  const refuse = (target: unknown): void => {
    if (!staysHome(target, baseUrl)) {
      throw new OffOriginError(`refused a request that would leave the device: ${addressOf(target)}`);
    }
  };
  const { fetch, importScripts, XMLHttpRequest, navigator } = scope;

  if (typeof fetch === 'function') {
    const original = fetch as Callable;
    scope.fetch = (...args: unknown[]) => {
      try {
        refuse(args[0]);
      } catch (error) {
        return Promise.reject(error instanceof Error ? error : new OffOriginError(String(error)));
      }
      return original.apply(scope, args);
    };
  }
  if (typeof importScripts === 'function') {
    const original = importScripts as Callable;
    scope.importScripts = (...args: unknown[]) => {
      args.forEach(refuse);
      return original.apply(scope, args);
    };
  }
  if (typeof XMLHttpRequest === 'function') {
    const prototype = XMLHttpRequest.prototype as { open: Callable };
    const original = prototype.open;
    prototype.open = function open(this: unknown, ...args: unknown[]) {
      refuse(args[1]);
      return original.apply(this, args);
    };
  }
  if (navigator !== undefined && 'sendBeacon' in navigator && typeof navigator.sendBeacon === 'function') {
    const original = navigator.sendBeacon as Callable;
    navigator.sendBeacon = (...args: unknown[]) => {
      refuse(args[0]);
      return original.apply(navigator, args);
    };
  }
  const guardConstructor = (name: ConstructorName, check: (target: unknown) => void): void => {
    const original = scope[name];
    if (typeof original !== 'function') return;
    scope[name] = new Proxy(original as Constructor, {
      construct(target, args: unknown[]) {
        check(args[0]);
        return new target(...args);
      },
    });
  };
  for (const name of ['WebSocket', 'WebTransport', 'EventSource'] as const) guardConstructor(name, refuse);
  for (const name of ['Worker', 'SharedWorker'] as const) {
    guardConstructor(name, (target) => {
      refuse(target);
      // A worker of made-up code would not have this guard.
      if (isMadeUp(target, baseUrl)) {
        throw new OffOriginError('refused a worker that does not come from a file of this page');
      }
    });
  }
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection'] as const) {
    guardConstructor(name, () => {
      throw new OffOriginError('refused a connection to another device');
    });
  }
}
