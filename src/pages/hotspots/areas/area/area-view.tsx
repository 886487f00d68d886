import { useComputedColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../../components/controls/icon';
import { PageHeading } from '../../../../components/layout/page-heading';
import type { AreaSummary } from '../../../../queries/areas/assemble-areas';
import { assembleFlags, type FlagCell } from '../../../../queries/areas/assemble-flags';
import { flaggedAgreements } from '../../../../queries/areas/flagged-agreements';
import type { Areas } from '../../../../queries/areas/use-areas';
import { useFilter } from '../../../../queries/use-filter';
import { useNames } from '../../../../queries/use-names';
import { formatPeriod } from '../../../../util/format-date';
import { textIn } from '../../../../util/language';
import { flags } from '../../../../warnings/flags/flags';
import styles from './area-view.module.css';
import { CitiesPanel } from './cities-panel';
import { DatasetsPanel } from './datasets-panel';
import { DebtPanel } from './debt-panel';
import { FlagsPanel } from './flags-panel';
import { HeadlineList } from './headline-list';
import { KindsPanel } from './kinds-panel';
import { PaymentsPanel } from './payments-panel';
import { VolumePanel } from './volume-panel';

interface AreaViewProps {
  readonly views: ReactNode;
  readonly areas: Areas;
  readonly summary: AreaSummary;
  readonly cells: readonly FlagCell[];
}

const debtArea = 'government_debt';

/** One key area: its volume, kinds, amounts, red flags, debt and records. */
export function AreaView({ views, areas, summary, cells }: AreaViewProps) {
  const { t } = useTranslation('areas');
  const names = useNames();
  const { period } = useFilter();
  const themeKey = useComputedColorScheme('light');
  const { area } = summary;
  const found = useMemo(() => assembleFlags(cells, flags, area), [cells, area]);
  const beyond = found.filter(({ isBeyondChance }) => isBeyondChance);
  const hasAgreements = summary.agreements.count > 0;
  const name = names.areaTitle(area);
  const [first] = beyond;
  const title = first
    ? t(beyond.length > 1 ? 'area.findings' : 'area.finding', {
        area: name,
        flag: textIn(names.language, first.flag.title),
        count: beyond.length,
      })
    : name;
  const months = period ? formatPeriod(period.from, period.to, names.language) : '';
  return (
    <>
      <PageHeading
        title={title}
        subtitle={
          <>
            {t('area.subtitle', { period: months })} ·{' '}
            <Link
              to="/hotspots"
              search={(previous) => ({ ...previous, view: 'areas', area: undefined })}
              className={styles.all}
            >
              <Icon name="chevron-left" size={12} /> {t('area.all')}
            </Link>
          </>
        }
      />
      {views}
      <HeadlineList summary={summary} flagged={flaggedAgreements(cells, area)} />
      <div className={styles.grid}>
        <VolumePanel areas={areas} summary={summary} themeKey={themeKey} />
        <KindsPanel areas={areas} summary={summary} />
        {hasAgreements && (
          <div className={styles.whole}>
            <FlagsPanel area={area} found={found} cells={cells} />
          </div>
        )}
        {area === debtArea && (
          <div className={styles.whole}>
            <DebtPanel areas={areas} themeKey={themeKey} />
          </div>
        )}
        <div className={styles.column}>
          {hasAgreements && <PaymentsPanel summary={summary} />}
          <DatasetsPanel />
        </div>
        {hasAgreements && <CitiesPanel cells={cells} area={area} />}
      </div>
    </>
  );
}
