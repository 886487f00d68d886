import { useTranslation } from 'react-i18next';
import { PanelState } from '../../../components/layout/panel-state';
import { Skeleton } from '../../../components/layout/skeleton';
import type { ScoredModel } from '../../../queries/evaluation/scored-model';
import { modelIndicator } from '../../../queries/evaluation/unit/model-indicator';
import { useCostlyRecords } from '../../../queries/evaluation/unit/use-costly-records';
import { formatNumber } from '../../../util/format-number';
import type { Month } from '../../../util/month';
import styles from './costs-section.module.css';
import { CostsTable } from './costs-table';
import type { ModelWords } from './use-model-words';

interface CostsOfIndicatorProps {
  readonly scored: ScoredModel;
  readonly month: Month;
  readonly unit: string;
  readonly name: string;
  readonly indicator: string;
  readonly words: ModelWords;
}

/** The records behind one indicator that cost points: how many, what they are worth, the first of them. */
export function CostsOfIndicator(props: CostsOfIndicatorProps) {
  const { scored, month, unit, name, indicator, words } = props;
  const { t } = useTranslation('unitScore');
  const { data, error, refetch } = useCostlyRecords(scored, unit, month, indicator);
  const { language } = words;
  if (error || data === undefined) {
    return (
      <div className={styles.costs}>
        <PanelState
          status={
            error
              ? { kind: 'error', message: error.message, onRetry: () => void refetch() }
              : { kind: 'loading' }
          }
          skeleton={<Skeleton lines={5} />}
        />
      </div>
    );
  }
  if (data === null) {
    const { additive } = modelIndicator(scored.model, indicator);
    return (
      <div className={styles.costs}>
        <p className={styles.summary}>{t(additive ? 'records.noneCost' : 'records.measure')}</p>
      </div>
    );
  }
  if (data.count === 0) {
    return (
      <div className={styles.costs}>
        <p className={styles.summary}>{t('records.noneFound')}</p>
      </div>
    );
  }
  return (
    <div className={styles.costs}>
      <p className={styles.summary}>{sentences().join(language === 'zh-CN' ? '' : ' ')}</p>
      {data.sources
        .filter(({ count }) => count > 0)
        .map((source, place) => (
          <CostsTable
            // biome-ignore lint/suspicious/noArrayIndexKey: sources stand in the order of the indicator.
            key={place}
            source={source}
            costs={data}
            scored={scored}
            month={month}
            unit={unit}
            name={name}
            indicator={indicator}
            words={words}
          />
        ))}
    </div>
  );

  function sentences(): string[] {
    if (!data) return [];
    const count = (value: number) => formatNumber(value, language);
    const stop = language === 'zh-CN' ? '。' : '.';
    const comma = language === 'zh-CN' ? '，' : ', ';
    const said: string[] = [t(`records.${data.kind}`, { number: count(data.count) })];
    const points = data.sources.flatMap(({ first }) => first.map((record) => record.points ?? 0));
    const clamps = data.sources.flatMap(({ clamped }) => clamped ?? []);
    const isUniform = data.sources.every(({ source }) => source.isUniform);
    if (isUniform) said.push(t('records.each', { points: words.finePoints(points[0] ?? 0) }));
    if (data.all !== null && data.count > 1) {
      said.push(t('records.together', { points: words.points(data.all) }));
    }
    const [clamp] = clamps;
    const sentence = said.join(comma) + stop;
    // Further records of other datasets would begin where these end.
    if (!clamp || clamps.length > 1 || data.count < 2) return [sentence];
    if (clamp.all < 1e-9) return [sentence, t('records.idleAll')];
    if (clamp.idle > 0) return [sentence, t('records.idle', { number: count(clamp.idle) })];
    if (clamp.enough < data.count) {
      return [sentence, t('records.enough', { number: count(clamp.enough) })];
    }
    return [sentence];
  }
}
