import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { findDataset } from '../../catalog/catalog';
import { EmptyState } from '../../components/layout/empty-state';
import { findIndicator } from '../../evaluation/indicators';
import { keepFilter } from '../../queries/console-search';
import { usePageParameter } from '../../queries/use-page-parameter';
import { findFlag } from '../../warnings/flags/flags';
import { DatasetCard } from './dataset-card';
import { FlagCard } from './flag-card';
import { IndicatorCard } from './indicator-card';
import { MethodContents } from './method-contents';
import { MethodIndex } from './method-index';
import styles from './page.module.css';

const datasetView = 'dataset.';
const flagView = 'flag.';

/** What every number means: a card per indicator, red flag and dataset. */
export function Page() {
  const { indicator } = useParams({ strict: false });
  const [view] = usePageParameter('view');
  const dataset = view?.startsWith(datasetView) ? view.slice(datasetView.length) : null;
  const flag = view?.startsWith(flagView) ? view.slice(flagView.length) : null;
  return (
    <div className={styles.page}>
      <MethodContents indicator={indicator ?? null} dataset={dataset} flag={flag} />
      <article className={styles.card}>
        <Card indicator={indicator} dataset={dataset} flag={flag} />
      </article>
    </div>
  );
}

interface CardProps {
  readonly indicator: string | undefined;
  readonly dataset: string | null;
  readonly flag: string | null;
}

function Card({ indicator, dataset, flag }: CardProps) {
  const document = dataset === null ? undefined : findDataset(dataset);
  if (document) return <DatasetCard key={document.name} dataset={document} />;
  const redFlag = flag === null ? undefined : findFlag(flag);
  if (redFlag) return <FlagCard key={redFlag.name} flag={redFlag} />;
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
