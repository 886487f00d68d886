import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../queries/use-names';
import { rowWords, type WarningWords } from '../../queries/warnings/row-words';

export type { WarningWords } from '../../queries/warnings/row-words';

/** How warnings are called in the language of the screen. */
export function useRowWords(): WarningWords {
  const { t } = useTranslation('warnings');
  const names = useNames();
  return useMemo(() => rowWords(t, names), [t, names]);
}
