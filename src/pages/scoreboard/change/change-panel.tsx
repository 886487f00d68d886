import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Panel } from '../../../components/layout/panel';
import { PanelMenu, PanelMenuItem } from '../../../components/layout/panel-menu';
import { saveFile } from '../../../components/save-file';
import type { ScoredModel } from '../../../queries/evaluation/scored-model';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { writeCsv } from '../../../reports/csv';
import { formatMonth } from '../../../util/format-date';
import type { Month } from '../../../util/month';
import { useModelWords } from '../unit/use-model-words';
import { useUnitNames } from '../use-unit-names';
import styles from './change-panel.module.css';
import { largestMoves, modelMoves } from './largest-moves';

interface ChangePanelProps {
  readonly scored: ScoredModel;
  readonly month: Month;
  readonly against: Month;
}

const shownUnits = 25;
const shownSources = 3;

/** Who changed most between two months, and why. */
export function ChangePanel({ scored, month, against }: ChangePanelProps) {
  const { t } = useTranslation('unitScore');
  const { model } = scored;
  const words = useModelWords(model);
  const names = useUnitNames(model.unitLevel);
  const [, setUnit] = usePageParameter('unit');
  const [isAll, setAll] = useState(false);
  const { units, excluded } = useMemo(
    () => modelMoves(scored, month, against),
    [scored, month, against],
  );
  const [first] = units;
  const before = formatMonth(against, words.language);
  const after = formatMonth(month, words.language);
  const shown = isAll ? units : units.slice(0, shownUnits);
  const largest = Math.max(1e-9, ...units.map((each) => Math.abs(each.after - each.before)));

  return (
    <Panel
      title={
        first
          ? t('movers.title', {
              unit: names.name(first.unit),
              points: words.points(first.after - first.before),
            })
          : t('movers.titleNone', { month: before })
      }
      subtitle={against === month ? t('movers.same') : t('movers.subtitle', { before, after })}
      menu={
        first && (
          <PanelMenu of={t('movers.menu')}>
            <PanelMenuItem icon="download" label={t('movers.csv')} onSelect={save} />
          </PanelMenu>
        )
      }
      status={first ? { kind: 'ready' } : { kind: 'empty', title: t('change.noScore') }}
    >
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('movers.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('movers.unit')}</th>
              <th scope="col" data-numeric="" className={styles.score}>
                {before}
              </th>
              <th scope="col" data-numeric="" className={styles.score}>
                {after}
              </th>
              <th scope="col" data-numeric="">
                {t('movers.change')}
              </th>
              <td className={styles.bar} />
              <th scope="col">{t('movers.why')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((each) => {
              const points = each.after - each.before;
              const tone = points < 0 ? 'concern' : 'good';
              const width = (40 * Math.abs(points)) / largest;
              return (
                <tr key={each.unit}>
                  <th scope="row">
                    <button
                      type="button"
                      aria-label={t('movers.open', { unit: names.name(each.unit) })}
                      aria-haspopup="dialog"
                      onClick={() => setUnit(each.unit)}
                    >
                      <span>{names.name(each.unit)}</span>
                      {names.note(each.unit) && <small>{names.note(each.unit)}</small>}
                    </button>
                  </th>
                  <td data-numeric="" className={styles.score}>
                    {words.score(each.before)}
                  </td>
                  <td data-numeric="" className={styles.score}>
                    {words.score(each.after)}
                  </td>
                  <td data-numeric="" data-tone={tone}>
                    {words.points(points)}
                  </td>
                  <td className={styles.bar}>
                    <svg
                      width="82"
                      height="8"
                      viewBox="0 0 82 8"
                      aria-hidden="true"
                      focusable="false"
                    >
                      <path d="M41 0V8" />
                      <rect
                        x={points < 0 ? 41 - width : 41}
                        y="1"
                        width={width}
                        height="6"
                        data-tone={tone}
                      />
                    </svg>
                  </td>
                  <td>
                    <ul className={styles.sources}>
                      {largestMoves(each, shownSources).map((move) => (
                        <li key={move.key}>
                          {move.name === null
                            ? t('movers.weights')
                            : words.shortIndicator(move.name)}{' '}
                          <b>{words.points(move.points)}</b>
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {excluded > 0 && <p className={styles.note}>{t('movers.excluded', { count: excluded })}</p>}
      {!isAll && units.length > shownUnits && (
        <Button variant="plain" onClick={() => setAll(true)}>
          {t('movers.all', { count: units.length })}
        </Button>
      )}
    </Panel>
  );

  function save(): void {
    const headers = [
      t('movers.unit'),
      `${t('movers.before')} ${before}`,
      `${t('movers.after')} ${after}`,
      t('movers.change'),
      ...(first?.indicators ?? []).map(({ indicator }) => words.indicator(indicator)),
      t('movers.weights'),
    ];
    const rows = units.map((each) => [
      [names.note(each.unit), names.name(each.unit)].filter(Boolean).join(' '),
      each.before,
      each.after,
      each.after - each.before,
      ...each.indicators.map(({ byValue }) => byValue),
      each.indicators.reduce((sum, { points, byValue }) => sum + points - byValue, 0),
    ]);
    saveFile(writeCsv(headers, rows), `${model.name}-${against}-${month}.csv`);
  }
}
