import { isKnown } from '../../stats/column';
import type { PartScores } from './aggregate-parts';
import { effectiveShares } from './effective-shares';
import { gradeOf } from './grade-of';
import type { PreparedPeers } from './prepare-model';
import type { PlanLeaf, ScoringPlan } from './scoring-plan';
import type { GroupScore, LeafScore, MissingReason, UnitScore } from './unit-score';

/** One unit's place in the scores of its peers, with what they were made from. */
interface UnitParts {
  readonly unit: string;
  readonly rank: number | null;
  readonly set: PreparedPeers;
  /** Its place among the peers. */
  readonly place: number;
  /** By part: its share in the whole where nothing is missing. */
  readonly shares: readonly number[];
  readonly parts: PartScores;
}

/** What a model says of one unit, as a tree. */
export function assembleUnit(plan: ScoringPlan, from: UnitParts): UnitScore {
  const { parts, place, set } = from;
  const effective = effectiveShares(plan, set.weights, parts, place);
  const leafCount = plan.leaves.length;
  const factor = plan.scale / 100;
  const scoreOf = (part: number) => parts.scores[part * parts.units + place] as number;
  const has = (part: number) => !Number.isNaN(scoreOf(part));

  function leafScore(leaf: number): LeafScore {
    const { indicator } = plan.leaves[leaf] as PlanLeaf;
    const value = set.values[leaf]?.[place];
    const normalised = has(leaf) ? scoreOf(leaf) : null;
    const effectiveWeight = effective[leaf] as number;
    const counts = normalised !== null && effectiveWeight > 0;
    return {
      indicator,
      value: isKnown(value) ? value : null,
      normalised,
      effectiveWeight,
      contribution:
        counts && plan.aggregation === 'arithmetic' ? factor * effectiveWeight * normalised : null,
      missing: normalised === null ? whyMissing(set.sizes[leaf]?.[place]) : null,
    };
  }

  function groupScore(part: number): GroupScore {
    const group = part - leafCount;
    const { name, parts: inner } = plan.groups[group] as ScoringPlan['groups'][number];
    const score = has(part) ? factor * scoreOf(part) : null;
    return {
      name,
      score,
      weight: set.weights[part] as number,
      available: parts.available[group * parts.units + place] as number,
      groups: inner.filter(isGroup).map(groupScore),
      leaves: inner.filter((each) => !isGroup(each)).map((each) => inGroup(leafScore(each), score)),
    };
  }

  const isGroup = (part: number) => part >= leafCount;
  const whole = groupScore(leafCount + plan.groups.length - 1);
  return {
    unit: from.unit,
    peers: set.peers,
    score: whole.score,
    rank: from.rank,
    grade: gradeOf(whole.score, plan.grades),
    available: plan.leaves.reduce(
      (sum, _, leaf) => sum + (has(leaf) ? (from.shares[leaf] as number) : 0),
      0,
    ),
    dimensions: whole.groups,
  };
}

/** A leaf with data in a group without enough of it does not count. */
function inGroup(leaf: LeafScore, score: number | null): LeafScore {
  return score === null && leaf.missing === null ? { ...leaf, missing: 'group_incomplete' } : leaf;
}

/** A value that is withheld though there is something to divide by was below the minimum data. */
function whyMissing(size: number | null | undefined): MissingReason {
  return isKnown(size) && size > 0 ? 'too_few' : 'no_data';
}
