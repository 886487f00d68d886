import { useTranslation } from 'react-i18next';
import type { WarningLevel } from '../../warnings/warning-level';
import styles from './level-mark.module.css';

/** The official colour of a level with its word. */
export function LevelMark({ level }: { readonly level: WarningLevel | null }) {
  const { t } = useTranslation('warnings');
  return (
    <span className={styles.level} data-level={level ?? 'none'}>
      {t(`level.${level ?? 'none'}`)}
    </span>
  );
}
