import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PanelState } from '../../../components/layout/panel-state';
import { Skeleton } from '../../../components/layout/skeleton';
import { useLanguage } from '../../../components/use-language';
import type { Indicator } from '../../../evaluation/indicator-schema';
import type { Ledger } from '../../../evaluation/ledgers/ledger-schema';
import { keepFilter } from '../../../queries/console-search';
import { useLedgerFigures } from '../../../queries/ledgers/use-ledger-figures';
import { useFilter } from '../../../queries/use-filter';
import { formatFigure } from '../../../util/format-figure';
import { textIn } from '../../../util/language';
import styles from './ledger-figures.module.css';

/** The indicators of a ledger in the chosen period, against their targets. */
export function LedgerFigures({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation(['ledgers', 'method']);
  const language = useLanguage();
  const { filter } = useFilter();
  const { data, error, refetch } = useLedgerFigures(ledger, filter);
  if (error) {
    return <PanelState status={{ kind: 'error', message: error.message, onRetry: refetch }} />;
  }
  if (!data) return <Skeleton lines={3} />;
  return (
    <ul className={styles.figures} aria-label={t('figures.label')}>
      {data.map(({ indicator, value }) => (
        <li key={indicator.name}>
          <Link
            to="/method/$indicator"
            params={{ indicator: indicator.name }}
            search={keepFilter}
            className={styles.title}
          >
            {textIn(language, indicator.short)}
          </Link>
          <span className={styles.value} data-missed={isMissed(indicator, value) || undefined}>
            {formatFigure(indicator, value, language)}
            {value !== null && <small>{t(`method:unit.${indicator.unit}`)}</small>}
          </span>
          <span className={styles.note}>
            {indicator.target === null
              ? ' '
              : t('figures.target', {
                  target: formatFigure(indicator, indicator.target, language),
                })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Whether a figure as it is shown has not reached its target; unknown figures have not missed it. */
function isMissed({ direction, target, decimals }: Indicator, value: number | null): boolean {
  if (target === null || value === null) return false;
  return direction * (target - Number(value.toFixed(decimals))) > 0;
}
