import { useMemo } from 'react';
import { useLoadedQuality } from './use-loaded-quality';

/** The score of the rows of each dataset, 0 to 1, by name; null while they are counted. */
export function useQualityScores(): ReadonlyMap<string, number> | null {
  const { report, done, total } = useLoadedQuality();
  return useMemo(
    () =>
      done < total
        ? null
        : new Map(
            report.datasets.flatMap(({ dataset, score }) =>
              score === null ? [] : [[dataset, score] as const],
            ),
          ),
    [report, done, total],
  );
}
