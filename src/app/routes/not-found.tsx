import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/layout/empty-state';
import { keepFilter } from '../../queries/console-search';

/** What stands where an address leads nowhere. */
export function NotFound() {
  const { t } = useTranslation('shell');
  return (
    <>
      <h1 className="visually-hidden">{t('page.notFound')}</h1>
      <EmptyState
        title={t('page.notFound')}
        hint={t('page.notFoundHint')}
        actions={
          <Link to="/" search={keepFilter}>
            {t('page.toOverview')}
          </Link>
        }
      />
    </>
  );
}
