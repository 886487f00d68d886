import { useQuery } from '@tanstack/react-query';
import { usePageParameter } from '../use-page-parameter';
import { useWorkspace } from '../use-workspace';
import { readEvidenceParameter } from './evidence-parameter';
import type { FoundEvidence } from './find-evidence';

/**
 * The records of a dataset that a link from a warning asks for: null where the URL asks for none, or
 * for what is none; pending while the rules, which only such a link needs, are fetched.
 */
export function useEvidenceOfLink(dataset: string): {
  readonly evidence: FoundEvidence | null;
  readonly isPending: boolean;
} {
  const { asOf } = useWorkspace();
  const [where] = usePageParameter('where');
  const key = readEvidenceParameter(where);
  const { data } = useQuery({
    queryKey: ['evidence of link', key, dataset, asOf],
    enabled: key !== null,
    throwOnError: true,
    queryFn: async (): Promise<FoundEvidence | null> => {
      if (!key) return null;
      const { findEvidence } = await import('./find-evidence');
      return findEvidence(key, dataset, asOf);
    },
  });
  return { evidence: data ?? null, isPending: key !== null && data === undefined };
}
