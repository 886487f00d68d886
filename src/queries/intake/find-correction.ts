import type { Inspection } from '../../intake/read/inspect-table';
import type { ReadPlan } from '../../intake/read/read-plan';
import { hasHeadersOfRejected, nameLines } from '../../intake/report/correction';
import type { RejectedRow } from '../../intake/report/intake-report';
import type { ReadFile } from '../../workers/intake-messages';
import type { ImportedFile } from './import-stage';

/** A file whose rejected rows another corrects, and how that one is to be read. */
export interface FoundCorrection {
  readonly corrects: number;
  readonly plan: Pick<ReadPlan, 'dataset' | 'mapping' | 'options' | 'extraColumns' | 'correction'>;
}

/**
 * The file of this session that an inspected file corrects: it has the columns of that file's
 * rejected rows, and each of its first rows names a rejected line. Null where there is none.
 */
export async function findCorrection(
  { headers, sampleRows }: Pick<Inspection, 'headers' | 'sampleRows'>,
  imports: readonly ImportedFile[],
): Promise<FoundCorrection | null> {
  for (const { id, stage, plan } of imports) {
    if (!('result' in stage) || !plan || plan.correction) continue;
    const { report, rejected } = stage.result;
    if (report.rejected === 0 || !hasHeadersOfRejected(headers, report)) continue;
    const lineColumn = report.headers.length;
    const correction = { lineColumn, lines: await linesOf(rejected) };
    if (!nameLines(sampleRows, correction)) continue;
    const { dataset, mapping, options, extraColumns } = plan;
    const added = headers.slice(lineColumn).map(() => null);
    return {
      corrects: id,
      plan: { dataset, mapping: [...mapping, ...added], options, extraColumns, correction },
    };
  }
  return null;
}

async function linesOf(parts: ReadFile['rejected']): Promise<number[]> {
  const lines: number[] = [];
  for (const part of parts) {
    const rows = JSON.parse(await part.text()) as readonly RejectedRow[];
    for (const { line } of rows) lines.push(line);
  }
  return lines;
}
