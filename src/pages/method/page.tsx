import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { findDataset } from '../../catalog/catalog';
import { EmptyState } from '../../components/layout/empty-state';
import { findIndicator } from '../../evaluation/indicators';
import { keepFilter } from '../../queries/console-search';
import { usePageParameter } from '../../queries/use-page-parameter';
import { DatasetCard } from './dataset-card';
import { IndicatorCard } from './indicator-card';
import { MethodContents } from './method-contents';
import { MethodIndex } from './method-index';
import styles from './page.module.css';

const datasetView = 'dataset.';

/** What every number means: a card per indicator and per dataset. */
export function Page() {
  const { indicator } = useParams({ strict: false });
  const [view] = usePageParameter('view');
  const dataset = view?.startsWith(datasetView) ? view.slice(datasetView.length) : null;
  return (
    <div className={styles.page}>
      <MethodContents indicator={indicator ?? null} dataset={dataset} />
      <article className={styles.card}>
        <Card indicator={indicator} dataset={dataset} />
      </article>
    </div>
  );
}

interface CardProps {
  readonly indicator: string | undefined;
  readonly dataset: string | null;
}

function Card({ indicator, dataset }: CardProps) {
  const document = dataset === null ? undefined : findDataset(dataset);
  if (document) return <DatasetCard key={document.name} dataset={document} />;
  if (indicator === undefined) return <MethodIndex />;
  const found = findIndicator(indicator);
  return found ? (
    <IndicatorCard key={found.name} indicator={found} />
  ) : (
    <Unknown name={indicator} />
  );
}

function Unknown({ name }: { readonly name: string }) {
  const { t } = useTranslation('method');
  return (
    <>
      <h1 className="visually-hidden">{t('title')}</h1>
      <EmptyState
        title={t('unknown', { name })}
        actions={
          <Link to="/method" search={keepFilter}>
            {t('all')}
          </Link>
        }
      />
    </>
  );
}
