import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Waterfall } from '../../../components/charts/waterfall';
import type { WaterfallStep } from '../../../components/charts/waterfall-option';
import type { UnitScore } from '../../../evaluation/model/unit-score';
import { peerContributions } from '../../../queries/evaluation/unit/peer-contributions';
import { Choice } from './choice';
import { sumByDimension } from './sum-by-dimension';
import { UnitSection } from './unit-section';
import styles from './unit-section.module.css';
import type { ModelWords } from './use-model-words';

interface ContributionsSectionProps {
  readonly scores: readonly UnitScore[];
  readonly unit: string;
  readonly scale: number;
  readonly words: ModelWords;
  readonly peersName: string;
}

const groupings = ['dimension', 'indicator'] as const;

/** From the mean score of the peers to the unit's own, part by part. */
export function ContributionsSection(props: ContributionsSectionProps) {
  const { scores, unit, scale, words, peersName } = props;
  const { t } = useTranslation('unitScore');
  const [grouping, setGrouping] = useState<(typeof groupings)[number]>('dimension');
  const found = useMemo(() => peerContributions(scores, unit, scale), [scores, unit, scale]);
  const input = useMemo(() => {
    if (!found) return null;
    const parts: WaterfallStep[] =
      grouping === 'dimension'
        ? sumByDimension(found.indicators).map(({ dimension, points }) => ({
            key: dimension,
            label: words.dimension(dimension),
            points,
          }))
        : found.indicators
            .toSorted((a, b) => b.points - a.points)
            .map(({ path, indicator, points }) => ({
              key: path,
              label: words.shortIndicator(indicator),
              points,
            }));
    const isShared = Math.abs(found.redistribution) > 1e-9;
    return {
      start: { label: t('contributions.mean'), value: found.mean },
      end: { label: t('contributions.own'), value: found.score },
      steps: isShared
        ? [
            ...parts,
            {
              key: 'redistribution',
              label: t('contributions.redistribution'),
              points: found.redistribution,
            },
          ]
        : parts,
      formatPoints: words.points,
      formatTotal: words.score,
    };
  }, [found, grouping, words, t]);

  if (!found || !input) {
    return <UnitSection title={t('contributions.none')} />;
  }
  const sorted = found.indicators.toSorted((a, b) => b.points - a.points);
  const nameAt = (place: number) => words.indicator(sorted.at(place)?.indicator ?? '');
  const difference = found.score - found.mean;
  const points = words.size(difference);
  const title = (): string => {
    if (!/[1-9]/.test(points) || sorted.length === 0) return t('contributions.titleSame');
    const isMore = difference > 0;
    const largest = Math.max(...sorted.map((each) => Math.abs(each.points)));
    if (Math.abs(found.redistribution) > largest) {
      return t(isMore ? 'contributions.titleShared' : 'contributions.titleSharedBelow', { points });
    }
    return isMore
      ? t('contributions.title', { points, best: nameAt(0) })
      : t('contributions.titleBelow', { points, worst: nameAt(-1) });
  };
  return (
    <UnitSection
      title={title()}
      subtitle={t('contributions.subtitle', { count: found.units, peers: peersName })}
      tools={
        <Choice
          label={t('grouping.label')}
          options={groupings.map((value) => ({ value, label: t(`grouping.${value}`) }))}
          chosen={grouping}
          onChoose={setGrouping}
        />
      }
    >
      <Waterfall
        input={input}
        label={t('contributions.chart', {
          mean: words.score(found.mean),
          score: words.score(found.score),
        })}
        words={{
          table: t('table'),
          part: t(grouping),
          points: t('points'),
        }}
      />
      {input.steps.at(-1)?.key === 'redistribution' && (
        <p className={styles.note}>{t('contributions.redistributionHint')}</p>
      )}
    </UnitSection>
  );
}
