import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import { findIndicator } from '../../../evaluation/indicators';
import { modelDirections } from '../../../evaluation/model/model-directions';
import type { Model } from '../../../evaluation/model/model-schema';
import { nominalShares } from '../../../evaluation/model/part-weights';
import { scoringPlan } from '../../../evaluation/model/scoring-plan';
import { keepFilter } from '../../../queries/console-search';
import { modelParts } from '../../../queries/evaluation/model-parts';
import { formatNumber, formatPercent } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import styles from './model-tree.module.css';

interface ModelTreeProps {
  readonly model: Model;
  /** Share of the variance of the scores that each indicator makes, by path; null before it is known. */
  readonly influences: ReadonlyMap<string, number | null> | null;
}

/** The parts of a model with their weights on paper and, on the data, in fact. */
export function ModelTree({ model, influences }: ModelTreeProps) {
  const { t } = useTranslation('model');
  const language = useLanguage();
  const { plan, shares } = useMemo(() => {
    const own = scoringPlan(model, modelDirections(model));
    return { plan: own, shares: nominalShares(own, own.weights) };
  }, [model]);
  const percent = (share: number | null | undefined) => formatPercent(share, language, 1);
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.tree}>
          <caption className="visually-hidden">{t('tree.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('tree.part')}</th>
              <th scope="col">{t('tree.weight')}</th>
              <th scope="col">{t('tree.share')}</th>
              {influences && <th scope="col">{t('tree.influence')}</th>}
              <th scope="col">{t('tree.goalposts')}</th>
              <th scope="col">{t('tree.direction')}</th>
              <th scope="col">{t('tree.clauses')}</th>
            </tr>
          </thead>
          <tbody>
            {modelParts(model).map(({ path, depth, title, clauses, indicator }) => {
              const part = plan.paths.indexOf(path);
              const leaf = plan.leaves[part];
              const influence = influences?.get(path);
              return (
                <tr key={path} data-depth={depth} data-group={indicator === null || undefined}>
                  <th scope="row">
                    {indicator && findIndicator(indicator.name) ? (
                      <Link
                        to="/method/$indicator"
                        params={{ indicator: indicator.name }}
                        search={keepFilter}
                      >
                        {textIn(language, title)}
                      </Link>
                    ) : indicator ? (
                      <Link
                        to="/method/model/$model"
                        params={{ model: model.name }}
                        search={(previous) => ({
                          ...keepFilter(previous),
                          view: `indicator.${indicator.name}`,
                        })}
                      >
                        {textIn(language, title)}
                      </Link>
                    ) : (
                      textIn(language, title)
                    )}
                  </th>
                  <td>{formatNumber(plan.weights[part], language, 0)}</td>
                  <td>
                    {percent(shares[part])}
                    <Bar share={shares[part] ?? 0} />
                  </td>
                  {influences && (
                    <td>
                      {leaf && percent(influence)}
                      {leaf && <Bar share={Math.max(0, influence ?? 0)} isInfluence />}
                    </td>
                  )}
                  <td>
                    {leaf?.goalposts &&
                      goalpostsText(
                        leaf.direction === 1
                          ? [leaf.goalposts.lowest, leaf.goalposts.highest]
                          : [leaf.goalposts.highest, leaf.goalposts.lowest],
                        language,
                      )}
                  </td>
                  <td>{leaf && t(leaf.direction === 1 ? 'tree.more' : 'tree.less')}</td>
                  <td title={clauses.join(', ')}>{shortList(clauses)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {influences && <p className={styles.hint}>{t('tree.hint')}</p>}
    </>
  );
}

const shownClauses = 2;

/** The first ones and how many more; the card of the indicator cites them all. */
function shortList(ids: readonly string[]): string {
  const more = ids.length - shownClauses;
  return [...ids.slice(0, shownClauses), ...(more > 0 ? [`+${more}`] : [])].join(', ');
}

/** The share that fills a bar. */
const full = 0.25;

interface BarProps {
  /** 0 … 1. */
  readonly share: number;
  readonly isInfluence?: boolean;
}

function Bar({ share, isInfluence }: BarProps) {
  return (
    <svg width="60" height="3" viewBox="0 0 60 3" aria-hidden="true" focusable="false">
      <rect
        width={60 * Math.min(1, share / full)}
        height="3"
        data-influence={isInfluence || undefined}
      />
    </svg>
  );
}

function goalpostsText(
  [none, full]: readonly [number, number],
  language: Parameters<typeof formatNumber>[1],
): string {
  const decimals = (value: number) => (Number.isInteger(value) ? 0 : 2);
  return `${formatNumber(none, language, decimals(none))} → ${formatNumber(full, language, decimals(full))}`;
}
