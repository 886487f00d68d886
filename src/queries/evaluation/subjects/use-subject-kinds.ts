import { useQuery } from '@tanstack/react-query';
import type { Filter } from '../../../catalog/filter';
import type { Engine, ResultTable } from '../../../engine/engine';
import { lastDayOfMonth } from '../../../util/civil-date';
import { addMonths, monthOf } from '../../../util/month';
import { useFilter } from '../../use-filter';
import { useWorkspace } from '../../use-workspace';
import type { GradeRow } from './assemble-grades';
import { coverageStatement, gradesStatement } from './grades-statement';

/** How much of the catalogue is collected of a kind of subject, in one dimension. */
export interface CoverageRow {
  readonly kind: string;
  readonly dimension: string;
  readonly items: number;
  readonly covered: number;
  /** YYYY-MM-DD */
  readonly counted: string;
}

export interface SubjectKinds {
  readonly grades: readonly GradeRow[];
  /** A year before. */
  readonly before: readonly GradeRow[];
  readonly coverage: readonly CoverageRow[];
}

/** Grades of subjects and coverage of the catalogue at the end of the period, in the regions of the filter. */
export function useSubjectKinds() {
  const { engine, snapshot, revision, asOf } = useWorkspace();
  const { filter } = useFilter();
  return useQuery({
    queryKey: ['subject kinds', snapshot?.location ?? null, revision, asOf, filter],
    queryFn: ({ signal }) => loadSubjectKinds(engine, filter, asOf, signal),
  });
}

async function loadSubjectKinds(
  engine: Engine,
  filter: Filter,
  asOf: string,
  signal: AbortSignal,
): Promise<SubjectKinds> {
  const month = filter.to ?? monthOf(asOf);
  const end = (of: string) => [lastDayOfMonth(of), asOf].sort()[0] as string;
  const gradesAt = async (until: string) =>
    gradeRows(await engine.query(gradesStatement(filter, until).text, { signal }));
  return {
    grades: await gradesAt(end(month)),
    before: await gradesAt(end(addMonths(month, -12))),
    coverage: coverageRows(
      await engine.query(coverageStatement(filter, end(month)).text, { signal }),
    ),
  };
}

function gradeRows(table: ResultTable): readonly GradeRow[] {
  const at = readerOf(table);
  return Array.from({ length: table.rowCount }, (_, row) => ({
    region: at.text('region', row),
    kind: at.text('kind', row),
    grade: at.text('grade', row),
    subjects: at.number('subjects', row),
    points: at.number('points', row),
    pointed: at.number('pointed', row),
    evaluated: at.text('evaluated', row),
  }));
}

function coverageRows(table: ResultTable): readonly CoverageRow[] {
  const at = readerOf(table);
  return Array.from({ length: table.rowCount }, (_, row) => ({
    kind: at.text('kind', row),
    dimension: at.text('dimension', row),
    items: at.number('items', row),
    covered: at.number('covered', row),
    counted: at.text('counted', row),
  }));
}

function readerOf({ columns }: ResultTable) {
  const values = new Map(columns.map((column) => [column.name, column.values]));
  return {
    text: (name: string, row: number) => String(values.get(name)?.[row] ?? ''),
    number: (name: string, row: number) => Number(values.get(name)?.[row] ?? 0),
  };
}
