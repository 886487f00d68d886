import { useEffect } from 'react';
import { createAnalysisClient } from '../../workers/analysis-client';

const permuting = createAnalysisClient();
const scanning = createAnalysisClient();

/** The workers of the hotspots, one for permutations and one for scans; ended with the page. */
export const hotspotWorkers = { permuting, scanning } as const;

/** Ends the workers of the hotspots when the page is left. */
export function useHotspotWorkers(): void {
  useEffect(
    () => () => {
      permuting.close();
      scanning.close();
    },
    [],
  );
}
