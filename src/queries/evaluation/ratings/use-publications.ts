import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Model } from '../../../evaluation/model/model-schema';
import { rowsOf } from '../../records/record-blocks';
import { useWorkspace } from '../../use-workspace';
import { type Publication, type PublishedRating, publicationsOf } from './publications';
import { ratingsStatement } from './ratings-statement';

/** The published ratings of units of a level, the newest first. */
export function usePublications(level: Model['unitLevel']) {
  const { engine, snapshot, revision, asOf } = useWorkspace();
  const query = useQuery({
    queryKey: ['published ratings', snapshot?.location ?? null, revision, asOf],
    queryFn: async ({ signal }) =>
      rowsOf(await engine.query(ratingsStatement(asOf).text, { signal })).map(ratingOf),
  });
  const publications = useMemo(
    (): readonly Publication[] | null => (query.data ? publicationsOf(query.data, level) : null),
    [query.data, level],
  );
  return { publications, error: query.error, refetch: () => void query.refetch() };
}

function ratingOf(row: Readonly<Record<string, unknown>>): PublishedRating {
  const text = (name: string) => (row[name] === null ? null : String(row[name]));
  const number = (name: string) => (row[name] === null ? null : Number(row[name]));
  return {
    region: text('region') ?? '',
    department: text('department'),
    publisher: text('publisher') ?? '',
    rating: text('rating') ?? '',
    grade: text('grade'),
    score: number('score'),
    rank: number('rank'),
    month: text('month') ?? '',
  };
}
