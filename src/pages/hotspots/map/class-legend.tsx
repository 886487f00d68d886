import { useTranslation } from 'react-i18next';
import styles from './class-legend.module.css';
import type { ClassifiedLayer, ClassMeaning } from './classify-layer';
import type { Layer } from './layers';
import type { HotspotFormat } from './use-hotspot-format';
import { ValueHistogram } from './value-histogram';

interface ClassLegendProps {
  readonly layer: Layer;
  readonly classified: ClassifiedLayer;
  readonly format: HotspotFormat;
}

/** The classes of the map with how many counties each holds, over the distribution of the values. */
export function ClassLegend({ layer, classified, format }: ClassLegendProps) {
  const { t } = useTranslation('hotspots');
  const { palette, classes, without, values } = classified;
  const most = Math.max(1, ...classes.map(({ count }) => count));
  const textOf = (meaning: ClassMeaning): string => {
    switch (meaning.kind) {
      case 'range': {
        const [least, top] = [meaning.least, meaning.most].map((end) => format.value(layer, end));
        return least === top ? (least ?? '') : `${least} – ${top}`;
      }
      case 'gi':
        return t(meaning.hot ? 'legend.hot' : 'legend.cold', { confidence: meaning.confidence });
      case 'quadrant':
        return t(`legend.quadrant.${meaning.quadrant}`);
      case 'none':
        return t('legend.notSignificant');
    }
  };
  return (
    <div className={styles.legend} data-palette={palette}>
      {values.length > 0 && (
        <ValueHistogram
          values={values}
          label={t('legend.histogram', {
            least: format.value(layer, values[0]?.value ?? null),
            most: format.value(layer, values.at(-1)?.value ?? null),
          })}
        />
      )}
      <ul aria-label={t('legend.label')}>
        {classes.map(({ classIndex, meaning, count }) => (
          <li key={classIndex}>
            <i data-class={classIndex} />
            <span className={styles.text}>{textOf(meaning)}</span>
            <span className={styles.bar}>
              <svg aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
                <rect data-class={classIndex} width={(100 * count) / most} height="1" />
              </svg>
            </span>
            <span className={styles.count}>{t('legend.counties', { count })}</span>
          </li>
        ))}
        {without > 0 && (
          <li>
            <i data-class="none" />
            <span className={styles.text}>{t('legend.none')}</span>
            <span />
            <span className={styles.count}>{t('legend.counties', { count: without })}</span>
          </li>
        )}
      </ul>
    </div>
  );
}
