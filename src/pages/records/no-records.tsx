import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../catalog/dataset-schema';
import { EmptyState } from '../../components/layout/empty-state';
import { useLanguage } from '../../components/use-language';
import { keepFilter } from '../../queries/console-search';
import { useRowCounts } from '../../queries/use-row-counts';
import { textIn } from '../../util/language';

/** Says why there is nothing: no record matches, or the dataset has none at all. */
export function NoRecords({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useTranslation('records');
  const language = useLanguage();
  const { data: counts } = useRowCounts([dataset.name]);
  if (!counts) return null;
  if (counts.get(dataset.name) !== 0) {
    return <EmptyState title={t('empty.title')} hint={t('empty.hint')} />;
  }
  return (
    <EmptyState
      title={t('empty.dataset')}
      hint={t('empty.datasetHint', { dataset: textIn(language, dataset.title) })}
      actions={
        <Link to="/ledgers" search={keepFilter}>
          {t('unknown.back')}
        </Link>
      }
    />
  );
}
