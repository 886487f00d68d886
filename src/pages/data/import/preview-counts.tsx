import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import type { LoadPreview } from '../../../engine/preview-local-rows';
import { formatNumber } from '../../../util/format-number';
import styles from './preview-counts.module.css';

/** How the rows of a file stand to those that are there: by key and by content. */
export function PreviewCounts({ preview }: { readonly preview: LoadPreview }) {
  const { t } = useTranslation('quality');
  const language = useLanguage();
  const { fresh, own, snapshot, twins, repeated } = preview;
  const figures = [
    { key: 'fresh', value: fresh },
    { key: 'same', value: own.same + snapshot.same },
    { key: 'different', value: own.different + snapshot.different },
    { key: 'twins', value: twins },
    ...(repeated > 0 ? [{ key: 'repeated' as const, value: repeated }] : []),
  ] as const;
  return (
    <section aria-label={t('preview.title')}>
      <h4 className={styles.title}>{t('preview.title')}</h4>
      <dl className={styles.counts}>
        {figures.map(({ key, value }) => (
          <div key={key} className={styles.figure}>
            <dt className={styles.label}>{t(`preview.${key}`)}</dt>
            <dd className={styles.value} data-some={value > 0 || undefined}>
              {formatNumber(value, language)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
