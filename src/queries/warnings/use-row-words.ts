import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../use-names';
import { rowWords, type WarningWords } from './row-words';

export type { WarningWords } from './row-words';

/** How warnings are called in the language of the screen. */
export function useRowWords(): WarningWords {
  const { t } = useTranslation('warnings');
  const names = useNames();
  return useMemo(() => rowWords(t, names), [t, names]);
}
