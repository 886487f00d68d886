import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const known = [
  'city',
  'county',
  'district',
  'county_level_city',
  'department',
  'township',
] as const;

/** How peers are called: the level of the units or the kind of their regions. */
export function usePeersName(): (peers: string) => string {
  const { t } = useTranslation('scoreboard');
  return useCallback(
    (peers) => {
      const found = known.find((each) => each === peers);
      return found ? t(`peers.${found}`) : peers;
    },
    [t],
  );
}
