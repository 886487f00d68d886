import type { ScoringPlan } from '../../../evaluation/model/scoring-plan';
import type { Goalposts } from '../../../stats/composite/normalise';
import type { DroppedParameter } from '../../console-search';
import type { Trial } from './trial';

const number = String.raw`-?\d+(?:\.\d+)?(?:e-?\d+)?`;
const shareEntry = new RegExp(`^([^:]+):(${number})$`);
const postsEntry = new RegExp(`^([^:]+):(${number})\\.\\.(${number})$`);

/**
 * The trial that the parameters `weights` (`path:share,…`, shares 0 … 1 of the group) and `posts`
 * (`path:lowest..highest,…`, in the indicator's unit) state of a model. Entries that mean nothing to
 * it are left out and listed. Never throws.
 */
export function parseTrial(
  plan: ScoringPlan,
  weights: string | null,
  posts: string | null,
): { readonly trial: Trial; readonly dropped: readonly DroppedParameter[] } {
  const shares: Record<string, number> = {};
  const goalposts: Record<string, Goalposts> = {};
  const dropped: DroppedParameter[] = [];
  for (const entry of entriesOf(weights)) {
    const [, path = '', share] = shareEntry.exec(entry) ?? [];
    if (hasSiblings(plan, path) && Number(share) >= 0 && Number(share) <= 1) {
      shares[path] = Number(share);
    } else {
      dropped.push({ name: 'weights', value: entry });
    }
  }
  for (const entry of entriesOf(posts)) {
    const [, path = '', low, high] = postsEntry.exec(entry) ?? [];
    const [lowest, highest] = [Number(low), Number(high)];
    if (hasGoalposts(plan, path) && lowest < highest && Number.isFinite(highest - lowest)) {
      goalposts[path] = { lowest, highest };
    } else {
      dropped.push({ name: 'posts', value: entry });
    }
  }
  return { trial: { shares, goalposts }, dropped };
}

function entriesOf(parameter: string | null): readonly string[] {
  return parameter?.split(',').filter(Boolean) ?? [];
}

function hasSiblings({ paths, groups }: ScoringPlan, path: string): boolean {
  const part = path === '' ? -1 : paths.indexOf(path);
  return groups.some(({ parts }) => parts.length > 1 && parts.includes(part));
}

function hasGoalposts({ paths, leaves, normalisation }: ScoringPlan, path: string): boolean {
  const part = paths.indexOf(path);
  return normalisation === 'goalposts' && part >= 0 && part < leaves.length;
}
