import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import type { Model } from '../../../evaluation/model/model-schema';
import type { ComparedRatings } from '../../../queries/evaluation/ratings/compare-ratings';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import styles from './confusion-panel.module.css';

interface ConfusionPanelProps {
  readonly compared: ComparedRatings;
  readonly grades: Model['grades'];
}

/** Units by published and by recomputed grade. */
export function ConfusionPanel({ compared, grades }: ConfusionPanelProps) {
  const { t } = useTranslation('ratings');
  const language = useLanguage();
  const { agreement, hasGrades } = compared;
  if (!hasGrades) return <p className={styles.none}>{t('confusion.none')}</p>;
  const same = agreement.confusion.reduce((sum, row, place) => sum + (row[place] ?? 0), 0);
  const most = Math.max(1, ...agreement.confusion.flat());
  return (
    <Panel
      title={t('confusion.title', { same, count: agreement.unitsWithGrades })}
      subtitle={t('confusion.subtitle')}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{t('confusion.subtitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('confusion.corner')}</th>
            {grades.map(({ name, title }) => (
              <th key={name} scope="col">
                {textIn(language, title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grades.map(({ name, title }, row) => (
            <tr key={name}>
              <th scope="row">{textIn(language, title)}</th>
              {grades.map((other, column) => {
                const count = agreement.confusion[row]?.[column] ?? 0;
                return (
                  <td
                    key={other.name}
                    data-same={row === column || undefined}
                    data-size={count === 0 ? 0 : Math.ceil((3 * count) / most)}
                  >
                    {formatNumber(count, language)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
