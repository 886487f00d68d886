import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import type { DatasetDifference } from '../../../queries/comparison/comparison';
import { useConsoleSearch } from '../../../queries/use-console-search';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import styles from './bar-list.module.css';

interface ChangedFieldsProps {
  readonly difference: DatasetDifference;
  readonly selected: string | null;
}

/** In how many rows each field differs; a click leaves only those rows, another all. */
export function ChangedFields({ difference, selected }: ChangedFieldsProps) {
  const { t } = useTranslation('comparison');
  const language = useLanguage();
  const navigate = useNavigate();
  const { sort } = useConsoleSearch();
  const { dataset, changedFields } = difference;
  if (changedFields.length === 0) return null;
  const most = changedFields[0]?.rows ?? 1;
  const titles = new Map(dataset.fields.map(({ name, title }) => [name, textIn(language, title)]));
  const choose = (field: string) =>
    void navigate({
      to: '.',
      search: (previous) => ({
        ...previous,
        kind: 'changed',
        field: field === selected ? undefined : field,
        sort: sort === 'late_days' || sort === '-late_days' ? undefined : sort,
      }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Panel title={t('detail.fieldsTitle')} subtitle={t('detail.fieldsSubtitle')}>
      <ul className={styles.list}>
        {changedFields.map(({ field, rows }) => (
          <li key={field}>
            <button
              type="button"
              className={styles.item}
              aria-pressed={field === selected}
              onClick={() => choose(field)}
            >
              <span className={styles.name}>{titles.get(field) ?? field}</span>
              <span className={styles.rows}>{formatNumber(rows, language)}</span>
              <span className={styles.bar} style={{ width: `${(100 * rows) / most}%` }} />
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
