import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { TooltipLine } from '../../../components/charts/tooltip-element';
import type { CountyRow } from './county-rows';
import { useClassText } from './use-class-text';
import type { HotspotFormat } from './use-hotspot-format';

/** The lines of a county's tooltip. */
export function useCountyTooltip(format: HotspotFormat) {
  const { t } = useTranslation('hotspots');
  const { gi, moran } = useClassText();
  return useCallback(
    ({ events, population, rate, smoothed, change, rank, local }: CountyRow): TooltipLine[] => {
      const limits = rate ? ` (${format.rate(rate.lower)}–${format.rate(rate.upper)})` : '';
      return [
        { label: t('table.events'), value: format.number(events) },
        { label: t(format.populationKey), value: format.number(population) },
        { label: t('table.rate'), value: `${format.rate(rate?.rate ?? null)}${limits}` },
        { label: t('table.smoothed'), value: format.rate(smoothed) },
        { label: t('table.change'), value: format.change(change) },
        { label: t('table.rank'), value: format.number(rank) },
        { label: t('table.z'), value: format.z(local?.gi?.z ?? null) },
        { label: t('table.p'), value: format.p(local?.giP?.analytic ?? null) },
        { label: t('table.permuted'), value: format.p(local?.giP?.permuted ?? null) },
        { label: t('table.class'), value: gi(local) },
        { label: t('table.quadrant'), value: moran(local) },
      ];
    },
    [t, format, gi, moran],
  );
}
