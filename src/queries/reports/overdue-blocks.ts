import { datasetByName } from '../../catalog/catalog';
import type { ReportBlock } from '../../util/report/report';
import type { OverdueSummary } from '../overview/summarise-overdue';
import { type ReportContext, reportWords } from './report-context';

/** What is past its date: by kind, then the oldest. */
export function overdueBlocks(
  { kinds, oldest }: OverdueSummary,
  context: ReportContext,
): readonly ReportBlock[] {
  const { reports, names } = context.texts;
  const { title } = reportWords(context);
  const titleOf = (dataset: string) => title(datasetByName(dataset).title);
  if (kinds.length === 0) return [{ kind: 'paragraph', text: reports('overdue.none') }];
  return [
    {
      kind: 'table',
      caption: reports('overdue.kinds'),
      columns: [
        { title: reports('overdue.what'), width: 4 },
        { title: reports('overdue.count'), align: 'end' },
      ],
      rows: kinds.map(({ dataset, count }) => [titleOf(dataset), { number: count, decimals: 0 }]),
    },
    {
      kind: 'table',
      caption: reports('overdue.oldest'),
      columns: [
        { title: reports('overdue.unit'), width: 3 },
        { title: reports('overdue.what'), width: 3 },
        { title: reports('overdue.record'), width: 3 },
        { title: reports('overdue.days'), align: 'end' },
      ],
      rows: oldest.map(({ region, department, dataset, record, days }) => [
        names.unit(region, department),
        titleOf(dataset),
        record,
        { number: days, decimals: 0 },
      ]),
    },
  ];
}
