import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import { Icon } from '../../components/controls/icon';
import { useLanguage } from '../../components/use-language';
import type { RecordsView } from '../../queries/records/use-records-view';
import { useRestrictions } from '../../queries/records/use-restrictions';
import { useWorkspace } from '../../queries/use-workspace';
import { formatDate } from '../../util/format-date';
import styles from './restriction-line.module.css';

interface RestrictionLineProps {
  readonly view: RecordsView;
  /** Null while they are counted. */
  readonly rowCount: number | null;
  /** They could not be counted. */
  readonly isFailed: boolean;
}

/** Says in words which records these are; each condition can be taken away. */
export function RestrictionLine({ view, rowCount, isFailed }: RestrictionLineProps) {
  const { t } = useTranslation('records');
  const language = useLanguage();
  const { asOf } = useWorkspace();
  const navigate = useNavigate();
  const restrictions = useRestrictions(view);
  const droppable = restrictions.filter(({ drop, key }) => drop !== null && key !== 'period');
  const clear = () =>
    void navigate({
      to: '.',
      search: (previous) => ({
        ...previous,
        region: undefined,
        department: undefined,
        area: undefined,
        where: undefined,
        search: undefined,
        facets: undefined,
        part: undefined,
      }),
    });
  return (
    <div className={styles.line}>
      <p className={styles.count} role="status">
        {rowCount !== null && t('count', { count: rowCount })}
        {rowCount === null && !isFailed && t('counting')}
      </p>
      <ul className={styles.list} aria-label={t('restriction.label')}>
        {restrictions.map(({ key, text, drop }) => (
          <li key={key} className={styles.item} data-fixed={drop === null || undefined}>
            <span className={styles.text}>{text}</span>
            {drop && (
              <button
                type="button"
                className={styles.drop}
                aria-label={t('restriction.drop', { what: text })}
                onClick={drop}
              >
                <Icon name="close" size={12} />
              </button>
            )}
          </li>
        ))}
      </ul>
      {droppable.length + (view.selection.figure ? 1 : 0) > 1 && (
        <Button variant="plain" onClick={clear}>
          {t('restriction.clear')}
        </Button>
      )}
      <p className={styles.note}>
        {t('asOf', { date: formatDate(asOf, language) })} · {t('toolbar.masked')}
      </p>
    </div>
  );
}
