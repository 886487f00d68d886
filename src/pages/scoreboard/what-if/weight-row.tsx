import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/controls/icon';
import { IconButton } from '../../../components/controls/icon-button';
import { useLanguage } from '../../../components/use-language';
import type { ModelPart } from '../../../queries/evaluation/model-parts';
import { formatPercent } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import { NumberField } from './number-field';
import styles from './weight-row.module.css';
import { WeightSlider } from './weight-slider';

interface WeightRowProps {
  readonly part: ModelPart;
  /** Shares of its group, 0 … 1: now and in the model. */
  readonly share: number;
  readonly nominal: number;
  /** Share of the whole, 0 … 1. */
  readonly whole: number;
  readonly isStated: boolean;
  readonly isAlone: boolean;
  /** Where two units are level; null for none. */
  readonly level: number | null;
  /** Null for a part without parts. */
  readonly isOpen: boolean | null;
  readonly onToggle: (path: string) => void;
  readonly onWeight: (path: string, share: number | null) => void;
  readonly onDone: () => void;
}

/** One part of a model: its weight as a slider and as a number. */
export const WeightRow = memo(function WeightRow(props: WeightRowProps) {
  const { part, share, nominal, whole, isStated, isAlone, level, isOpen } = props;
  const { onToggle, onWeight, onDone } = props;
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  const name = textIn(language, part.title);
  const percent = (value: number) => formatPercent(value, language, 1);
  return (
    <div className={styles.row} data-depth={part.depth} data-stated={isStated || undefined}>
      <div className={styles.head}>
        {isOpen === null ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <button
            type="button"
            className={styles.name}
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'collapse' : 'expand', { part: name })}
            onClick={() => onToggle(part.path)}
          >
            <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
            {name}
          </button>
        )}
        <span className={styles.facts}>
          {isAlone
            ? t('only', { whole: percent(whole) })
            : t(part.depth === 0 ? 'factsOfDimension' : 'facts', {
                nominal: percent(nominal),
                whole: percent(whole),
              })}
        </span>
      </div>
      {!isAlone && (
        <>
          <span className={styles.slider}>
            <WeightSlider
              label={t('slider', { part: name })}
              valueText={t('sliderValue', {
                share: percent(share),
                whole: percent(whole),
                nominal: percent(nominal),
              })}
              share={share}
              nominal={nominal}
              level={level}
              onChange={(next) => onWeight(part.path, next)}
              onDone={onDone}
            />
          </span>
          <span className={styles.number}>
            <NumberField
              label={t('number', { part: name })}
              value={Math.round(share * 10_000) / 100}
              min={0}
              max={100}
              step={1}
              refuse={(value) => (value < 0 || value > 100 ? t('range') : null)}
              noNumber={t('posts.number')}
              onChange={(next) => onWeight(part.path, next / 100)}
              onDone={onDone}
            />
            %
          </span>
          <span className={styles.reset}>
            {isStated && (
              <IconButton
                icon="undo"
                label={t('resetPart', { part: name })}
                onClick={() => onWeight(part.path, null)}
              />
            )}
          </span>
        </>
      )}
    </div>
  );
});
