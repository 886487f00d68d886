/** Why a file cannot be read at all; each has its own words and remedy on the screen. */
export type IntakeErrorKind =
  | 'empty_file'
  | 'unsupported_format'
  | 'damaged'
  | 'too_large'
  | 'encrypted'
  | 'unsafe_path'
  | 'nested_archive'
  | 'nothing_inside'
  | 'newer_version'
  | 'quote_unclosed'
  | 'header_missing'
  | 'dataset_unknown'
  | 'unreadable';

/** A failure of a whole file as a plain value, which passes between workers. */
export interface IntakeFailure {
  readonly kind: IntakeErrorKind;
  readonly message: string;
  /** Line of the file where it shows, from 1. */
  readonly line: number | null;
}

/** A failure of a whole file. `line` is the line of the file where it shows, from 1. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
  readonly kind: IntakeErrorKind;
  readonly line: number | null;

  constructor(kind: IntakeErrorKind, message: string, line: number | null = null) {
    super(message);
    this.kind = kind;
    this.line = line;
  }
}

/** Anything thrown as a plain value; what is no IntakeError is `unreadable`. */
export function intakeFailure(thrown: unknown): IntakeFailure {
  if (thrown instanceof IntakeError) {
    return { kind: thrown.kind, message: thrown.message, line: thrown.line };
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { kind: 'unreadable', message, line: null };
}
