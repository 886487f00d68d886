import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../../components/layout/page-heading';
import { defaultSnapshot } from '../../../queries/default-snapshot';
import { useNamedPage } from '../../../queries/page-title';
import { useConsoleSearch } from '../../../queries/use-console-search';
import { ChooseSnapshot } from './choose-snapshot';
import { ComparisonView } from './comparison-view';

/** Two snapshots compared: which they are, and all that differs, stands in the URL. */
export function Page() {
  const { t } = useTranslation('comparison');
  const { snapshot = defaultSnapshot, with: older } = useConsoleSearch();
  useNamedPage(t('title'));
  if (older !== undefined) return <ComparisonView newer={snapshot} older={older} />;
  return (
    <>
      <PageHeading title={t('title')} subtitle={t('subtitle')} />
      <ChooseSnapshot newer={snapshot} />
    </>
  );
}
