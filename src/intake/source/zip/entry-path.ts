import { IntakeError } from '../../intake-error';

const archives = /\.(?:zip|rar|7z|gz|tgz|tar|bz2|xz)$/i;
const rubbish = /(?:^|\/)(?:__MACOSX\/|\.|thumbs\.db$|desktop\.ini$|~\$)/i;
const readable =
  /\.(?:csv|tsv|txt|xlsx|xlsm|xls|json|jsonl|ndjson|parquet|arrow|arrows|feather|duckdb|db)$/i;

/**
 * Refuses a path that would lead out of its zip: absolute, with a drive, or climbing by `..`.
 * Throws IntakeError `unsafe_path` naming it.
 */
export function refuseClimbing(path: string): void {
  const parts = path.split('/');
  if (/^(?:\/|[a-z]:)/i.test(path) || parts.includes('..') || path.includes('\0')) {
    throw new IntakeError('unsafe_path', `The zip holds the path "${path}".`);
  }
}

/** Whether a path is one that programs leave behind beside the data, such as `__MACOSX/`. */
export function isRubbish(path: string): boolean {
  return rubbish.test(path);
}

/** Whether a path names an archive of its own. */
export function isArchive(path: string): boolean {
  return archives.test(path);
}

/** Whether the name of a file is that of a format that is read. */
export function isReadable(path: string): boolean {
  return readable.test(path);
}
