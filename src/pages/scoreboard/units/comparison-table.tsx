import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/controls/icon-button';
import { useLanguage } from '../../../components/use-language';
import type { Model } from '../../../evaluation/model/model-schema';
import type { UnitScore } from '../../../evaluation/model/unit-score';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import { GradeMark } from '../grade-mark';
import type { UnitNames } from '../use-unit-names';
import type { ComparedRow } from './compare-units';
import { ComparedCellView } from './compared-cell';
import styles from './comparison-table.module.css';
import { LineSample } from './line-sample';

interface ComparisonTableProps {
  readonly label: string;
  readonly units: readonly UnitScore[];
  /** How many of a unit's peers have a rank. */
  readonly rankedOf: (peers: string) => number;
  readonly rows: readonly ComparedRow[];
  readonly names: UnitNames;
  readonly model: Model;
  readonly onRemove: (unit: string) => void;
}

/** Units side by side: score, grade, rank, then every part of the model. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { label, units, rankedOf, rows, names, model, onRemove } = props;
  const { t } = useTranslation(['unitComparison', 'method']);
  const language = useLanguage();
  const decimals = model.scale === 1000 ? 0 : 1;
  const gradePlace = (name: string | null) => model.grades.findIndex((each) => each.name === name);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      <table className={styles.table} style={widthFor(units.length)}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.part}>
              {t('unitComparison:part')}
            </th>
            {units.map(({ unit }, place) => (
              <th key={unit} scope="col" className={styles.unit}>
                <span className={styles.heading}>
                  <span className={styles.name}>
                    {names.name(unit)}
                    {names.note(unit) && <small>{names.note(unit)}</small>}
                  </span>
                  <IconButton
                    icon="close"
                    label={t('unitComparison:remove', { unit: names.name(unit) })}
                    onClick={() => onRemove(unit)}
                  />
                </span>
                <LineSample place={place} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.whole}>
          <tr>
            <th scope="row">{t('unitComparison:score')}</th>
            {units.map(({ unit, score }) => (
              <td key={unit} className={styles.score}>
                {formatNumber(score, language, decimals)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('unitComparison:grade')}</th>
            {units.map(({ unit, grade }) => {
              const place = gradePlace(grade);
              const found = model.grades[place];
              return (
                <td key={unit}>
                  {found ? (
                    <GradeMark
                      place={place}
                      count={model.grades.length}
                      label={textIn(language, found.title)}
                    />
                  ) : (
                    t('unitComparison:noScore')
                  )}
                </td>
              );
            })}
          </tr>
          <tr>
            <th scope="row">{t('unitComparison:rank')}</th>
            {units.map(({ unit, rank, peers }) => (
              <td key={unit}>
                {rank === null
                  ? formatNumber(null, language)
                  : t('unitComparison:rankOf', { rank, count: rankedOf(peers) })}
              </td>
            ))}
          </tr>
        </tbody>
        <tbody>
          {rows.map(({ part, cells }) => (
            <tr key={part.path} data-depth={part.depth} data-leaf={part.indicator ? '' : undefined}>
              <th scope="row">
                {textIn(language, part.title)}
                {part.indicator && <small>{t(`method:unitTitle.${part.indicator.unit}`)}</small>}
              </th>
              {units.map(({ unit }, place) => {
                const cell = cells[place];
                return <td key={unit}>{cell && <ComparedCellView part={part} cell={cell} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Columns of units have a width below which the table scrolls. */
function widthFor(units: number): CSSProperties {
  return { '--units': units } as CSSProperties;
}
