import { subjectKindField } from '../../catalog/mask-cell';
import { fieldOfRole } from '../../sql/field-of-role';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import type { ReportTable } from '../../util/report/report';
import { matterField } from '../evaluation/unit/costly-fields';
import { cellText } from '../records/cell-text';
import type { ReportTexts } from '../reports/report-texts';
import type { EvidenceRecords } from '../warnings/load-evidence';

/** The latest records of a dataset behind a signal, personal values masked, and how many there are. */
export function recordsTable(
  { dataset, count, first }: EvidenceRecords,
  { letters, warnings, records, language }: ReportTexts,
): ReportTable {
  const matter = matterField(dataset);
  const date = fieldOfRole(dataset, 'event_date');
  const kind = subjectKindField(dataset)?.name;
  const number = formatNumber(count, language);
  return {
    kind: 'table',
    caption: letters('notice.records', { dataset: textIn(language, dataset.title) }),
    columns: [
      { title: warnings('drawer.key'), width: 3 },
      { title: warnings('drawer.date'), width: 2 },
      { title: matter ? textIn(language, matter.title) : warnings('drawer.matter'), width: 5 },
    ],
    rows: first.map((row) => {
      const day = date ? row[date.name] : null;
      return [
        dataset.primaryKey.map((field) => String(row[field] ?? '')).join(' '),
        day === null || day === undefined ? null : { date: String(day).slice(0, 10) },
        matter
          ? cellText(matter, row[matter.name] ?? null, {
              language,
              yes: records('yes'),
              no: records('no'),
              subjectKind: kind === undefined ? null : (row[kind] ?? null),
            })
          : null,
      ];
    }),
    notes: [
      count > first.length
        ? letters('notice.shown', { number, shown: formatNumber(first.length, language) })
        : letters('notice.shownAll', { number }),
    ],
  };
}
