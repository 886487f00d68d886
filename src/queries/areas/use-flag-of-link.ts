import { useQuery } from '@tanstack/react-query';
import type { Bilingual } from '../../catalog/dataset-schema';
import { catalogueContext } from '../../evaluation/indicators';
import type { Sql } from '../../sql/sql';
import { useFilter } from '../use-filter';
import { usePageParameter } from '../use-page-parameter';
import { useWorkspace } from '../use-workspace';
import { readFlagParameter } from './flag-parameter';

/** The records of a dataset that show a red flag, and what it is called. */
export interface FlagOfLink {
  readonly where: Sql;
  readonly title: Bilingual;
}

/**
 * The red flag that the URL of Records asks for: null where it asks for none, or for one of another
 * dataset; pending while the flags, which only such a link needs, are fetched.
 */
export function useFlagOfLink(dataset: string): {
  readonly flag: FlagOfLink | null;
  readonly isPending: boolean;
} {
  const { asOf } = useWorkspace();
  const { from, to } = useFilter().filter;
  const [where] = usePageParameter('where');
  const name = readFlagParameter(where);
  const { data } = useQuery({
    queryKey: ['flag of link', name, dataset, from, to, asOf],
    enabled: name !== null,
    throwOnError: true,
    queryFn: async (): Promise<FlagOfLink | null> => {
      const [{ findFlag }, { compileFlag }] = await Promise.all([
        import('../../warnings/flags/flags'),
        import('../../warnings/flags/compile-flag'),
      ]);
      const flag = findFlag(name ?? '');
      if (flag?.dataset !== dataset) return null;
      const { flagged } = compileFlag(flag, { from, to }, catalogueContext(asOf));
      return { where: flagged, title: flag.title };
    },
  });
  return { flag: data ?? null, isPending: name !== null && data === undefined };
}
