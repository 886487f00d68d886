import { attachLocalSnapshot } from '../../engine/attach-local-snapshot';
import type { TableColumns } from '../../engine/dataset-views';
import type { DuckDbEngine } from '../../engine/duckdb-engine';
import { tableColumns } from '../../engine/table-columns';
import { holds, type VerificationReport } from '../../snapshot/check';
import { rowChecks } from '../../snapshot/check-rows';
import { schemaChecks } from '../../snapshot/check-schema';
import type { SnapshotManifest } from '../../snapshot/manifest-schema';
import { SnapshotError } from '../../snapshot/snapshot-error';
import { runSnapshotJob } from '../../workers/snapshot-client';
import type { OpeningState } from '../workspace';
import { isUnverifiedAllowed, localSnapshot } from './local-snapshots';
import { VerificationError } from './verification-error';

export interface OpenLocalOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Pick<OpeningState, 'step' | 'done' | 'total'>) => void;
}

/** A local snapshot that is attached, with what its verification found. */
export interface AttachedLocal {
  readonly manifest: SnapshotManifest;
  readonly report: VerificationReport;
  readonly columns: TableColumns;
  readonly isEncrypted: boolean;
}

/**
 * Verifies a snapshot whose files are at hand, wholly, and attaches it. Rejects with
 * VerificationError where something speaks against it and nobody has said to open it anyway, with
 * SnapshotError `snapshot_local` where this tab does not have the files, and with EngineError.
 */
export async function openLocal(
  engine: DuckDbEngine,
  location: string,
  { signal, onProgress }: OpenLocalOptions,
): Promise<AttachedLocal> {
  const local = localSnapshot(location);
  if (!local) {
    throw new SnapshotError(
      'snapshot_local',
      `${location} stands for files that this tab has not opened.`,
      location,
    );
  }
  const refuse = (report: VerificationReport) => {
    if (!holds(report) && !isUnverifiedAllowed(location)) {
      throw new VerificationError(local.name, report);
    }
  };
  onProgress({ step: 'verify' });
  const { manifest, signature, checks } = await runSnapshotJob(
    'verify',
    { files: [...local.files], name: local.name },
    { signal, onProgress: (done, total) => onProgress({ step: 'verify', done, total }) },
  );
  refuse({ signature, checks });
  onProgress({ step: 'database' });
  await attachLocalSnapshot(engine, local.files, manifest);
  const columns = await tableColumns(engine, 'snapshot', 'main');
  onProgress({ step: 'verify' });
  const rows = await rowChecks((sql) => engine.query(sql, { signal }), manifest, columns, {
    signal,
  });
  const report = { signature, checks: [...checks, ...schemaChecks(manifest, columns), ...rows] };
  refuse(report);
  return { manifest, report, columns, isEncrypted: local.isEncrypted };
}
