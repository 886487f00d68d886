import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../components/use-language';
import { formatNumber } from '../../util/format-number';
import type { JournalFault } from '../../warnings/journal/journal-file';

/** Why a journal file is not taken in, and what to do. */
export function useFaultText(): (fault: JournalFault) => string {
  const { t } = useTranslation('warnings');
  const language = useLanguage();
  return useCallback(
    (fault) => {
      switch (fault.code) {
        case 'too_large':
          return t('journal.fault.too_large', {
            bytes: formatNumber(fault.bytes, language),
            limit: formatNumber(fault.limit, language),
          });
        case 'not_json':
          return t('journal.fault.not_json', { ...fault });
        case 'newer_version':
          return t('journal.fault.newer_version', {
            version: fault.version,
            known: fault.known,
          });
        case 'shape':
          return t('journal.fault.shape', { place: fault.place, detail: fault.detail });
        default:
          return t(`journal.fault.${fault.code}`);
      }
    },
    [t, language],
  );
}
