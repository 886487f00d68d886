import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../catalog/filter';
import { LevelBadge } from '../../components/layout/level-badge';
import { Panel } from '../../components/layout/panel';
import { Skeleton } from '../../components/layout/skeleton';
import { useLanguage } from '../../components/use-language';
import { useOpenRows } from '../../queries/warnings/use-open-rows';
import { useRowWords } from '../../queries/warnings/use-row-words';
import { countLevels } from '../../queries/warnings/warning-row';
import { formatNumber } from '../../util/format-number';
import { warningLevels } from '../../warnings/warning-level';
import styles from './warnings-panel.module.css';

const shown = 5;

/** The open warnings of a unit, by level, the gravest with their reasons. */
export function WarningsPanel({ filter }: { readonly filter: Filter }) {
  const { t } = useTranslation(['archive', 'warnings']);
  const language = useLanguage();
  const words = useRowWords();
  const { rows, error, refetch } = useOpenRows(filter);
  const counts = rows && countLevels(rows);
  return (
    <Panel
      title={
        rows ? t('archive:warnings.title', { count: rows.length }) : t('archive:warnings.waiting')
      }
      subtitle={t('archive:warnings.subtitle')}
      status={
        error
          ? { kind: 'error', message: error.message, onRetry: refetch }
          : { kind: rows ? 'ready' : 'loading' }
      }
      skeleton={<Skeleton lines={6} />}
    >
      {counts && (
        <ul className={styles.levels}>
          {warningLevels.map((level) => (
            <li key={level}>
              <LevelBadge level={level}>{t(`warnings:level.${level}`)}</LevelBadge>
              <b>{formatNumber(counts[level], language)}</b>
            </li>
          ))}
        </ul>
      )}
      {rows && rows.length > 0 && (
        <ol className={styles.list}>
          {rows.slice(0, shown).map((row) => (
            <li key={row.id}>
              <Link
                to="/warnings"
                search={({ snapshot, from, to }) => ({ snapshot, from, to, record: row.id })}
              >
                <b>{words.cause(row)}</b>
                <span>{words.headline(row)}</span>
              </Link>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
