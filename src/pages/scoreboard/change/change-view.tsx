import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Waterfall } from '../../../components/charts/waterfall';
import type { FractionChange } from '../../../queries/evaluation/unit/month-change';
import { noPoints, reasonsOf, type UnitChange } from '../../../queries/evaluation/unit/unit-change';
import { formatNumber } from '../../../util/format-number';
import { Choice } from '../unit/choice';
import { UnitSection } from '../unit/unit-section';
import styles from '../unit/unit-section.module.css';
import type { ModelWords } from '../unit/use-model-words';
import { ChangeDetails } from './change-details';
import { changeSteps } from './change-steps';

interface ChangeViewProps {
  readonly change: UnitChange;
  /** By path of the indicator. */
  readonly fractions: ReadonlyMap<string, FractionChange>;
  /** Indicators whose records are still being read. */
  readonly pending: number;
  readonly error: Error | null;
  /** What the two sides are called. */
  readonly before: string;
  readonly after: string;
  readonly note?: string;
  readonly words: ModelWords;
  readonly picker: ReactNode;
}

const groupings = ['dimension', 'indicator', 'reason'] as const;
const partsInTitle = 3;

/** A change of a score as a waterfall from old to new, in words, and indicator by indicator. */
export function ChangeView(props: ChangeViewProps) {
  const { change, fractions, pending, error, before, after, note, words, picker } = props;
  const { t } = useTranslation('unitScore');
  const [grouping, setGrouping] = useState<(typeof groupings)[number]>('dimension');
  const reasons = useMemo(() => reasonsOf(change, fractions), [change, fractions]);
  const difference = change.after - change.before;

  const steps = stepsOf();
  const sides = {
    old: words.score(change.before),
    new: words.score(change.after),
  };
  return (
    <UnitSection title={title()} subtitle={subtitle()} tools={picker}>
      <Choice
        label={t('grouping.label')}
        options={groupings.map((value) => ({ value, label: t(`grouping.${value}`) }))}
        chosen={grouping}
        onChoose={setGrouping}
      />
      <p className={styles.note} role="status">
        {error ? error.message : pending > 0 && t('change.reading', { count: pending })}
      </p>
      <Waterfall
        input={{
          start: { label: t('change.before', { month: before }), value: change.before },
          end: { label: t('change.after', { month: after }), value: change.after },
          steps,
          formatPoints: words.points,
          formatTotal: words.score,
        }}
        label={t('change.chart', sides)}
        words={{
          table: t('table'),
          part: t(grouping === 'reason' ? 'change.reason' : grouping),
          points: t('points'),
        }}
      />
      <ChangeDetails change={change} fractions={fractions} words={words} />
    </UnitSection>
  );

  function stepsOf() {
    switch (grouping) {
      case 'dimension':
      case 'indicator':
        return changeSteps(change, grouping).map(({ key, name, points }) => ({
          key,
          label:
            name === null
              ? t('change.reasons.weights')
              : grouping === 'dimension'
                ? words.dimension(name)
                : words.shortIndicator(name),
          points,
        }));
      case 'reason':
        return reasons.map(({ reason, points, records }) => ({
          key: reason,
          label: [
            t(`change.reasons.${reason}`),
            records === null
              ? ''
              : `(${t('change.count', { number: formatNumber(records, words.language) })})`,
          ]
            .filter(Boolean)
            .join(' '),
          points,
        }));
    }
  }

  function subtitle(): string {
    const said = t('change.subtitle', { before, after, ...sides });
    if (note === undefined) return said;
    return words.language === 'zh-CN' ? `${said}。${note}` : `${said}. ${note}`;
  }

  function title(): string {
    const points = words.points(difference);
    if (Math.abs(difference) <= noPoints && reasons.length === 0) return t('change.titleSame');
    if (pending > 0 || reasons.length === 0) return t('change.title', { points });
    const parts = reasons
      .filter((each) => /[1-9]/.test(words.points(each.points)))
      .slice(0, partsInTitle)
      .map((each) =>
        t('change.part', {
          reason: t(`change.reasons.${each.reason}`),
          points: words.points(each.points),
        }),
      );
    if (parts.length === 0) return t('change.title', { points });
    return t('change.titleOf', { points, parts: parts.join(t('change.and')) });
  }
}
