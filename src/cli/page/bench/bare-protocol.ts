import type { RuntimeOptions } from '../../../pose-runtime/runtime.ts';
import type { Slice } from './report.ts';

export type BareRequest =
  | { readonly kind: 'start'; readonly options: RuntimeOptions; readonly picture: ImageBitmap }
  | { readonly kind: 'give'; readonly pictures: readonly ImageBitmap[] }
  | { readonly kind: 'run'; readonly durationMs: number };

export type BareReply =
  | { readonly kind: 'done' }
  | { readonly kind: 'ran'; readonly slice: Slice }
  | { readonly kind: 'failed'; readonly message: string };
