import { useTranslation } from 'react-i18next';
import twin from '../../../components/charts/waterfall.module.css';
import { PlainTable } from '../../../components/tables/plain-table';
import type { FractionChange } from '../../../queries/evaluation/unit/month-change';
import {
  noPoints,
  pointsByRecords,
  type UnitChange,
} from '../../../queries/evaluation/unit/unit-change';
import { formatNumber } from '../../../util/format-number';
import { IndicatorName } from '../unit/indicator-name';
import type { ModelWords } from '../unit/use-model-words';
import styles from './change-details.module.css';

interface ChangeDetailsProps {
  readonly change: UnitChange;
  readonly fractions: ReadonlyMap<string, FractionChange>;
  readonly words: ModelWords;
}

/** The indicators that moved a score: their values, points by value and weight, and by their records. */
export function ChangeDetails({ change, fractions, words }: ChangeDetailsProps) {
  const { t } = useTranslation('unitScore');
  const moved = change.indicators
    .filter(({ points, byValue }) => Math.abs(points) > noPoints || Math.abs(byValue) > noPoints)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  if (moved.length === 0) return null;
  return (
    <details className={twin.twin}>
      <summary>{t('change.details')}</summary>
      <PlainTable
        caption={t('change.details')}
        columns={[
          { key: 'indicator', title: t('indicator') },
          { key: 'before', title: t('change.valueBefore'), numeric: true },
          { key: 'after', title: t('change.valueAfter'), numeric: true },
          { key: 'value', title: t('change.byValue'), numeric: true },
          { key: 'weight', title: t('change.byWeight'), numeric: true },
          { key: 'total', title: t('change.total'), numeric: true },
          { key: 'records', title: t('change.recordsColumn') },
        ]}
        rows={moved.map((move) => {
          const own = fractions.get(move.path);
          const parts = own ? pointsByRecords(move, own) : [];
          return {
            key: move.path,
            cells: [
              <IndicatorName key="name" name={move.indicator} words={words} />,
              words.value(move.indicator, move.valueBefore),
              words.value(move.indicator, move.valueAfter),
              words.finePoints(move.byValue),
              words.finePoints(move.byWeight),
              words.finePoints(move.points),
              parts.length > 0 && (
                <ul key="records" className={styles.parts}>
                  {parts.map(({ kind, points }) => {
                    const count = kind === 'other' ? undefined : own?.records.get(kind);
                    return (
                      <li key={kind}>
                        {t(`change.reasons.${kind}`)}{' '}
                        {count !== undefined &&
                          `(${t('change.count', { number: formatNumber(count, words.language) })}) `}
                        {words.finePoints(points)}
                      </li>
                    );
                  })}
                </ul>
              ),
            ],
          };
        })}
      />
    </details>
  );
}
