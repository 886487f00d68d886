import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgedLocal } from '../../../queries/hotspots/judge-local';
import { noValue } from '../../../util/format-number';

/** What is judged of a county, in words: by Gi* and by local Moran. */
export function useClassText() {
  const { t } = useTranslation('hotspots');
  const gi = useCallback(
    (local: JudgedLocal | null) => {
      if (!local?.gi) return noValue;
      const { class: found } = local.gi;
      if (!found) return t('legend.notSignificant');
      return t(found.kind === 'hot' ? 'legend.hot' : 'legend.cold', {
        confidence: found.confidence,
      });
    },
    [t],
  );
  const moran = useCallback(
    (local: JudgedLocal | null) => {
      if (!local?.moran) return noValue;
      return local.moran.adjusted <= 0.05
        ? t(`legend.quadrant.${local.moran.quadrant}`)
        : t('legend.notSignificant');
    },
    [t],
  );
  return { gi, moran };
}
