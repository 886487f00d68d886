import { useTranslation } from 'react-i18next';
import { LevelBadge } from '../../components/layout/level-badge';
import type { WarningLevel } from '../../warnings/warning-level';

/** The official colour of a level with its word. */
export function LevelMark({ level }: { readonly level: WarningLevel | null }) {
  const { t } = useTranslation('warnings');
  const shown = level ?? 'none';
  return <LevelBadge level={shown}>{t(`level.${shown}`)}</LevelBadge>;
}
