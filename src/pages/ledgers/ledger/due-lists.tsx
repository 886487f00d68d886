import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../../catalog/dataset-schema';
import type { Filter } from '../../../catalog/filter';
import { dutyOf } from '../../../evaluation/compile-overdue';
import { keepFilter } from '../../../queries/console-search';
import { matterField } from '../../../queries/evaluation/unit/costly-fields';
import { useNextDue } from '../../../queries/ledgers/use-next-due';
import { cellText } from '../../../queries/records/cell-text';
import { useNames } from '../../../queries/use-names';
import { fieldOfRole } from '../../../sql/field-of-role';
import { formatDate } from '../../../util/format-date';
import styles from './due-lists.module.css';

interface DueListsProps {
  readonly dataset: Dataset;
  readonly filter: Filter;
}

/** What is overdue longest and what falls due next, each leading to its record. */
export function DueLists({ dataset, filter }: DueListsProps) {
  if (!dutyOf(dataset)) return null;
  return (
    <div className={styles.lists}>
      {(['overdue', 'soon'] as const).map((state) => (
        <DueList key={state} dataset={dataset} filter={filter} state={state} />
      ))}
    </div>
  );
}

function DueList({
  dataset,
  filter,
  state,
}: DueListsProps & { readonly state: 'overdue' | 'soon' }) {
  const { t } = useTranslation(['ledgers', 'records']);
  const names = useNames();
  const { language } = names;
  const { data = [] } = useNextDue(dataset, filter, state);
  const due = dutyOf(dataset)?.due ?? '';
  const region = fieldOfRole(dataset, 'region')?.name ?? '';
  const department = fieldOfRole(dataset, 'department')?.name ?? '';
  const matter = matterField(dataset);
  const textOf = (value: unknown) => (value === null || value === undefined ? null : String(value));
  return (
    <section className={styles.list} aria-label={t(`due.${state}`)}>
      <h3>{t(`due.${state}`)}</h3>
      {data.length === 0 && <p className={styles.none}>{t('due.none')}</p>}
      <ol>
        {data.map((row) => {
          const key = dataset.primaryKey.map((field) => String(row[field])).join('~');
          return (
            <li key={key}>
              <Link
                to="/ledgers/$dataset"
                params={{ dataset: dataset.name }}
                search={(previous) => ({ ...keepFilter(previous), where: state, record: key })}
              >
                <b>{names.unit(textOf(row[region]), textOf(row[department]))}</b>
                <span className={styles.what}>
                  {matter &&
                    cellText(matter, row[matter.name] ?? null, {
                      language,
                      yes: t('records:yes'),
                      no: t('records:no'),
                      subjectKind: null,
                    })}
                </span>
                <span className={styles.date}>
                  {formatDate(String(row[due]).slice(0, 10), language)}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
