import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/layout/empty-state';
import { PageHeading } from '../../components/layout/page-heading';
import { PanelMenu, PanelMenuItem } from '../../components/layout/panel-menu';
import { Skeleton } from '../../components/layout/skeleton';
import { saveFile } from '../../components/save-file';
import { useLanguage } from '../../components/use-language';
import { modelWindow } from '../../evaluation/model/model-window';
import type { PeerRanking } from '../../queries/evaluation/assemble-ranking';
import type { ScoredModel } from '../../queries/evaluation/scored-model';
import { useUncertainty } from '../../queries/evaluation/use-uncertainty';
import { useWhatIf } from '../../queries/evaluation/what-if/use-what-if';
import { useConsoleSearch } from '../../queries/use-console-search';
import { useFilter } from '../../queries/use-filter';
import { useNames } from '../../queries/use-names';
import { usePageParameter } from '../../queries/use-page-parameter';
import { formatMonth, formatPeriod } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import { addMonths, type Month, monthPattern } from '../../util/month';
import { CertaintyPanel } from './certainty-panel';
import { CompareBar } from './compare-bar';
import { GradesPanel } from './grades-panel';
import { orderOfParameter } from './order-units';
import { PeersSwitch } from './peers-switch';
import { RankingTable } from './ranking-table';
import { scoresCsv } from './scores-csv';
import styles from './scores-view.module.css';
import { unitsInFilter } from './units-in-filter';
import { useComparedUnits } from './use-compared-units';
import { usePeersName } from './use-peers-name';
import { useRanking } from './use-ranking';
import { useUnitNames } from './use-unit-names';

const WhatIfPanel = lazy(() =>
  import('./what-if/what-if-panel').then((module) => ({ default: module.WhatIfPanel })),
);

interface ScoresViewProps {
  readonly scored: ScoredModel;
  readonly month: Month;
  /** Whether weights are tried beside the table. */
  readonly isTrying: boolean;
  readonly picker: ReactNode;
  readonly views: ReactNode;
}

/** Scores, grades and ranks of all units, and how sure they are. */
export function ScoresView({ scored, month, isTrying, picker, views }: ScoresViewProps) {
  const { t } = useTranslation('scoreboard');
  const language = useLanguage();
  const { model } = scored;
  const { filter } = useFilter();
  const search = useConsoleSearch();
  const [sort, setSort] = usePageParameter('sort');
  const [open, setOpen] = usePageParameter('unit');
  const [kind, setKind] = usePageParameter('kind');
  const compared = useComparedUnits();
  const names = useUnitNames(model.unitLevel);
  const { department: departmentOf } = useNames();
  const peersName = usePeersName();
  const uncertainty = useUncertainty(scored, month);
  const whatIf = useWhatIf(scored, month);
  const against = againstMonth(search.against, month);
  const rescored = isTrying ? whatIf.rescored : null;
  const all = useRanking(scored, month, { against, rescored, uncertainty });

  const inFilter = unitsInFilter(model.unitLevel, filter);
  const shown = all
    .filter(
      ({ peers }) => kind === null || peers === kind || !all.some((each) => each.peers === kind),
    )
    .map((ranking) => ({
      ...ranking,
      units: inFilter ? ranking.units.filter(({ unit }) => inFilter.has(unit)) : ranking.units,
    }))
    .filter(({ units }) => units.length > 0);
  const units = shown.flatMap((ranking) => ranking.units);
  const grades = useMemo(
    () =>
      model.grades.map(({ name, title, from }) => ({
        name,
        title: textIn(language, title),
        from,
      })),
    [model, language],
  );
  const [from, to] = modelWindow(model.period, month);
  const sinceText =
    against === addMonths(month, -1)
      ? t('table.changeUsual')
      : t('table.change', { month: formatMonth(against, language) });
  const decimals = model.scale === 1000 ? 0 : 1;

  return (
    <>
      <PageHeading
        title={finding()}
        subtitle={[
          ...(model.department === undefined ? [] : [departmentOf(model.department)]),
          textIn(language, model.title),
          t('subtitle', {
            period: formatPeriod(from, to, language),
            scale: model.scale,
            scored: units.filter(({ score }) => score !== null).length,
            count: units.length,
          }),
        ].join(' · ')}
      >
        {picker}
      </PageHeading>
      {filter.to !== null && filter.to !== month && (
        <p className={styles.note}>
          {t('otherMonth', {
            month: formatMonth(filter.to, language),
            shown: formatMonth(month, language),
          })}
        </p>
      )}
      {views}
      <div className={styles.view} data-trying={isTrying || undefined}>
        <div className={styles.main}>
          <div className={styles.tools}>
            <PeersSwitch
              peers={all.map(({ peers }) => peers)}
              chosen={kind}
              nameOf={peersName}
              onChoose={setKind}
            />
            <PanelMenu of={t('table.menu')}>
              <PanelMenuItem
                icon="download"
                label={t('table.csv')}
                onSelect={() => exportScores(shown)}
              />
            </PanelMenu>
          </div>
          {units.length === 0 ? (
            <EmptyState title={t('table.none')} hint={t('table.noneHint')} />
          ) : (
            <RankingTable
              isNarrow={isTrying}
              label={t('table.label', { model: textIn(language, model.title) })}
              rankings={shown}
              names={names}
              peersName={peersName}
              dimensions={model.dimensions.map(({ title }) => textIn(language, title))}
              grades={grades}
              scale={model.scale}
              since={sinceText}
              order={orderOfParameter(sort, model.dimensions.length)}
              onOrder={(order) => setSort(order === 'rank' ? null : order)}
              open={open}
              onOpen={setOpen}
              compared={compared.units}
              mayCompare={compared.mayAdd}
              onCompare={compared.toggle}
            />
          )}
          <CompareBar compared={compared} />
          <p className={styles.note}>{t('filterNote')}</p>
        </div>
        <aside className={styles.side}>
          {isTrying && (
            <Suspense fallback={<Skeleton lines={12} />}>
              <WhatIfPanel scored={scored} month={month} whatIf={whatIf} />
            </Suspense>
          )}
          <GradesPanel
            grades={grades}
            units={units}
            expected={rescored ? null : expectedGrades()}
            draws={uncertainty.simulated?.draws ?? 0}
          />
          {!isTrying && <CertaintyPanel uncertainty={uncertainty} peersName={peersName} />}
        </aside>
      </div>
    </>
  );

  function finding(): string {
    const best = units
      .filter(({ score }) => score !== null)
      .reduce<(typeof units)[number] | null>(
        (top, unit) => (top === null || (unit.score ?? 0) > (top.score ?? 0) ? unit : top),
        null,
      );
    if (!best) return t('findingNone', { month: formatMonth(month, language) });
    const words = {
      best: names.name(best.unit),
      score: formatNumber(best.score, language, decimals),
      missing: best.missing > 0 ? t('findingMissing', { count: best.missing }) : '',
    };
    const worst = grades.at(-1);
    const count = units.filter(({ grade }) => grade === worst?.name).length;
    return count > 0
      ? t('findingGrade', { ...words, count, grade: worst?.title ?? '' })
      : t('finding', words);
  }

  function expectedGrades(): readonly number[] | null {
    const { simulated } = uncertainty;
    if (!simulated) return null;
    const places = new Map(scored.dataAt(month).units.map((unit, place) => [unit, place]));
    return grades.map((_, grade) =>
      units.reduce(
        (sum, { unit }) => sum + (simulated.units[places.get(unit) ?? -1]?.grades[grade] ?? 0),
        0,
      ),
    );
  }

  function exportScores(rankings: readonly PeerRanking[]): void {
    const file = scoresCsv(rankings, {
      columns: {
        peers: t('peers.label'),
        rank: t('table.rank'),
        unit: t('table.unit'),
        score: t('table.score'),
        grade: t('table.grade'),
        change: sinceText,
        interval: t('table.interval'),
        probability: t('table.probabilityColumn'),
        available: t('table.availableColumn'),
      },
      dimensions: model.dimensions.map(({ title }) => textIn(language, title)),
      name: (unit) => [names.note(unit), names.name(unit)].filter(Boolean).join(' '),
      peers: peersName,
      grade: (name) => grades.find((grade) => grade.name === name)?.title ?? null,
    });
    // A file of tried weights must not be taken for the model's.
    saveFile(file, `${model.name}-${month}${rescored ? '-what-if' : ''}.csv`);
  }
}

function againstMonth(parameter: string | undefined, month: Month): Month {
  const usual = addMonths(month, -1);
  return parameter !== undefined && monthPattern.test(parameter) ? parameter : usual;
}
