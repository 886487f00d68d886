import { useMemo } from 'react';
import { qualityReport } from '../../intake/quality/quality-report';
import type { QualityReport } from '../../intake/quality/quality-report-schema';
import type { IntakeReport } from '../../intake/report/intake-report';
import { useImports } from '../intake/import-store';
import { useWorkspaceState } from '../use-workspace';

/** A file that was read in this session. */
export interface AssessedFile {
  readonly id: number;
  readonly name: string;
  readonly report: IntakeReport;
}

/** The files that were read in this session, as they were read last. */
export function useAssessedFiles(): readonly AssessedFile[] {
  const imports = useImports((state) => state.imports);
  return useMemo(
    () =>
      imports.flatMap(({ id, file, stage }) =>
        'result' in stage ? [{ id, name: file.name, report: stage.result.report }] : [],
      ),
    [imports],
  );
}

/** The quality of files that were read. */
export function useFileQuality(files: readonly AssessedFile[]): QualityReport {
  const state = useWorkspaceState();
  const asOf = state.kind === 'ready' ? state.workspace.asOf : null;
  return useMemo(() => qualityReport(files, asOf), [files, asOf]);
}
