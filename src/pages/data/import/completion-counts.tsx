import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import { completionOf } from '../../../intake/report/completion';
import type { IntakeReport } from '../../../intake/report/intake-report';
import { useImports } from '../../../queries/intake/import-store';
import { formatNumber } from '../../../util/format-number';
import styles from './preview-counts.module.css';

interface CompletionCountsProps {
  readonly id: number;
  readonly report: IntakeReport;
}

/** What a file comes to with the corrections of its rejected rows; nothing without any. */
export function CompletionCounts({ id, report }: CompletionCountsProps) {
  const { t } = useTranslation('quality');
  const language = useLanguage();
  const imports = useImports((state) => state.imports);
  const corrections = useMemo(
    () =>
      imports.flatMap(({ corrects, stage }) =>
        corrects === id && 'result' in stage ? [stage.result.report] : [],
      ),
    [imports, id],
  );
  if (corrections.length === 0) return null;
  const { rows, accepted, rejected, added } = completionOf(report, corrections);
  const figures = [
    { key: 'rows', value: rows },
    { key: 'accepted', value: accepted },
    { key: 'rejected', value: rejected },
  ] as const;
  return (
    <section aria-label={t('correction.title')}>
      <h4 className={styles.title}>{t('correction.title')}</h4>
      <dl className={styles.counts}>
        {figures.map(({ key, value }) => (
          <div key={key} className={styles.figure}>
            <dt className={styles.label}>{t(`correction.${key}`)}</dt>
            <dd className={styles.value} data-some={value > 0 || undefined}>
              {formatNumber(value, language)}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.label}>
        {t('correction.balance', { accepted, rejected, rows })}
        {added > 0 && ` · ${t('correction.added', { count: added })}`}
      </p>
    </section>
  );
}
