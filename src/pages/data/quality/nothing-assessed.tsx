import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/layout/empty-state';
import { keepFilter } from '../../../queries/console-search';

/** Says that nothing can be assessed yet, and where to get data from. */
export function NothingAssessed() {
  const { t } = useTranslation('quality');
  return (
    <EmptyState
      title={t('page.empty')}
      hint={t('page.emptyHint')}
      actions={
        <Link to="/data" search={keepFilter}>
          {t('page.toImport')}
        </Link>
      }
    />
  );
}
