import { derivedTables } from '../../engine/build/derived-tables';
import { type EngineError, engineErrorOf } from '../../engine/engine-error';
import { readDatabaseFile } from '../../engine/read-database-file';
import { startEngine } from '../../engine/start-engine';
import { IntakeError, type IntakeErrorKind } from '../../intake/intake-error';
import type { OpenedFile } from '../../intake/source/opened-file';

const kinds: Partial<Record<EngineError['kind'], IntakeErrorKind>> = {
  snapshot_newer: 'newer_version',
  snapshot_cut_short: 'damaged',
  snapshot_invalid: 'damaged',
  memory_exhausted: 'too_large',
};

/**
 * The tables of a DuckDB file as files of their own, read by a second database that ends with it;
 * those without a row, and those that a snapshot makes from its datasets, are left out.
 * Rejects with IntakeError, or with the signal's reason.
 */
export async function openDatabase(
  file: File,
  signal: AbortSignal,
): Promise<readonly OpenedFile[]> {
  const engine = await startEngine();
  try {
    const found = await readDatabaseFile(engine, file, signal);
    const tables = found.filter(({ name, isEmpty }) => !isEmpty && !derivedTables.has(name));
    if (tables.length === 0) {
      throw new IntakeError('nothing_inside', 'The database has no table with rows.');
    }
    return tables.map(({ name, rows }) => {
      const path = `${file.name}/${name}`;
      return { name: path, file: new File([rows], path) };
    });
  } catch (thrown) {
    signal.throwIfAborted();
    if (thrown instanceof IntakeError) throw thrown;
    const error = engineErrorOf(thrown);
    throw new IntakeError(kinds[error.kind] ?? 'unreadable', error.message);
  } finally {
    await engine.close();
  }
}
