import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startRecordingProxy } from '../e2e/recording-proxy.ts';
import { askAbilities, type Abilities } from './abilities.ts';
import { same, type Check, type Outcome } from './check.ts';
import type { EngineKind } from './engine.ts';
import { Visit } from './visit.ts';

/** What a failed check left to look at. */
const PICTURES = path.join(import.meta.dirname, '../../test-results/engines');

/** What a check came to. `fails`: something that should work does not. */
export type Tried = Outcome | { readonly kind: 'fails'; readonly error: string };

export interface TriedCheck {
  readonly name: string;
  readonly tried: Tried;
}

/** All that was found out about an engine. */
export interface TriedEngine {
  readonly kind: EngineKind;
  readonly version: string;
  /** Null when not even that could be asked. */
  readonly abilities: Abilities | null;
  readonly checks: readonly TriedCheck[];
}

/** Runs the checks one after the other, each in a browser of its own whose every request passes a recording proxy. */
export async function tryEngine(
  kind: EngineKind,
  checks: readonly Check[],
  address: string,
  onTried: (check: TriedCheck) => void,
): Promise<TriedEngine> {
  let version = '';
  let abilities: Abilities | null = null;
  const done: TriedCheck[] = [];
  for (const check of checks) {
    const proxy = await startRecordingProxy();
    const engine = await kind.start({ proxy: proxy.address });
    ({ version } = engine);
    let tried: Tried;
    try {
      const visit = new Visit(engine, address);
      await visit.open();
      abilities = await visit.run(askAbilities);
      tried = await check.run(visit, { abilities, hosts: proxy.hosts });
      same('hosts elsewhere', [...new Set(proxy.hosts)].filter(isElsewhere), []);
    } catch (error) {
      tried = { kind: 'fails', error: error instanceof Error ? error.message : String(error) };
      await engine.window.picture().then(
        (picture) => keepPicture(`${kind.id}-${checks.indexOf(check) + 1}.png`, picture),
        () => undefined,
      );
    } finally {
      await engine.close();
      await proxy.close();
    }
    const one = { name: check.name, tried };
    done.push(one);
    onTried(one);
  }
  return { kind, version, abilities, checks: done };
}

const isElsewhere = (host: string): boolean => !host.startsWith('127.0.0.1:');

function keepPicture(name: string, picture: Buffer): void {
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(path.join(PICTURES, name), picture);
}
