import type { Dataset } from '../../catalog/dataset-schema';
import type { ResultTable } from '../../engine/engine';
import {
  addCounts,
  type DimensionCounts,
  eachDimension,
  noCounts,
  type QualityCounts,
} from '../../intake/quality/counts';
import type { FileQuality, UnitQuality } from '../../intake/quality/file-quality';
import type { AssessedRows } from '../../intake/quality/quality-report';
import { timeLimitOf } from '../../intake/quality/timeliness';

type CountOf = (name: string) => number;

/**
 * The quality of the rows of a dataset from the answer to `qualityStatement`. What only the reading of
 * a file can tell, accuracy and accessibility, has no items.
 */
export function loadedQuality(dataset: Dataset, answer: ResultTable): AssessedRows {
  const columns = new Map(answer.columns.map(({ name, values }) => [name, values]));
  const rowsOf = Array.from({ length: answer.rowCount }, (_, row) => row);
  const countIn =
    (row: number): CountOf =>
    (name) =>
      Number(columns.get(name)?.[row] ?? 0);
  const codeIn = (name: string, row: number) => {
    const code = columns.get(name)?.[row] ?? null;
    return code === null ? null : String(code);
  };
  const units = rowsOf.map((row): UnitQuality => {
    const count = countIn(row);
    return {
      region: codeIn('region', row),
      department: codeIn('department', row),
      rows: count('rows'),
      accepted: count('rows'),
      faultless: count('faultless'),
      counts: addCounts(dataset.fields.map((_, place) => fieldCounts(dataset, place, count))),
    };
  });
  const total: CountOf = (name) => rowsOf.reduce((sum, row) => sum + countIn(row)(name), 0);
  const fields: FileQuality['fields'] = dataset.fields.map(({ name }, place) => ({
    field: name,
    filled: total(`filled_${place}`),
    counts: fieldCounts(dataset, place, total),
  }));
  const rows = total('rows');
  return {
    dataset: dataset.name,
    rows,
    accepted: rows,
    rejected: 0,
    missingColumns: [],
    changes: [],
    faults: [],
    quality: {
      faultless: total('faultless'),
      counts: addCounts(fields.map(({ counts }) => counts)),
      fields,
      units: units.toSorted((a, b) => b.rows - a.rows),
      timelinessNotAssessable: timeLimitOf(dataset) ? rows - total('timed') : null,
    },
  };
}

function fieldCounts(dataset: Dataset, place: number, count: CountOf): QualityCounts {
  const { fields, primaryKey } = dataset;
  const name = fields[place]?.name;
  const items = (assessed: number, deficient: number): DimensionCounts => ({
    assessed,
    deficient,
    repaired: 0,
  });
  return eachDimension((dimension) => {
    switch (dimension) {
      case 'completeness':
        return items(count(`required_${place}`), count(`missing_${place}`));
      case 'consistency':
        return items(count(`ordered_${place}`), count(`disordered_${place}`));
      case 'timeliness':
        return name === timeLimitOf(dataset)?.to[0]
          ? items(count('timed'), count('late'))
          : noCounts;
      case 'uniqueness':
        return name === primaryKey[0] ? items(count('rows'), count('repeated')) : noCounts;
      default:
        return noCounts;
    }
  });
}
