import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { addCounts, type QualityCounts } from '../../../src/intake/quality/counts';
import { qualityDimensions } from '../../../src/intake/quality/dimension';
import type { FileQuality } from '../../../src/intake/quality/file-quality';
import { readWhole } from '../support/read-sample';

const header =
  'record_id,region_code,department_code,subject,subject_kind,record_kind,severity,event_date,report_date,amount';
const good =
  'R1,330106,market_regulation,某局,department,broken_commitment,minor,2026-03-02,2026-03-04,1';

async function qualityOf(...lines: string[]): Promise<FileQuality> {
  const { report } = await readWhole(new Blob([[header, ...lines].join('\n')]));
  expect(report.dataset).toBe('dishonesty_records');
  return report.quality;
}

/** `assessed/deficient` by dimension, those in which nothing was assessed left out. */
function plain(counts: QualityCounts | undefined): Record<string, string> {
  return Object.fromEntries(
    qualityDimensions
      .filter((dimension) => counts?.[dimension].assessed)
      .map((dimension) => [
        dimension,
        `${counts?.[dimension].assessed}/${counts?.[dimension].deficient}`,
      ]),
  );
}

const fieldOf = (quality: FileQuality, name: string | null) =>
  quality.fields.find(({ field }) => field === name);

describe('the quality of a file', () => {
  it('of one row without a defect counts each item once', async () => {
    const quality = await qualityOf(good);
    const required = datasetByName('dishonesty_records').fields.filter(
      ({ constraints }) => constraints?.required,
    ).length;
    expect(plain(quality.counts)).toEqual({
      completeness: `${required}/0`,
      accuracy: '10/0',
      // Five code lists, the date of reporting after the event, the form of the row.
      consistency: '7/0',
      timeliness: '1/0',
      uniqueness: '1/0',
      accessibility: '10/0',
    });
    expect(quality.faultless).toBe(1);
    expect(quality.timelinessNotAssessable).toBe(0);
  });

  it.each([
    ['a required value missing', good.replace('某局', ''), 'completeness', 'subject'],
    ['no such day', good.replace('2026-03-02', '2026-02-30'), 'accuracy', 'event_date'],
    ['a negative amount', good.replace(/1$/, '-5'), 'accuracy', 'amount'],
    ['a code out of its list', good.replace(',minor', ',tiny'), 'consistency', 'severity'],
    ['a report before the event', good.replace('03-04', '03-01'), 'consistency', 'report_date'],
    ['a late report', good.replace('03-04', '04-04'), 'timeliness', 'report_date'],
    ['a row too long', `${good},more`, 'consistency', null],
  ] as const)('finds %s', async (_, line, dimension, field) => {
    const quality = await qualityOf(line);
    const deficient = qualityDimensions.filter((each) => quality.counts[each].deficient > 0);
    expect(deficient).toEqual([dimension]);
    expect(quality.counts[dimension].deficient).toBe(1);
    expect(fieldOf(quality, field)?.counts[dimension].deficient).toBe(1);
    expect(quality.faultless).toBe(0);
  });

  it('finds a key that comes again', async () => {
    const quality = await qualityOf(good, good);
    expect(plain(quality.counts).uniqueness).toBe('2/1');
    expect(fieldOf(quality, 'record_id')?.counts.uniqueness.deficient).toBe(1);
    expect(quality.faultless).toBe(1);
  });

  it('counts a required field without a column as missing in every row', async () => {
    const quality = await readWhole(
      new Blob([
        'record_id,region_code,subject,record_kind,severity,event_date\n' +
          'R1,330106,某局,broken_commitment,minor,2026-03-02\n' +
          'R2,330106,某局,broken_commitment,minor,2026-03-02\n',
      ]),
    ).then(({ report }) => report.quality);
    expect(fieldOf(quality, 'subject_kind')?.counts.completeness).toMatchObject({
      assessed: 2,
      deficient: 2,
    });
    expect(quality.timelinessNotAssessable).toBe(2);
  });

  it('keeps values put right apart from defects', async () => {
    const quality = await qualityOf(good.replace('2026-03-02', '2026/3/2'));
    expect(quality.counts.consistency).toMatchObject({ deficient: 0, repaired: 1 });
    expect(quality.faultless).toBe(1);
  });

  it('is told by unit, rejected rows included', async () => {
    const other = good.replace('R1,330106,market_regulation', 'R2,330800,ecology_environment');
    const { units } = await qualityOf(good, other.replace(',minor', ',tiny'));
    expect(units.map(({ region, department }) => [region, department]).sort()).toEqual([
      ['330106', 'market_regulation'],
      ['330800', 'ecology_environment'],
    ]);
    const rejected = units.find(({ region }) => region === '330800');
    expect(rejected).toMatchObject({ rows: 1, accepted: 0, faultless: 0 });
    expect(rejected?.counts.consistency.deficient).toBe(1);
  });

  it('adds up: units and fields to the whole, deficient never above assessed', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        ...['330106', '330800', 'market_regulation', '某局', 'department', 'individual', 'minor'],
        ...['broken_commitment', '2026-03-02', '2026-03-20', '2021-02-30', '1900/01/01', '1', '无'],
        ...['', ' R9', '９', '-1', 'R1'],
      ),
      fc.string({ maxLength: 4 }),
    );
    const row = fc.oneof(
      fc.array(cell, { minLength: 1, maxLength: 11 }),
      fc.constant(good.split(',')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (table) => {
        const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
        const lines = table.map((cells) => cells.map(quoted).join(','));
        const { report } = await readWhole(new Blob([[header, ...lines].join('\n')]));
        const { quality, rows, accepted } = report;
        expect(addCounts(quality.units.map(({ counts }) => counts))).toEqual(quality.counts);
        expect(addCounts(quality.fields.map(({ counts }) => counts))).toEqual(quality.counts);
        const sum = (key: 'rows' | 'accepted' | 'faultless') =>
          quality.units.reduce((total, unit) => total + unit[key], 0);
        expect([sum('rows'), sum('accepted')]).toEqual([rows, accepted]);
        expect(sum('faultless')).toBe(quality.faultless);
        for (const { counts, filled } of quality.fields) {
          expect(filled).toBeLessThanOrEqual(rows);
          for (const dimension of qualityDimensions) {
            const { assessed, deficient } = counts[dimension];
            expect(deficient).toBeLessThanOrEqual(assessed);
            expect(assessed).toBeLessThanOrEqual(rows);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with the rules that were counted where every row is accepted', async () => {
    const line = (id: number) => good.replace('R1', `R${id}`).replace('某局', ' 某局');
    const { report } = await readWhole(
      new Blob([[header, ...Array.from({ length: 30 }, (_, id) => line(id))].join('\n')]),
    );
    expect(report.rejected).toBe(0);
    expect(report.changes.map(({ rule, count }) => [rule, count])).toEqual([['trimmed', 30]]);
    expect(report.quality.counts.consistency.repaired).toBe(30);
  });
});
