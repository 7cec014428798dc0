export type CameraErrorCode =
  'refused' | 'no-camera' | 'busy' | 'unplugged' | 'picture-changed' | 'insecure-context' | 'unsupported';

/** Why there is no picture from a camera. */
export class CameraError extends Error {
  override readonly name = 'CameraError';
  readonly code: CameraErrorCode;
  constructor(code: CameraErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const CODE_BY_NAME: Readonly<Record<string, CameraErrorCode>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'no-camera',
  OverconstrainedError: 'no-camera',
  NotReadableError: 'busy',
  AbortError: 'busy',
  TypeError: 'unsupported',
};

/** Maps what `getUserMedia` threw to our codes. Source: https://w3c.github.io/mediacapture-main/#dom-mediadevices-getusermedia */
export function asCameraError(cause: unknown): CameraError {
  if (cause instanceof CameraError) return cause;
  const name = cause instanceof Error ? cause.name : '';
  const code = CODE_BY_NAME[name] ?? 'busy';
  return new CameraError(code, `the camera could not be opened: ${name || 'unknown error'}`, { cause });
}
