import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainDataset } from '../../../src/intake/map/recognise-dataset';
import { inspectTable } from '../../../src/intake/read/inspect-table';
import { defaultOptions, type ReadPlan } from '../../../src/intake/read/read-plan';
import { readTable } from '../../../src/intake/read/read-table';
import { completionOf } from '../../../src/intake/report/completion';
import { correctedLine, hasHeadersOfRejected } from '../../../src/intake/report/correction';
import type { IntakeReport, RejectedRow } from '../../../src/intake/report/intake-report';
import { findCorrection } from '../../../src/queries/intake/find-correction';
import type { ImportedFile } from '../../../src/queries/intake/import-stage';
import { rejectedRowsCsv } from '../../../src/reports/rejected-rows-csv';

const header = 'record_id,region_code,subject,subject_kind,record_kind,severity,event_date';
const row = (id: number, severity: string) =>
  `R${id},330106,某局,department,broken_commitment,${severity},2026-03-02`;

/** A file as the console holds it once it is read. */
async function imported(id: number, file: File, given?: Partial<ReadPlan>): Promise<ImportedFile> {
  const inspection = await inspectTable(file);
  const candidate = certainDataset(inspection.candidates);
  const plan = { ...inspection, ...candidate, options: defaultOptions, ...given } as ReadPlan;
  const rejected: RejectedRow[] = [];
  const sink = {
    onAccepted: () => undefined,
    onRejected: (each: RejectedRow) => rejected.push(each),
  };
  const report = await readTable(file, plan, sink);
  const result = {
    report,
    fields: [],
    batches: [],
    rejected: [new Blob([JSON.stringify(rejected)])],
  };
  return {
    id,
    file,
    inspection,
    plan,
    columns: null,
    corrects: null,
    stage: { kind: 'read', result },
  };
}

function reportOf({ stage }: ImportedFile): IntakeReport {
  if (!('result' in stage)) throw new Error('The file is not read.');
  return stage.result.report;
}

/** The rejected rows as they are downloaded. */
async function rejectedFile(first: ImportedFile): Promise<string> {
  if (!('result' in first.stage)) throw new Error('The file is not read.');
  const { report, rejected } = first.stage.result;
  const { lineColumn } = first.plan?.correction ?? {};
  const csv = await rejectedRowsCsv(rejected, {
    headers: report.headers.slice(0, lineColumn),
    lineColumn,
    added: ['原文件行号', '拒绝原因'],
    reasons: ({ faults }) => faults.map(({ rule }) => rule).join('; '),
  });
  return csv.text();
}

async function correct(first: ImportedFile, id: number, text: string): Promise<ImportedFile> {
  const file = new File([text], 'corrected.csv');
  const found = await findCorrection(await inspectTable(file), [first]);
  if (!found) throw new Error('It is not recognised.');
  expect(found.corrects).toBe(first.id);
  return imported(id, file, found.plan);
}

describe('corrected rows', () => {
  it('are recognised and complete their file, whatever is corrected', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 12 }),
        async (rows) => {
          const lines = rows.map(([isGood], id) => row(id, isGood ? 'minor' : 'tiny'));
          const text = [header, ...lines].join('\n');
          const first = await imported(1, new File([text], 'first.csv'));
          const before = reportOf(first);
          if (before.rejected === 0) return;
          const table = (await rejectedFile(first)).split('\r\n');
          const corrected = table
            .map((line) => {
              const id = Number(/^R(\d+)/.exec(line)?.[1]);
              return rows[id]?.[1] ? line.replace('tiny', 'minor') : line;
            })
            .join('\r\n');
          const second = await correct(first, 2, corrected);
          const wanted = rows.filter(([isGood, isCorrected]) => !isGood && isCorrected).length;
          const whole = completionOf(before, [reportOf(second)]);
          expect(whole).toEqual({
            rows: before.rows,
            accepted: before.accepted + wanted,
            rejected: before.rejected - wanted,
            added: 0,
          });
          expect(whole.accepted + whole.rejected).toBe(whole.rows);
          if (reportOf(second).rejected === 0) return;
          const rest = (await rejectedFile(second)).replaceAll('tiny', 'minor');
          const third = await correct(first, 3, rest);
          expect(completionOf(before, [reportOf(second), reportOf(third)])).toEqual({
            rows: before.rows,
            accepted: before.rows,
            rejected: 0,
            added: 0,
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('that come twice, and rows that were never rejected, count as added', async () => {
    const first = await imported(
      1,
      new File([[header, row(1, 'tiny'), row(2, 'minor')].join('\n')], 'a'),
    );
    const good = (await rejectedFile(first)).replace('tiny', 'minor');
    const again = `${good.trimEnd()}\r\n${row(7, 'minor')},2,x\r\n`;
    const second = await correct(first, 2, again);
    expect(completionOf(reportOf(first), [reportOf(second)])).toEqual({
      rows: 3,
      accepted: 3,
      rejected: 0,
      added: 1,
    });
  });

  it('are not recognised where they name other lines, other columns or none', async () => {
    const first = await imported(1, new File([[header, row(1, 'tiny')].join('\n')], 'a'));
    const find = async (text: string) =>
      findCorrection(await inspectTable(new File([text], 'b')), [first]);
    const line = row(1, 'minor');
    expect(await find(`${header},line,reasons\n${line},2,x`)).not.toBeNull();
    expect(await find(`${header},line,reasons\n${line},3,x`)).toBeNull();
    expect(await find(`${header},line,reasons\n${line},,x`)).toBeNull();
    expect(await find(`${header}\n${line}`)).toBeNull();
    expect(await find(`${header},line,reasons\n`)).toBeNull();
  });
});

describe('the line that a corrected row names', () => {
  it.each([
    ['12', 12],
    [' 1,234 ', 1234],
    ['12.0', 12],
    ['', null],
    ['12a', null],
    ['-3', null],
  ])('%j is %j', (cell, expected) => {
    expect(correctedLine(['x', cell], 1)).toBe(expected);
  });

  it('stands under headers that a spread sheet may have marked as text', () => {
    expect(hasHeadersOfRejected(["'=a", ' b', 'l', 'r'], { headers: ['=a', 'b'] })).toBe(true);
    expect(hasHeadersOfRejected(['a', 'l', 'r'], { headers: ['=a', 'b'] })).toBe(false);
  });
});
