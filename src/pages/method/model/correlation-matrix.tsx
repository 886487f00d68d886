import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import { formatNumber } from '../../../util/format-number';
import { chanceCorrelation } from './chance-correlation';
import styles from './correlation-matrix.module.css';

interface CorrelationMatrixProps {
  readonly heading: string;
  /** Units behind them. */
  readonly count: number;
  readonly titles: readonly string[];
  /** Row by row; null where undefined. */
  readonly correlations: readonly (readonly (number | null)[])[];
}

/** Correlations from which a cell is shaded, and shaded more. */
const [weak, strong] = [0.3, 0.6];

/** Pearson's r of every pair of parts: the lower triangle, shaded by size and sign. */
export function CorrelationMatrix({
  heading,
  count,
  titles,
  correlations,
}: CorrelationMatrixProps) {
  const { t } = useTranslation('model');
  const language = useLanguage();
  const chance = chanceCorrelation(count);
  return (
    <div className={styles.matrix}>
      <h3 className={styles.title}>{heading}</h3>
      <p className={styles.hint}>
        {t('diagnosis.correlationHint', {
          count,
          chance: formatNumber(chance, language, 2),
        })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={heading}>
        <table>
          <caption className="visually-hidden">{heading}</caption>
          <thead>
            <tr>
              <td />
              {titles.map((title, column) => (
                <th key={title} scope="col" aria-label={title}>
                  {column + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {titles.map((title, row) => (
              <tr key={title}>
                <th scope="row">
                  <span>{row + 1}</span>
                  {title}
                </th>
                {titles.map((other, column) => {
                  const r = column < row ? (correlations[row]?.[column] ?? null) : null;
                  return (
                    <td
                      key={other}
                      data-size={sizeOf(r, chance)}
                      data-sign={r === null ? 0 : Math.sign(r)}
                    >
                      {r === null ? '' : shortNumber(formatNumber(r, language, 2))}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** Nothing that may be chance alone. */
function sizeOf(r: number | null, chance: number): 'strong' | 'weak' | undefined {
  if (r === null || Math.abs(r) < chance) return undefined;
  return Math.abs(r) >= strong ? 'strong' : Math.abs(r) >= weak ? 'weak' : undefined;
}

/** Without the zero before the point: a correlation never has another digit there but 1. */
function shortNumber(text: string): string {
  return text.replace(/^(\D?)0\./, '$1.');
}
