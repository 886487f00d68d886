import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import type { Refusal } from '../../../queries/hotspots/assemble-hotspots';
import { formatNumber } from '../../../util/format-number';

/** Why no hotspots are told, as a sentence. */
export function useRefusalText() {
  const { t } = useTranslation('hotspots');
  const language = useLanguage();
  return (refusal: Refusal): string =>
    t(`refusal.${'found' in refusal && refusal.found === 0 ? 'nothing' : refusal.reason}`, {
      found: formatNumber('found' in refusal ? refusal.found : null, language),
      needed: formatNumber('needed' in refusal ? refusal.needed : null, language),
    });
}
