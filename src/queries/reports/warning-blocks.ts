import { formatNumber } from '../../util/format-number';
import type { ReportBlock } from '../../util/report/report';
import { warningLevels } from '../../warnings/warning-level';
import { countLevels, type WarningRow } from '../warnings/warning-row';
import { type ReportContext, reportWords } from './report-context';

/** Open warnings of a report: how many of each level, and the gravest in a list. */
export function warningBlocks(
  rows: readonly WarningRow[],
  listed: number,
  context: ReportContext,
): readonly ReportBlock[] {
  const { reports, letters, warnings, language } = context.texts;
  const { warning: words } = reportWords(context);
  const counts = countLevels(rows);
  const shown = rows.slice(0, listed);
  const number = (value: number) => formatNumber(value, language);
  return [
    { kind: 'paragraph', role: 'note', text: letters('notice.caution') },
    {
      kind: 'table',
      caption: reports('warnings.levels'),
      columns: [
        { title: letters('notice.level'), width: 3 },
        { title: reports('warnings.count'), align: 'end' },
      ],
      rows: warningLevels.map((level) => [
        warnings(`level.${level}`),
        { number: counts[level], decimals: 0 },
      ]),
    },
    ...(shown.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: reports('warnings.list'),
            columns: [
              { title: letters('notice.level'), width: 1.1 },
              { title: letters('circular.unit'), width: 2.4 },
              { title: letters('circular.cause'), width: 1.8 },
              { title: letters('notice.what'), width: 5 },
              { title: letters('notice.since'), width: 1.7 },
              { title: letters('circular.state'), width: 1.4 },
            ],
            rows: shown.map((row) => [
              words.level(row),
              words.unit(row),
              words.cause(row),
              words.headline(row),
              row.since === null ? null : { date: row.since },
              warnings(`work.${row.record.state}`),
            ]),
            ...(rows.length > shown.length
              ? {
                  notes: [
                    reports('warnings.more', {
                      shown: number(shown.length),
                      all: number(rows.length),
                    }),
                  ],
                }
              : {}),
          } satisfies ReportBlock,
        ]),
  ];
}
