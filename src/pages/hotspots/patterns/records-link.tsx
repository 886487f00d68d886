import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Indicator } from '../../../evaluation/indicator-schema';
import { type ConsoleSearch, keepFilter } from '../../../queries/console-search';
import { countedDataset } from '../../../queries/hotspots/counted-dataset';
import { eventsPart } from '../../../queries/hotspots/county-events';

interface RecordsLinkProps {
  readonly indicator: Indicator;
  /** What of the filter is replaced: the month, region or department that the number belongs to. */
  readonly within: Pick<ConsoleSearch, 'from' | 'to' | 'region' | 'department'>;
  /** The number of records. */
  readonly children: ReactNode;
}

/** A number that leads to its records; the bare number where it is not one of records. */
export function RecordsLink({ indicator, within, children }: RecordsLinkProps) {
  const dataset = countedDataset(indicator);
  if (dataset === null) return children;
  return (
    <Link
      to="/ledgers/$dataset"
      params={{ dataset }}
      search={(previous) => ({
        ...keepFilter(previous),
        ...within,
        measure: indicator.name,
        part: eventsPart(indicator),
      })}
    >
      {children}
    </Link>
  );
}
