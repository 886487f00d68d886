import { findIndicator } from '../indicators';
import type { ModelProblem } from './model-problem';
import type { Leaf, Model } from './model-schema';

const tolerance = 1e-6;

interface Place {
  readonly path: string;
}

/**
 * What is wrong with the tree of a model: weights of a level that do not sum to 100, a group or an
 * indicator that stands twice, an indicator that nobody defines, goalposts that are missing.
 */
export function checkTree(model: Model): ModelProblem[] {
  const groups: (Place & { readonly name: string })[] = [];
  const leaves: (Place & Leaf)[] = [];
  const problems = checkWeights(model.dimensions, '/dimensions');
  const addLeaves = (own: readonly Leaf[], path: string): void => {
    problems.push(...checkWeights(own, path));
    leaves.push(...own.map((leaf, index) => ({ ...leaf, path: `${path}/${index}` })));
  };
  model.dimensions.forEach((dimension, index) => {
    const path = `/dimensions/${index}`;
    groups.push({ name: dimension.name, path });
    if (dimension.indicators) addLeaves(dimension.indicators, `${path}/indicators`);
    if (!dimension.groups) return;
    problems.push(...checkWeights(dimension.groups, `${path}/groups`));
    dimension.groups.forEach((group, place) => {
      groups.push({ name: group.name, path: `${path}/groups/${place}` });
      addLeaves(group.indicators, `${path}/groups/${place}/indicators`);
    });
  });
  return [...problems, ...checkGroupNames(groups), ...checkLeaves(model, leaves)];
}

function checkWeights(parts: readonly { readonly weight: number }[], path: string): ModelProblem[] {
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  return Math.abs(sum - 100) <= tolerance
    ? []
    : [{ path, code: 'weights', sum: Number(sum.toFixed(6)) }];
}

function checkGroupNames(groups: readonly (Place & { readonly name: string })[]): ModelProblem[] {
  const seen = new Set<string>();
  return groups.flatMap(({ name, path }): ModelProblem[] => {
    if (seen.has(name)) return [{ path: `${path}/name`, code: 'group_twice', name }];
    seen.add(name);
    return [];
  });
}

function checkLeaves(model: Model, leaves: readonly (Place & Leaf)[]): ModelProblem[] {
  const own = new Set(model.indicators?.map(({ name }) => name));
  const first = new Map<string, string>();
  return leaves.flatMap(({ indicator: name, goalposts, path }): ModelProblem[] => {
    const problems: ModelProblem[] = [];
    if (!own.has(name) && !findIndicator(name)) {
      problems.push({ path: `${path}/indicator`, code: 'unknown_indicator', name });
    }
    const before = first.get(name);
    if (before === undefined) first.set(name, path);
    else {
      problems.push({ path: `${path}/indicator`, code: 'indicator_twice', name, first: before });
    }
    if (model.normalisation === 'goalposts' && !goalposts) {
      problems.push({ path, code: 'goalposts_missing', name });
    }
    return problems;
  });
}
