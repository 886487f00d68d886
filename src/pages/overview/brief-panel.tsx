import { Trans, useTranslation } from 'react-i18next';
import type { Headline, UnitFigure } from '../../queries/overview/assemble-overview';
import type { OverdueSummary } from '../../queries/overview/summarise-overdue';
import { formatDate, formatMonth } from '../../util/format-date';
import { formatNumber, formatPercent } from '../../util/format-number';
import styles from './brief-panel.module.css';
import { rankedUnits } from './extremes';
import { useDatasetTitle } from './use-dataset-title';
import { toneOf, useFigureFormat } from './use-figure-format';

interface BriefPanelProps {
  readonly scope: string;
  readonly period: string;
  readonly month: string;
  readonly asOf: string;
  readonly records: Headline;
  readonly reported: Headline;
  readonly measure: Headline;
  readonly counties: readonly UnitFigure[];
  readonly overdue: OverdueSummary;
  readonly regionName: (code: string) => string;
  readonly unitName: (region: string | null, department: string | null) => string;
}

/** The state of things in three sentences, generated from the figures of the screen. */
export function BriefPanel(props: BriefPanelProps) {
  const { scope, period, month, asOf, records, reported, measure, counties, overdue } = props;
  const { t } = useTranslation('overview');
  const format = useFigureFormat();
  const titleOf = useDatasetTitle();
  const { language } = format;
  const monthText = formatMonth(month, language);
  const ranked = rankedUnits(counties);
  const names = (units: readonly UnitFigure[]) =>
    units.map(({ code }) => props.regionName(code)).join(t('scope.and'));
  const enough = ranked.length >= 6;
  const oldest = overdue.oldest[0];

  return (
    <section className={styles.brief} aria-labelledby="brief-title">
      <h2 id="brief-title">{t('brief.title', { month: monthText })}</h2>
      <p>
        {records.value === null ? (
          t('brief.recordsNone', { scope, period })
        ) : (
          <Trans
            t={t}
            i18nKey={reported.value === null ? 'brief.recordsOnly' : 'brief.records'}
            values={{
              scope,
              period,
              month: monthText,
              value: format.value(records.indicator, records.value),
              change: format.change(records.indicator, records.change),
              reported: formatPercent((reported.value ?? Number.NaN) / 100, language),
              gap: gapText(reported),
            }}
            components={{
              b: <b />,
              c: <b data-tone={toneOf(records.indicator, records.change)} />,
            }}
            shouldUnescape
          />
        )}
      </p>
      <p>
        {enough ? (
          <Trans
            t={t}
            i18nKey="brief.ends"
            values={{
              measure: format.title(measure.indicator),
              best: names(ranked.slice(0, 3)),
              worst: names(ranked.slice(-3).reverse()),
            }}
            components={{ b: <b /> }}
            shouldUnescape
          />
        ) : (
          t('brief.endsNone', { measure: format.title(measure.indicator) })
        )}
      </p>
      <p>
        {oldest ? (
          <Trans
            t={t}
            i18nKey="brief.overdue"
            values={{
              total: formatNumber(overdue.count, language),
              long: formatNumber(overdue.long, language),
              days: formatNumber(oldest.days, language),
              unit: props.unitName(oldest.region, oldest.department),
              what: titleOf(oldest.dataset),
            }}
            components={{ b: <b />, c: <b data-tone="concern" /> }}
            shouldUnescape
          />
        ) : (
          t('brief.overdueNone', { date: formatDate(asOf, language) })
        )}
      </p>
    </section>
  );

  function gapText({ indicator, value }: Headline): string {
    if (value === null || indicator.target === null || value >= indicator.target) {
      return t('brief.met');
    }
    return t('brief.short', {
      gap: formatNumber(indicator.target - value, language, indicator.decimals),
    });
  }
}
