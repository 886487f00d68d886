import type { OpenedFile } from '../../intake/source/opened-file';
import { recogniseFormat } from '../../intake/source/recognise-format';
import type { IntakeClient } from '../../workers/intake-client';

/**
 * The files inside a zip or a database; null for a file that is none. Rejects with IntakeError, or
 * with the signal's reason.
 */
export async function openContainer(
  file: File,
  client: IntakeClient,
  signal: AbortSignal,
): Promise<readonly OpenedFile[] | null> {
  if (file.size === 0) return null;
  const format = await recogniseFormat(file);
  if (format === 'zip') return client.open(file, { signal });
  if (format !== 'duckdb') return null;
  const { openDatabase } = await import('./open-database');
  return openDatabase(file, signal);
}
