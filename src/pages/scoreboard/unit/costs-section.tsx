import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Icon } from '../../../components/controls/icon';
import type { ScoredModel } from '../../../queries/evaluation/scored-model';
import { indicatorStandings } from '../../../queries/evaluation/unit/indicator-standings';
import type { Month } from '../../../util/month';
import { CostsOfIndicator } from './costs-of-indicator';
import styles from './costs-section.module.css';
import { UnitSection } from './unit-section';
import type { ModelWords } from './use-model-words';

interface CostsSectionProps {
  readonly scored: ScoredModel;
  readonly month: Month;
  readonly unit: string;
  readonly name: string;
  readonly words: ModelWords;
}

const shownIndicators = 8;

/** The indicators that lose points, each opening down to the records that cost them. */
export function CostsSection({ scored, month, unit, name, words }: CostsSectionProps) {
  const { t } = useTranslation('unitScore');
  const { scale } = scored.model;
  const losing = useMemo(
    () =>
      indicatorStandings(scored.scoresAt(month), unit, scale)
        .filter(({ lost }) => lost > 1e-9)
        .sort((a, b) => b.lost - a.lost),
    [scored, month, unit, scale],
  );
  const [first] = losing;
  const [open, setOpen] = useState<string | null>(first?.path ?? null);
  const [isAll, setAll] = useState(false);
  const hasMore = losing.length > shownIndicators + 1;
  if (!first) return <UnitSection title={t('records.titleNone')} />;
  return (
    <UnitSection
      title={t('records.title', {
        indicator: words.indicator(first.indicator),
        points: words.size(first.lost),
      })}
      subtitle={t('records.subtitle')}
    >
      <ul className={styles.indicators}>
        {(isAll || !hasMore ? losing : losing.slice(0, shownIndicators)).map(
          ({ path, indicator, value, lost }) => {
            const isOpen = path === open;
            return (
              <li key={path}>
                <button
                  type="button"
                  className={styles.indicator}
                  aria-expanded={isOpen}
                  aria-label={t('records.open', { indicator: words.indicator(indicator) })}
                  onClick={() => setOpen(isOpen ? null : path)}
                >
                  <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={14} />
                  <span className={styles.name}>{words.indicator(indicator)}</span>
                  <span className={styles.value}>{words.value(indicator, value)}</span>
                  <span className={styles.lost}>
                    {t('records.lost', { points: words.size(lost) })}
                  </span>
                </button>
                {isOpen && (
                  <CostsOfIndicator
                    scored={scored}
                    month={month}
                    unit={unit}
                    name={name}
                    indicator={indicator}
                    words={words}
                  />
                )}
              </li>
            );
          },
        )}
      </ul>
      {hasMore && (
        <Button variant="plain" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? t('records.fewer') : t('records.more', { count: losing.length })}
        </Button>
      )}
    </UnitSection>
  );
}
