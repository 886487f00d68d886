import { useTranslation } from 'react-i18next';
import { PlainTable } from '../../../components/tables/plain-table';
import { useLanguage } from '../../../components/use-language';
import type { ModelDiagnostics } from '../../../evaluation/diagnostics/diagnose-model';
import { formatNumber } from '../../../util/format-number';
import styles from './consistency.module.css';

interface ConsistencyProps {
  readonly groups: ModelDiagnostics['consistency'];
  readonly titleOf: (path: string) => string;
}

/** Cronbach's alpha of every group of more than one part, and of the whole. */
export function Consistency({ groups, titleOf }: ConsistencyProps) {
  const { t } = useTranslation('model');
  const language = useLanguage();
  return (
    <div className={styles.consistency}>
      <PlainTable
        caption={t('diagnosis.alpha')}
        columns={[
          { key: 'group', title: t('diagnosis.group') },
          { key: 'alpha', title: t('diagnosis.alpha'), numeric: true },
        ]}
        rows={groups
          .filter(({ alpha }) => alpha !== null)
          .map(({ path, alpha }) => ({
            key: path,
            cells: [
              path === '' ? t('diagnosis.whole') : titleOf(path),
              formatNumber(alpha, language, 2),
            ],
          }))}
      />
      <p className={styles.hint}>{t('diagnosis.alphaHint')}</p>
    </div>
  );
}
