import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { findDataset } from '../../catalog/catalog';
import { EmptyState } from '../../components/layout/empty-state';
import { PageHeading } from '../../components/layout/page-heading';
import { Skeleton } from '../../components/layout/skeleton';
import { useFlagOfLink } from '../../queries/areas/use-flag-of-link';
import { keepFilter } from '../../queries/console-search';
import { useEvidenceOfLink } from '../../queries/warnings/use-evidence-of-link';
import { Records } from './records';

/** The records of a dataset. */
export function Page() {
  const { t } = useTranslation('records');
  const { dataset: name = '' } = useParams({ strict: false });
  const dataset = findDataset(name);
  const evidence = useEvidenceOfLink(name);
  const flag = useFlagOfLink(name);
  if (evidence.isPending || flag.isPending) return <Skeleton lines={16} />;
  if (dataset) return <Records key={name} dataset={dataset} />;
  return (
    <>
      <PageHeading title={t('unknown.title')} />
      <EmptyState
        title={t('unknown.hint', { dataset: name })}
        actions={
          <Link to="/ledgers" search={keepFilter}>
            {t('unknown.back')}
          </Link>
        }
      />
    </>
  );
}
