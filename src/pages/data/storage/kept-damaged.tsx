import { useTranslation } from 'react-i18next';
import { datasets } from '../../../catalog/catalog';
import { Button } from '../../../components/controls/button';
import { useLanguage } from '../../../components/use-language';
import type { KeptFailure, KeptStatus } from '../../../queries/storage/kept-status';
import { useKeeping } from '../../../queries/storage/use-keeping';
import { textIn } from '../../../util/language';
import styles from './kept-panel.module.css';

interface KeptDamagedProps {
  readonly status: Extract<KeptStatus, { readonly kind: 'damaged' }>;
}

/** Kept data that is not what was written: which part, and what can still be opened. */
export function KeptDamaged({ status: { failure, manifest, whole } }: KeptDamagedProps) {
  const { t, i18n } = useTranslation('storage');
  const language = useLanguage();
  const { loadWhole } = useKeeping();
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' });
  const titles = (names: readonly string[]) =>
    list.format(
      names.map((name) => {
        const dataset = datasets.find((each) => each.name === name);
        return dataset ? textIn(language, dataset.title) : name;
      }),
    );
  const names = manifest?.tables.map(({ name }) => name) ?? [];
  const lost = names.filter((name) => !whole.includes(name));
  return (
    <div role="alert" className={styles.caution}>
      <p className={styles.strong}>{t('damaged.title')}</p>
      <p>
        {t(whatOf(failure, manifest !== null), {
          file: failure.file ?? '',
          message: failure.message,
        })}
      </p>
      {lost.length > 0 && <p>{t('damaged.lost', { datasets: titles(lost) })}</p>}
      {whole.length === 0 && failure.kind !== 'newer' && <p>{t('damaged.lostAll')}</p>}
      {whole.length > 0 && (
        <>
          <p>{t('damaged.whole', { datasets: titles(whole) })}</p>
          <p>{t('damaged.remedy')}</p>
          <div className={styles.actions}>
            <Button onClick={() => void loadWhole(whole)}>{t('damaged.open')}</Button>
          </div>
          <p className={styles.note}>{t('damaged.openHint')}</p>
        </>
      )}
    </div>
  );
}

function whatOf({ kind }: KeptFailure, isReadable: boolean) {
  if (kind === 'newer') return 'damaged.newer' as const;
  if (kind === 'failed') return 'failure.failed' as const;
  return isReadable ? ('damaged.what' as const) : ('damaged.unreadable' as const);
}
