import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../../components/layout/page-heading';
import { PanelState } from '../../../components/layout/panel-state';
import { Skeleton } from '../../../components/layout/skeleton';
import { useAreas } from '../../../queries/areas/use-areas';
import { useFlagCells } from '../../../queries/areas/use-flag-cells';
import { useFilter } from '../../../queries/use-filter';
import { AreaView } from './area/area-view';
import { AreaIndex } from './area-index';

/** The key areas: all of them beside each other, or the one that the filter names. */
export function AreasView({ views }: { readonly views: ReactNode }) {
  const { t } = useTranslation('areas');
  const { filter } = useFilter();
  const areas = useAreas(filter);
  const flags = useFlagCells(filter);
  const error = areas.error ?? flags.error;
  if (error || !areas.data || !flags.data) {
    return (
      <>
        <PageHeading title={t('title')} />
        {views}
        <PanelState
          status={
            error
              ? {
                  kind: 'error',
                  message: error.message,
                  onRetry: () => {
                    areas.refetch();
                    void flags.refetch();
                  },
                }
              : { kind: 'loading' }
          }
          skeleton={<Skeleton lines={16} />}
        />
      </>
    );
  }
  const [only] = filter.areas;
  const one =
    filter.areas.length === 1 ? areas.data.areas.find(({ area }) => area === only) : undefined;
  return one ? (
    <AreaView views={views} areas={areas.data} summary={one} cells={flags.data} />
  ) : (
    <AreaIndex views={views} areas={areas.data} cells={flags.data} />
  );
}
