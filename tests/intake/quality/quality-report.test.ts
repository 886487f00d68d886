import { describe, expect, it } from 'vitest';
import { qualityReport } from '../../../src/intake/quality/quality-report';
import { qualityReportSchema } from '../../../src/intake/quality/quality-report-schema';
import { readWhole } from '../support/read-sample';

const header =
  'record_id,region_code,department_code,subject,subject_kind,record_kind,severity,event_date,report_date';
const row = (
  id: string,
  given: { region?: string; department?: string; severity?: string; reported?: string } = {},
) =>
  [
    id,
    given.region ?? '330106',
    given.department ?? 'market_regulation',
    '某局,department,broken_commitment',
    given.severity ?? 'minor',
    '2026-03-02',
    given.reported ?? '2026-03-04',
  ].join(',');

async function file(name: string, lines: readonly string[]) {
  const { report } = await readWhole(new Blob([[header, ...lines].join('\n')]));
  return { name, report };
}

const many = (count: number, make: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => make(place));

describe('qualityReport', () => {
  it('keeps its schema, through JSON too, and with no file at all', async () => {
    const report = qualityReport([await file('a.csv', [row('1'), row('2')])], '2026-10-31');
    expect(qualityReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    const empty = qualityReport([], null);
    expect(qualityReportSchema.parse(empty)).toEqual(empty);
    expect(empty.score).toBeNull();
  });

  it('scores the mean of the shares, worked by hand', async () => {
    const { score, dimensions } = qualityReport(
      [await file('a.csv', [row('1'), row('2', { reported: '2026-04-20' }), row('2')])],
      null,
    );
    expect(dimensions.timeliness.share).toBeCloseTo(2 / 3, 12);
    expect(dimensions.uniqueness.share).toBeCloseTo(2 / 3, 12);
    expect(score).toBeCloseTo((1 + 1 + 1 + 2 / 3 + 2 / 3) / 5, 12);
  });

  it('ranks departments over regions and files; equal scores share a rank', async () => {
    const late = { reported: '2026-04-20' };
    const files = [
      await file('one.csv', [
        ...many(10, (place) => row(`a${place}`, { region: '330106' })),
        ...many(25, (place) => row(`b${place}`, { department: 'ecology_environment', ...late })),
      ]),
      await file('two.csv', [
        ...many(10, (place) => row(`c${place}`, { region: '330800' })),
        ...many(20, (place) => row(`d${place}`, { department: 'emergency_management' })),
        ...many(19, (place) => row(`e${place}`, { department: 'tax' })),
      ]),
    ];
    const { departments } = qualityReport(files, null);
    expect(departments.map(({ department, rank, rows }) => [department, rank, rows])).toEqual([
      ['market_regulation', 1, 20],
      ['emergency_management', 1, 20],
      ['ecology_environment', 3, 25],
      ['tax', null, 19],
    ]);
    expect(departments.find(({ rank }) => rank === 3)?.dimensions.timeliness.share).toBe(0);
  });

  it('puts files of one dataset together, with rules and examples by field', async () => {
    const files = [
      await file('one.csv', [row('1', { severity: 'tiny' }), row('2')]),
      await file('two.csv', [row('3', { severity: 'huge' })]),
    ];
    const report = qualityReport(files, null);
    expect(report.datasets).toHaveLength(1);
    expect(report).toMatchObject({ rows: 3, accepted: 1, rejected: 2, faultless: 1 });
    const severity = report.datasets[0]?.fields.find(({ field }) => field === 'severity');
    expect(severity?.rules).toEqual([
      {
        rule: 'code',
        dimension: 'consistency',
        effect: 'defect',
        count: 2,
        examples: [
          { line: 2, original: 'tiny' },
          { line: 2, original: 'huge' },
        ],
      },
    ]);
  });

  it('covers personal values even where they were kept for the session', async () => {
    const personal = [
      'record_id,region_code,subject,subject_kind,record_kind,severity,event_date,summary',
      '1,330106, 王小明,individual,broken_commitment,minor,2026-03-02,身份证　330106199003071234的人 ',
    ].join('\n');
    const { report } = await readWhole(new Blob([personal]), { keepPersonalData: true });
    expect(JSON.stringify(report.changes)).toContain('王小明');
    const text = JSON.stringify(qualityReport([{ name: 'p.csv', report }], null));
    expect(text).not.toContain('王小明');
    expect(text).not.toContain('330106199003071234');
  });
});
