import { describe, expect, it, vi } from 'vitest';
import {
  guardNetwork,
  OffOriginError,
  staysHome,
  vouchForOwnScripts,
  type GuardedScope,
} from './network-guard.ts';

const HOME = 'https://unwind.example/app/assets/worker.js';

describe('staysHome', () => {
  it.each([
    ['model.task', true],
    ['/models/full.task', true],
    ['https://unwind.example/x', true],
    ['wss://unwind.example/live', true],
    ['blob:https://unwind.example/123', true],
    ['data:text/plain,hello', true],
    ['https://play.googleapis.com/log', false],
    ['//elsewhere.example/x', false],
    ['http://unwind.example/x', false],
    ['https://unwind.example:8443/x', false],
    ['wss://elsewhere.example/', false],
    ['http://[broken', false],
  ])('%s: %s', (target, expected) => {
    expect(staysHome(target, HOME)).toBe(expected);
  });

  it('reads addresses and requests as well as text', () => {
    expect(staysHome(new URL('https://elsewhere.example/'), HOME)).toBe(false);
    expect(staysHome(new Request('https://elsewhere.example/'), HOME)).toBe(false);
    expect(staysHome(new Request('https://unwind.example/a'), HOME)).toBe(true);
  });
});

describe('guardNetwork', () => {
  const opened: unknown[] = [];
  class Opens {
    readonly address: unknown;
    constructor(address: unknown) {
      this.address = address;
      opened.push(address);
    }
  }

  it('refuses to fetch from elsewhere and lets the rest through', async () => {
    const fetch = vi.fn((address: string) => Promise.resolve(`answer from ${address}`));
    const scope = { fetch };
    guardNetwork(scope, HOME);
    await expect(scope.fetch('https://elsewhere.example/')).rejects.toThrow(OffOriginError);
    expect(await scope.fetch('model.task')).toBe('answer from model.task');
    expect(fetch).toHaveBeenCalledExactlyOnceWith('model.task');
  });

  it('refuses XMLHttpRequest at open', () => {
    const open = vi.fn();
    class XMLHttpRequest {
      open(...args: unknown[]): void {
        open(...args);
      }
    }
    guardNetwork({ XMLHttpRequest }, HOME);
    const request = new XMLHttpRequest();
    expect(() => request.open('GET', 'https://elsewhere.example/')).toThrow(OffOriginError);
    request.open('GET', '/here');
    expect(open).toHaveBeenCalledExactlyOnceWith('GET', '/here');
  });

  it.each(['WebSocket', 'WebTransport', 'EventSource'] as const)('refuses a %s', (name) => {
    opened.length = 0;
    const scope: GuardedScope = { [name]: Opens };
    guardNetwork(scope, HOME);
    const Guarded = scope[name] as typeof Opens;
    expect(() => new Guarded('wss://elsewhere.example/')).toThrow(OffOriginError);
    expect(new Guarded('wss://unwind.example/')).toBeInstanceOf(Opens);
    expect(opened).toEqual(['wss://unwind.example/']);
  });

  it('refuses beacons and imported scripts', () => {
    const sendBeacon = vi.fn((address: string) => address !== '');
    const importScripts = vi.fn((...addresses: string[]) => addresses.length);
    const scope = { navigator: { sendBeacon }, importScripts };
    guardNetwork(scope, HOME);
    expect(() => scope.navigator.sendBeacon('https://elsewhere.example/')).toThrow(OffOriginError);
    expect(() => scope.importScripts('a.js', 'https://elsewhere.example/b.js')).toThrow(OffOriginError);
    expect([sendBeacon.mock.calls, importScripts.mock.calls]).toEqual([[], []]);
  });

  it('refuses workers of made-up code, and lets those of this page through', () => {
    opened.length = 0;
    const scope: GuardedScope = { Worker: Opens };
    guardNetwork(scope, HOME);
    const Guarded = scope.Worker as typeof Opens;
    for (const address of [
      'blob:https://unwind.example/1',
      'data:text/javascript,0',
      'https://elsewhere.example/w.js',
    ]) {
      expect(() => new Guarded(address)).toThrow(OffOriginError);
    }
    expect(new Guarded(new URL('other.js', HOME))).toBeInstanceOf(Opens);
    expect(opened).toHaveLength(1);
  });

  it.each(['RTCPeerConnection', 'webkitRTCPeerConnection'] as const)('refuses every %s', (name) => {
    const scope: GuardedScope = { [name]: Opens };
    guardNetwork(scope, HOME);
    const Guarded = scope[name] as typeof Opens;
    expect(() => new Guarded({ iceServers: [] })).toThrow(OffOriginError);
  });

  it('adds nothing that was not there', () => {
    const scope = {};
    guardNetwork(scope, HOME);
    expect(scope).toEqual({});
  });
});

describe('vouchForOwnScripts', () => {
  it('vouches for files of this page only', () => {
    const createPolicy =
      vi.fn<(name: 'default', rules: { createScriptURL: (address: string) => string }) => void>();
    vouchForOwnScripts({ trustedTypes: { createPolicy } }, HOME);
    const rules = createPolicy.mock.calls[0]?.[1];
    expect(rules?.createScriptURL('https://unwind.example/app/assets/pose-worker.js')).toMatch(/pose-worker/);
    for (const address of [
      'https://elsewhere.example/a.js',
      'data:text/javascript,0',
      'blob:https://unwind.example/1',
    ]) {
      expect(() => rules?.createScriptURL(address)).toThrow(OffOriginError);
    }
  });

  it('does without where there are no trusted types', () => {
    expect(() => vouchForOwnScripts({}, HOME)).not.toThrow();
  });
});
