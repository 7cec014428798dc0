import manifest from '../../models/manifest.json' with { type: 'json' };
import { BACKENDS, DELEGATES, MODEL_NAMES } from '../core/pose/model.ts';
import { MEASURED_WHYS, type MeasuredWhy, type RuntimeChoice, type RuntimePreference } from './choice.ts';
import { RUNTIMES } from './runtime-versions.ts';

/** What a choice was measured with: with any of it changed, another one may be faster. */
export interface Circumstances {
  readonly preference: RuntimePreference;
  readonly userAgent: string;
  readonly threads: number;
}

export interface MeasuredChoice {
  readonly choice: RuntimeChoice;
  readonly why: MeasuredWhy;
}

const asText = ({ preference, userAgent, threads }: Circumstances): string =>
  JSON.stringify([
    preference.model,
    preference.delegate,
    manifest.models.full.sha256,
    manifest.models.lite.sha256,
    RUNTIMES,
    threads,
    userAgent,
  ]);

/** A measured choice as text to keep. */
export const writeChoice = ({ choice, why }: MeasuredChoice, circumstances: Circumstances): string =>
  JSON.stringify({
    for: asText(circumstances),
    model: choice.model,
    delegate: choice.delegate,
    backend: choice.backend,
    why,
  });

/** The choice that was kept; null when it was measured in other circumstances, or cannot be read. */
export function readChoice(text: string | null, circumstances: Circumstances): MeasuredChoice | null {
  const kept = parsed(text);
  if (kept === null || kept['for'] !== asText(circumstances)) return null;
  const model = MODEL_NAMES.find((name) => name === kept['model']);
  const delegate = DELEGATES.find((name) => name === kept['delegate']);
  const backend = BACKENDS.find((name) => name === kept['backend']);
  const why = MEASURED_WHYS.find((name) => name === kept['why']);
  if (model === undefined || delegate === undefined || backend === undefined || why === undefined)
    return null;
  return { choice: { model, delegate, backend }, why };
}

function parsed(text: string | null): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
