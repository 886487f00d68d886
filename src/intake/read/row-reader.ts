import type { Dataset } from '../../catalog/dataset-schema';
import { valuesDeriver } from '../derive/derive-values';
import type { Mapping } from '../map/map-headers';
import type { SourceRow } from '../text/parse-delimited';
import { certificateCheck } from '../validate/check-certificates';
import { dateOrderCheck } from '../validate/check-date-orders';
import { futureDateCheck } from '../validate/check-future-dates';
import { requiredCheck } from '../validate/check-required';
import { shapeCheck } from '../validate/check-shape';
import { uniqueKeyCheck } from '../validate/check-unique-key';
import { personalValuesCover } from './cover-personal-values';
import { type CellOf, extraCells } from './extra-cells';
import { columnsReader } from './read-columns';
import type { IntakeOptions } from './read-plan';
import { emptyRow, type RowState } from './row-state';

/** A row after all rules; without faults it is accepted. */
export interface ReadRow extends RowState {
  /** The cells of the file, what is personal covered; empty for a row that is accepted. */
  readonly cells: readonly string[];
  /** What stands in the extra columns, as JSON; null without any. */
  readonly extra: string | null;
}

export interface RowReader {
  readonly missingColumns: readonly string[];
  /** Reads the next row of the file. */
  readonly read: (row: SourceRow) => ReadRow;
}

const noCells: readonly string[] = [];

/**
 * The rules of a dataset for the rows of one file, put together: shape, convert, derive, validate,
 * cover. A row of the wrong shape is not read further: its cells stand under wrong headers. `seenKeys`
 * are the keys of the rows before.
 */
export function createRowReader(
  dataset: Dataset,
  headers: readonly string[],
  mapping: Mapping,
  options: IntakeOptions,
  extraColumns: readonly number[] = [],
  seenKeys: Set<string> = new Set(),
): RowReader {
  const mappedFields = new Set(mapping.filter((name) => name !== null));
  const checkShape = shapeCheck(headers);
  const readColumns = columnsReader(dataset, headers, mapping, options);
  const deriveValues = valuesDeriver(dataset, mappedFields);
  const required = requiredCheck(dataset, mappedFields);
  const checkCertificates = certificateCheck(dataset);
  const checkDateOrders = dateOrderCheck(dataset);
  const checkUniqueKey = uniqueKeyCheck(dataset, seenKeys);
  const checkFuture = futureDateCheck(dataset, options.today ?? null);
  const cover = options.keepPersonalData ? null : personalValuesCover(dataset, mapping, headers);
  const cellOf: CellOf = cover?.coverCell ?? ((_, cells, column) => cells[column] ?? '');
  const readExtra = extraColumns.length > 0 ? extraCells(headers, extraColumns, cellOf) : null;
  return {
    missingColumns: required.missingColumns,
    read({ cells }) {
      const row = emptyRow(dataset);
      checkShape(cells, row);
      if (row.faults.length === 0) {
        readColumns(cells, row);
        deriveValues(row);
        required.check(row);
        checkCertificates(row);
        checkDateOrders(row);
        checkFuture(row);
        checkUniqueKey(row);
      }
      const isRejected = row.faults.length > 0;
      const extra = readExtra && !isRejected ? readExtra(row, cells) : null;
      const shown = isRejected ? cells.map((_, column) => cellOf(row, cells, column)) : noCells;
      cover?.coverRow(row, cells);
      const { values, changes, faults } = row;
      return { values, changes, faults, cells: shown, extra };
    },
  };
}
