import type { Dataset } from '../../catalog/dataset-schema';
import { valuesDeriver } from '../derive/derive-values';
import type { Mapping } from '../map/map-headers';
import type { SourceRow } from '../text/parse-delimited';
import { certificateCheck } from '../validate/check-certificates';
import { dateOrderCheck } from '../validate/check-date-orders';
import { requiredCheck } from '../validate/check-required';
import { shapeCheck } from '../validate/check-shape';
import { uniqueKeyCheck } from '../validate/check-unique-key';
import { personalValuesCover } from './cover-personal-values';
import { columnsReader } from './read-columns';
import type { IntakeOptions } from './read-plan';
import { emptyRow, type RowState } from './row-state';

/** A row after all rules; without faults it is accepted. */
export interface ReadRow extends RowState {
  /** The cells of the file, personal ones covered. */
  readonly cells: readonly string[];
}

export interface RowReader {
  readonly missingColumns: readonly string[];
  /** Reads the next row of the file. */
  readonly read: (row: SourceRow) => ReadRow;
}

/**
 * The rules of a dataset for the rows of one file, put together: shape, convert, derive, validate,
 * cover. A row of the wrong shape is not read further: its cells stand under wrong headers.
 */
export function createRowReader(
  dataset: Dataset,
  headers: readonly string[],
  mapping: Mapping,
  options: IntakeOptions,
): RowReader {
  const mappedFields = new Set(mapping.filter((name) => name !== null));
  const checkShape = shapeCheck(headers);
  const readColumns = columnsReader(dataset, headers, mapping, options);
  const deriveValues = valuesDeriver(dataset, mappedFields);
  const required = requiredCheck(dataset, mappedFields);
  const checkCertificates = certificateCheck(dataset);
  const checkDateOrders = dateOrderCheck(dataset);
  const checkUniqueKey = uniqueKeyCheck(dataset);
  const cover = options.keepPersonalData ? null : personalValuesCover(dataset, mapping);
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
        checkUniqueKey(row);
      }
      return { ...row, cells: cover ? cover(row, cells) : cells };
    },
  };
}
