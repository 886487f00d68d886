/** What can go wrong with kept data. */
export const keptErrorKinds = [
  'unavailable',
  'quota_exceeded',
  'damaged',
  'newer',
  'failed',
] as const;
export type KeptErrorKind = (typeof keptErrorKinds)[number];

/** A failure of keeping, with the file it concerns where there is one. */
export class KeptError extends Error {
  override readonly name = 'KeptError';
  readonly kind: KeptErrorKind;
  readonly file: string | null;

  constructor(kind: KeptErrorKind, message: string, file: string | null = null, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
    this.file = file;
  }
}

/** The typed error for whatever the browser's storage threw; typed ones pass unchanged. */
export function keptErrorOf(thrown: unknown): KeptError {
  if (thrown instanceof KeptError) return thrown;
  const name = thrown instanceof Error ? thrown.name : '';
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (name === 'QuotaExceededError') return new KeptError('quota_exceeded', message, null, thrown);
  const unavailable = name === 'SecurityError' || name === 'NotAllowedError';
  return new KeptError(unavailable ? 'unavailable' : 'failed', message, null, thrown);
}
