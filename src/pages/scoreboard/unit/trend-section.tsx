import { useComputedColorScheme } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../components/charts/chart';
import type { ChartTheme } from '../../../components/charts/chart-theme';
import twin from '../../../components/charts/waterfall.module.css';
import { PlainTable } from '../../../components/tables/plain-table';
import { gradeOf } from '../../../evaluation/model/grade-of';
import type { ScoredModel } from '../../../queries/evaluation/scored-model';
import { formatMonth } from '../../../util/format-date';
import { textIn } from '../../../util/language';
import type { Month } from '../../../util/month';
import { Choice } from './choice';
import { UnitSection } from './unit-section';
import { unitTrendOption } from './unit-trend-option';
import type { ModelWords } from './use-model-words';

interface TrendSectionProps {
  readonly scored: ScoredModel;
  readonly month: Month;
  readonly unit: string;
  readonly name: string;
  readonly words: ModelWords;
}

const spans = ['12', '36'] as const;

/** The unit's score month by month, with the bounds of the grades. */
export function TrendSection({ scored, month, unit, name, words }: TrendSectionProps) {
  const { t } = useTranslation('unitScore');
  const themeKey = useComputedColorScheme('light');
  const [span, setSpan] = useState<(typeof spans)[number]>('12');
  const { language } = words;
  const points = useMemo(() => {
    const upTo = scored.months.filter((each) => each <= month).slice(-Number(span));
    return upTo.map((each) => ({
      month: each,
      score: scored.scoresAt(each).find((score) => score.unit === unit)?.score ?? null,
    }));
  }, [scored, month, span, unit]);
  const option = useMemo(() => {
    const input = {
      months: points.map((point) => point.month),
      scores: points.map(({ score }) => score),
      current: points.length - 1,
      grades: scored.model.grades.map(({ title, from }) => ({
        label: textIn(language, title),
        from,
      })),
      formatScore: words.score,
      formatMonth: (each: string) => formatMonth(each, language),
    };
    return (theme: ChartTheme) => unitTrendOption(input, theme);
  }, [points, scored.model, words, language]);
  const known = points.filter(({ score }) => score !== null);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return null;
  const label = t('trend.chart', {
    unit: name,
    from: formatMonth(points[0]?.month, language),
    to: formatMonth(month, language),
  });

  return (
    <UnitSection
      title={t('trend.title', {
        months: points.length,
        first: words.score(first.score),
        last: words.score(last.score),
      })}
      subtitle={t('trend.subtitle')}
      tools={
        scored.months.length > 12 && (
          <Choice
            label={t('trend.label')}
            options={spans.map((value) => ({
              value,
              label: t('trend.months', { count: Number(value) }),
            }))}
            chosen={span}
            onChoose={setSpan}
          />
        )
      }
    >
      <div style={{ height: 200 }}>
        <Chart label={label} themeKey={themeKey} option={option} />
      </div>
      <details className={twin.twin}>
        <summary>{t('table')}</summary>
        <PlainTable
          caption={label}
          columns={[
            { key: 'month', title: t('trend.month') },
            { key: 'score', title: t('trend.score'), numeric: true },
            { key: 'grade', title: t('trend.grade') },
          ]}
          rows={points.map((point) => ({
            key: point.month,
            cells: [
              formatMonth(point.month, language),
              words.score(point.score),
              words.grade(gradeOf(point.score, scored.plan.grades)),
            ],
          }))}
        />
      </details>
    </UnitSection>
  );
}
