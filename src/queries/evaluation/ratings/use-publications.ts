import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ScopedModel } from '../../../evaluation/model/model-units';
import { rowsOf } from '../../records/record-blocks';
import { useWorkspace } from '../../use-workspace';
import { type Publication, type PublishedRating, publicationsOf } from './publications';
import { ratingsStatement } from './ratings-statement';

/** The published ratings of a model's units, the newest first; nobody publishes those of one function. */
export function usePublications({
  unitLevel,
  department,
}: Pick<ScopedModel, 'unitLevel' | 'department'>) {
  const { engine, snapshot, revision, asOf } = useWorkspace();
  const query = useQuery({
    queryKey: ['published ratings', snapshot?.location ?? null, revision, asOf],
    queryFn: async ({ signal }) =>
      rowsOf(await engine.query(ratingsStatement(asOf).text, { signal })).map(ratingOf),
  });
  const publications = useMemo((): readonly Publication[] | null => {
    if (!query.data) return null;
    return department === undefined ? publicationsOf(query.data, unitLevel) : [];
  }, [query.data, unitLevel, department]);
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
