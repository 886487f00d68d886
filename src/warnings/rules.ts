import causeList from '../../data/rules/warning-causes.json';
import type { Bilingual } from '../catalog/dataset-schema';
import type { Rule } from './rule-schema';

const documents = import.meta.glob<Rule>(
  ['../../data/rules/*.json', '!../../data/rules/*-*.json'],
  {
    eager: true,
    import: 'default',
  },
);

/** All rule documents of data/rules, by name. */
export const rules: readonly Rule[] = Object.values(documents).sort((a, b) =>
  a.name < b.name ? -1 : 1,
);

const byName = new Map(rules.map((rule) => [rule.name, rule]));
let ownRules: ReadonlyMap<string, Rule> = new Map();

/** The rule of a name, given or adopted; undefined where there is none. */
export function findRule(name: string): Rule | undefined {
  return byName.get(name) ?? ownRules.get(name);
}

/** Makes own rules, checked and with names that are not taken, known by their names; those before are forgotten. */
export function adoptOwnRules(own: readonly Rule[]): void {
  ownRules = new Map(own.map((rule) => [rule.name, rule]));
}

/** Whether a rule of this name is one that was adopted. */
export function isOwnRule(name: string): boolean {
  return !byName.has(name) && ownRules.has(name);
}

/** What a warning can be about. */
export interface WarningCause {
  readonly code: string;
  readonly title: Bilingual;
}

/** The causes, in the order in which they are listed. */
export const warningCauses: readonly WarningCause[] = causeList;
