import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../components/use-language';
import { useOpenWarnings } from '../../queries/warnings/open-warnings';
import { formatNumber } from '../../util/format-number';
import styles from './rail-warnings.module.css';

/** How many open warnings there are of the two gravest levels; nothing while that is not known. */
export function RailWarnings() {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const open = useOpenWarnings();
  if (open.kind !== 'known') return null;
  return (
    <span className={styles.counts}>
      {(['red', 'orange'] as const)
        .filter((level) => open.levels[level] > 0)
        .map((level) => (
          <span
            key={level}
            className={styles.count}
            data-level={level}
            title={t(`warnings.${level}`, { count: open.levels[level] })}
          >
            <span className="visually-hidden">
              {t(`warnings.${level}`, { count: open.levels[level] })}
            </span>
            <span aria-hidden="true">{formatNumber(open.levels[level], language)}</span>
          </span>
        ))}
    </span>
  );
}
