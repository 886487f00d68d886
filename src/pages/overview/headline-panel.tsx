import { useTranslation } from 'react-i18next';
import type { Headline } from '../../queries/overview/assemble-overview';
import { formatMonth } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import { FigureMenu } from './figure-menu';
import { HeadlineFigures, type HeadlineView } from './headline-figures';
import { toneOf, useFigureFormat } from './use-figure-format';

const sparkMonths = 18;

interface HeadlinePanelProps {
  readonly headlines: readonly Headline[];
  readonly measure: string;
  /** Last month of the period, as `YYYY-MM` and as a place in the months. */
  readonly month: string;
  readonly lastMonth: number;
  readonly onMeasure: (name: string) => void;
}

/** The eight headline figures; pressing one makes it the measure of everything below. */
export function HeadlinePanel(props: HeadlinePanelProps) {
  const { headlines, measure, month, lastMonth, onMeasure } = props;
  const { t } = useTranslation('overview');
  const format = useFigureFormat();
  const changeLabel = t('headline.change', { month: formatMonth(month, format.language) });

  const view = ({ indicator, value, change, months }: Headline): HeadlineView => ({
    id: indicator.name,
    title: format.short(indicator),
    value: format.value(indicator, value),
    unit: format.headlineUnit(indicator),
    change: format.change(indicator, change),
    changeLabel,
    tone: toneOf(indicator, change),
    target:
      indicator.target === null
        ? null
        : t('headline.target', { target: formatNumber(indicator.target, format.language) }),
    months: months.slice(Math.max(0, lastMonth + 1 - sparkMonths), lastMonth + 1),
    selected: indicator.name === measure,
  });

  return (
    <HeadlineFigures
      label={t('headline.label')}
      figures={headlines.map(view)}
      onSelect={onMeasure}
      menuOf={(id) => {
        const headline = headlines.find(({ indicator }) => indicator.name === id);
        return headline ? <FigureMenu indicator={headline.indicator} /> : null;
      }}
    />
  );
}
