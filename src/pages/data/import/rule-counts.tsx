import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { saveFile } from '../../../components/save-file';
import { useLanguage } from '../../../components/use-language';
import type { IntakeReport } from '../../../intake/report/intake-report';
import { kindOfRule } from '../../../intake/rules';
import { intakeReportCsv } from '../../../reports/intake-report-csv';
import { formatNumber } from '../../../util/format-number';
import styles from './import-table.module.css';
import { ScrollRegion } from './scroll-region';
import { useRuleWords } from './use-rule-words';

interface RuleCountsProps {
  readonly file: File;
  readonly report: IntakeReport;
}

/** Every rule that applied: how often, with an example of what stood there and what is kept. */
export function RuleCounts({ file, report }: RuleCountsProps) {
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const words = useRuleWords(report.dataset);
  const counts = [
    ...report.faults.map((each) => ({ ...each, kind: 'rejected' as const })),
    ...report.changes.map((each) => ({ ...each, kind: kindOfRule(each.rule) })),
  ];

  function download(): void {
    const csv = intakeReportCsv(report, {
      headers: [
        t('changes.kindColumn'),
        t('changes.field'),
        t('changes.rule'),
        t('changes.count'),
        t('rejected.line'),
        t('rejected.original'),
        t('changes.kept'),
      ],
      ...words,
    });
    saveFile(csv, `${file.name.replace(/\.[^.]*$/, '')}-report.csv`);
  }

  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        {t('changes.title')}
        <span className={styles.note}>{t('changes.more', { count: counts.length })}</span>
      </summary>
      <div className={styles.heading}>
        <span className={styles.note}>
          {counts.length === 0 ? t('changes.none') : t('changes.subtitle')}
        </span>
        <Button icon="download" onClick={download}>
          {t('changes.download')}
        </Button>
      </div>
      <ScrollRegion label={t('changes.title')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('changes.field')}</th>
              <th scope="col">{t('changes.rule')}</th>
              <th scope="col" data-numeric>
                {t('changes.count')}
              </th>
              <th scope="col" className={styles.wide}>
                {t('changes.example')}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ field, rule, kind, count, examples }) => (
              <tr key={`${field} ${rule}`}>
                <td>{words.field(field)}</td>
                <td>
                  <span className={styles.kind} data-kind={kind}>
                    {words.kind(kind)}
                  </span>{' '}
                  {words.rule(rule)}
                </td>
                <td data-numeric>{formatNumber(count, language)}</td>
                <td className={styles.wide}>
                  <span className={styles.samples}>
                    {examples.slice(0, 1).map(({ line, original, value }) => (
                      <span key={line}>
                        {formatNumber(line, language)} · {original || t('rejected.nothing')} →{' '}
                        {kind === 'rejected'
                          ? words.kind(kind)
                          : String(value ?? t('changes.empty'))}
                      </span>
                    ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
