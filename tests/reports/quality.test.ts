import { describe, expect, it } from 'vitest';
import { qualityReport } from '../../src/intake/quality/quality-report';
import { qualityReportSchema } from '../../src/intake/quality/quality-report-schema';
import { type QualityWords, qualityColumns, qualityCsv } from '../../src/reports/quality-csv';
import { qualityJson } from '../../src/reports/quality-json';
import { readWhole } from '../intake/support/read-sample';

const words: QualityWords = {
  column: (column) => column,
  level: (level) => level,
  dimension: (dimension) => dimension,
  dataset: (name) => name,
  field: (_, name) => name ?? '*',
  rule: (rule) => rule,
  region: (code) => code ?? '?',
  department: (code) => code ?? '?',
};

const header =
  'record_id,region_code,department_code,subject,subject_kind,record_kind,severity,event_date';
const text = [
  header,
  'R1,330106,tax,某局,department,broken_commitment,=1+1,2026-03-02',
  'R2,330106,tax,王小明,individual,broken_commitment,minor,2026/3/2',
  'R3,330106,tax, 王小明,individual,broken_commitment,minor,2026-03-02',
].join('\n');

async function sample() {
  const { report } = await readWhole(new Blob([text]), { keepPersonalData: true });
  return qualityReport([{ name: '=evil.csv', report }], '2026-10-31');
}

async function table(): Promise<Record<string, string>[]> {
  const csv = await qualityCsv(await sample(), words).text();
  const [first = '', ...lines] = csv.replace('\ufeff', '').trimEnd().split('\r\n');
  const columns = first.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((cell, place) => [columns[place] ?? '', cell])),
  );
}

describe('a quality report as CSV', () => {
  it('starts with the byte-order mark and has every column in every row', async () => {
    const bytes = new Uint8Array(await qualityCsv(await sample(), words).arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    for (const row of await table()) expect(Object.keys(row)).toEqual([...qualityColumns]);
  });

  it('tells every level, and the same numbers as the report', async () => {
    const rows = await table();
    expect(new Set(rows.map(({ level }) => level))).toEqual(
      new Set(['all', 'file', 'field', 'rule', 'dataset', 'department', 'region', 'unit']),
    );
    const { dimensions } = await sample();
    const found = rows.find(
      ({ level, dimension }) => level === 'all' && dimension === 'consistency',
    );
    expect(found).toMatchObject({
      assessed: String(dimensions.consistency.assessed),
      deficient: '1',
      rows: '3',
      rejected: '1',
    });
  });

  it('defuses formulas and covers personal values kept for the session', async () => {
    const csv = await qualityCsv(await sample(), words).text();
    expect(csv).toContain("'=1+1");
    expect(csv).toContain("'=evil.csv");
    expect(csv).not.toContain('王小明');
  });
});

describe('a quality report as JSON', () => {
  it('is the document of its schema', async () => {
    const report = await sample();
    const document = JSON.parse(await qualityJson(report).text());
    expect(qualityReportSchema.parse(document)).toEqual(report);
    expect(JSON.stringify(document)).not.toContain('王小明');
  });
});
