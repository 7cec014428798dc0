import { landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import type { Evidence } from './estimator.ts';
import { axisOf } from './trunk.ts';
import { TURN_SLOTS, turnEvidence } from './turn-evidence.ts';
import { lengthOf } from './vector.ts';

/** Places of the hip surface in the evidence of a turn, `SURFACE_SLOTS` of them. All are NaN in a frame without it. */
const SLOT = {
  /** Which picture the shift is since. */
  keyMs: TURN_SLOTS,
  /** Where the surface is against the middle of the hips, pixels: only differences mean anything. */
  besideHipsPx: TURN_SLOTS + 1,
  trunkPx: TURN_SLOTS + 2,
  seen: TURN_SLOTS + 3,
} as const;

/** Fewer places recognised than this count for nothing, this many and more for all; shares. */
const SEEN = { none: 0.4, all: 0.7 } as const;

/** Key pictures are seconds apart; means of one and the same are off by a rounding. */
const SAME_KEY_MS = 0.5;

/** The landmarks' evidence, and that of the surface where it was followed. */
export function turnEvidenceWithSurface(frame: PersonFrame): number[] {
  const evidence = turnEvidence(frame);
  const { image, hipSurface } = frame;
  if (hipSurface === undefined) return evidence;
  const axis = axisOf(image);
  const hipsX = (landmark(image, LANDMARK.leftHip).x + landmark(image, LANDMARK.rightHip).x) / 2;
  evidence[SLOT.keyMs] = hipSurface.keyMs;
  evidence[SLOT.besideHipsPx] = hipSurface.shiftPx - hipsX;
  evidence[SLOT.trunkPx] = lengthOf(axis.x, axis.y);
  evidence[SLOT.seen] = hipSurface.seen;
  return evidence;
}

/**
 * The neutral with its surface counted from the key picture of this evidence, which somebody at rest there shows; the
 * same neutral where the key picture is the same, or one of the two has none.
 */
export function onKeyOf(evidence: Evidence, neutral: Evidence): Evidence {
  const keysApartMs = Math.abs((evidence[SLOT.keyMs] ?? Number.NaN) - (neutral[SLOT.keyMs] ?? Number.NaN));
  if (!(keysApartMs >= SAME_KEY_MS)) return neutral;
  const rekeyed = Array.from(neutral);
  for (const slot of Object.values(SLOT)) rekeyed[slot] = evidence[slot] ?? Number.NaN;
  return rekeyed;
}

/** How far the surface has moved against the hip landmarks since the neutral. */
export interface SurfaceMove {
  /** Trunk lengths in the picture; positive to its right, as the front of a pelvis moves that turns to its left. */
  readonly trunks: number;
  /** 0..1 */
  readonly trust: number;
}

/** Null where frame and neutral do not follow the surface from the same picture on. */
export function surfaceMove(evidence: Evidence, neutral: Evidence): SurfaceMove | null {
  const keysApartMs = Math.abs((evidence[SLOT.keyMs] ?? Number.NaN) - (neutral[SLOT.keyMs] ?? Number.NaN));
  if (!(keysApartMs < SAME_KEY_MS)) return null;
  const movedPx = (evidence[SLOT.besideHipsPx] ?? 0) - (neutral[SLOT.besideHipsPx] ?? 0);
  const seen = evidence[SLOT.seen] ?? 0;
  const trunks = movedPx / (neutral[SLOT.trunkPx] || 1);
  const trust = Math.max(0, Math.min(1, (seen - SEEN.none) / (SEEN.all - SEEN.none)));
  return Number.isFinite(trunks) && Number.isFinite(trust) ? { trunks, trust } : null;
}
