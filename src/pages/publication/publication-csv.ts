import type { TFunction } from 'i18next';
import { datasetByName } from '../../catalog/catalog';
import { labelOf } from '../../catalog/code-lists';
import type { PublicationItem } from '../../queries/publication/publication-item';
import type { Names } from '../../queries/use-names';
import { writeCsv } from '../../reports/csv';
import { daysBetween } from '../../util/civil-date';
import { textIn } from '../../util/language';

/** Published records as a file; no subject is named in it. */
export function publicationCsv(
  items: readonly PublicationItem[],
  asOf: string,
  { language, unit }: Pick<Names, 'language' | 'unit'>,
  t: TFunction<'periods'>,
): Blob {
  return writeCsv(
    [
      t('column.record'),
      t('column.dataset'),
      t('column.unit'),
      t('column.class'),
      t('column.start'),
      t('column.earliest'),
      t('column.repaired'),
      t('column.until'),
      t('column.reason'),
      t('column.days'),
    ],
    items.map((item) => [
      item.document ?? item.record,
      textIn(language, datasetByName(item.dataset).title),
      unit(item.region, item.department),
      item.class === null ? null : labelOf('severity', item.class, language),
      item.start,
      item.earliest,
      item.repaired,
      item.until,
      item.reason === null ? null : t(`reason.${item.reason}`),
      item.until !== null && item.until < asOf ? daysBetween(item.until, asOf) : null,
    ]),
  );
}
