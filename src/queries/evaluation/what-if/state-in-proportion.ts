import type { ScoringPlan } from '../../../evaluation/model/scoring-plan';
import { type StatedShare, shareOf, statedShare, stateShare } from './state-share';
import { trialWeights } from './trial-weights';

/** As `stateShare`, but all siblings keep their present proportions, those stated before too. */
export function stateInProportion(
  plan: Pick<ScoringPlan, 'groups' | 'paths'>,
  stated: StatedShare & { readonly share: number },
): Readonly<Record<string, number>> {
  const { weights, shares, path, share } = stated;
  const part = plan.paths.indexOf(path);
  const now = shareOf(plan, trialWeights(plan, weights, shares), part);
  const siblings = new Set(
    plan.groups.find(({ parts }) => parts.includes(part))?.parts.map((each) => plan.paths[each]),
  );
  const scaled = Object.entries(shares).map(([each, own]) => {
    const gives = each !== path && siblings.has(each) && now < 1;
    return [each, gives ? statedShare((own * (1 - share)) / (1 - now)) : own] as const;
  });
  return stateShare(plan, { ...stated, shares: Object.fromEntries(scaled) });
}
