import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import type { Indicator } from '../../../evaluation/indicator-schema';
import { findIndicator } from '../../../evaluation/indicators';
import type { KeyFigureChange } from '../../../queries/comparison/comparison';
import { keepFilter } from '../../../queries/console-search';
import { formatCompact } from '../../../util/format-amount';
import { formatFigure } from '../../../util/format-figure';
import { formatSigned } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import styles from './key-figures.module.css';

/** The headline figures of both snapshots, and what of the older one's has been revised since. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigureChange[] | null }) {
  const { t } = useTranslation('comparison');
  return (
    <Panel
      title={t('figures.title')}
      subtitle={t('figures.subtitle')}
      status={{ kind: figures === null ? 'loading' : 'ready' }}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{t('figures.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figures.indicator')}</th>
            {(['older', 'newer', 'difference', 'revision', 'late'] as const).map((column) => (
              <th key={column} scope="col" data-numeric>
                {t(`figures.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures?.map((figure) => {
            const indicator = findIndicator(figure.indicator);
            return indicator && <FigureLine key={indicator.name} {...{ indicator, figure }} />;
          })}
        </tbody>
      </table>
    </Panel>
  );
}

interface FigureLineProps {
  readonly indicator: Indicator;
  readonly figure: KeyFigureChange;
}

function FigureLine({ indicator, figure }: FigureLineProps) {
  const language = useLanguage();
  const { older, newer, revised, revisedWithoutLate } = figure;
  const value = (number: number | null) =>
    `${formatFigure(indicator, number, language)}${indicator.unit === 'percent' && number !== null ? '%' : ''}`;
  const change = (to: number | null, from: number | null) => {
    if (to === null || from === null) return '–';
    const difference = to - from;
    if (indicator.unit !== 'yuan') return formatSigned(difference, language, indicator.decimals);
    return `${difference > 0 ? '+' : ''}${formatCompact(difference, language)}`;
  };
  return (
    <tr>
      <th scope="row">
        <Link
          className={styles.link}
          to="/method/$indicator"
          params={{ indicator: indicator.name }}
          search={keepFilter}
        >
          {textIn(language, indicator.short)}
        </Link>
      </th>
      <td data-numeric>{value(older)}</td>
      <td data-numeric>{value(newer)}</td>
      <td data-numeric>{change(newer, older)}</td>
      <td data-numeric>{change(revised, older)}</td>
      <td data-numeric>{change(revised, revisedWithoutLate)}</td>
    </tr>
  );
}
