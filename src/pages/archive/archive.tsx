import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import { PageHeading } from '../../components/layout/page-heading';
import { type ArchiveUnit, filterOfUnit, levelOfUnit } from '../../queries/archive/archive-unit';
import { modelOfLevel } from '../../queries/archive/use-archive-score';
import { useNamedPage } from '../../queries/page-title';
import { useFilter } from '../../queries/use-filter';
import { useNames } from '../../queries/use-names';
import { useWorkspace } from '../../queries/use-workspace';
import { formatDate, formatPeriod } from '../../util/format-date';
import styles from './archive.module.css';
import { ArchiveLinks } from './archive-links';
import { OpenPanel } from './open-panel';
import { PublicationPanel } from './publication-panel';
import { RegistersPanel } from './registers-panel';
import { ScorePanel } from './score-panel';
import { TimelinePanel } from './timeline-panel';
import { WarningsPanel } from './warnings-panel';

/** Everything known of a unit on one page that can be printed: score, warnings, what is open, when what happened. */
export function Archive({ unit }: { readonly unit: ArchiveUnit }) {
  const { t } = useTranslation('archive');
  const names = useNames();
  const { asOf, period: covered } = useWorkspace();
  const { filter } = useFilter();
  const { from, to } = filter;
  const own = useMemo(() => filterOfUnit(unit, { from, to }), [unit, from, to]);
  const always = useMemo(() => filterOfUnit(unit, covered), [unit, covered]);
  const level = levelOfUnit(unit);
  const model = level === null ? undefined : modelOfLevel(level);
  const code = unit.region ?? unit.department ?? '';
  const title = names.unitTitle(unit.region, unit.department);
  useNamedPage(title);
  const period = from && to ? formatPeriod(from, to, names.language) : '';
  return (
    <article className={styles.archive}>
      <PageHeading
        title={title}
        subtitle={t('subtitle', { period, date: formatDate(asOf, names.language) })}
      >
        <ArchiveLinks unit={unit} model={model?.name ?? null} />
        <Button icon="document" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </PageHeading>
      <div className={styles.grid}>
        <div className={styles.third}>
          {model ? (
            <ScorePanel model={model} unit={code} />
          ) : (
            <p className={styles.note}>{t('score.noModel')}</p>
          )}
        </div>
        <div className={styles.third}>
          <WarningsPanel filter={own} />
        </div>
        <div className={styles.third}>
          <OpenPanel filter={own} />
        </div>
        <div className={styles.whole}>
          <TimelinePanel filter={always} months={covered} />
        </div>
        <div className={styles.third}>
          <PublicationPanel filter={own} />
        </div>
        <div className={styles.whole}>
          <RegistersPanel filter={own} unit={unit} />
        </div>
      </div>
    </article>
  );
}
