import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nominalShares } from '../../../evaluation/model/part-weights';
import type { PreparedModel } from '../../../evaluation/model/prepare-model';
import { modelParts } from '../../../queries/evaluation/model-parts';
import type { ScoredModel } from '../../../queries/evaluation/scored-model';
import { shareOf } from '../../../queries/evaluation/what-if/state-share';
import type { WhatIf } from '../../../queries/evaluation/what-if/use-what-if';
import { toggleCode } from '../../../queries/toggle-code';
import { GoalpostsRow } from './goalposts-row';
import { WeightRow } from './weight-row';
import styles from './weight-tree.module.css';

interface WeightTreeProps {
  readonly scored: ScoredModel;
  /** The model itself, and as it is tried. */
  readonly prepared: PreparedModel;
  readonly tried: PreparedModel;
  readonly whatIf: WhatIf;
  /** By path: the share at which two units are level. */
  readonly levels: ReadonlyMap<string, number>;
}

/** Dimensions, sub-dimensions and indicators with their weights; dimensions alone at first. */
export function WeightTree({ scored, prepared, tried, whatIf, levels }: WeightTreeProps) {
  const { t } = useTranslation('whatIf');
  const { model, plan } = scored;
  const { trial, setWeight, setGoalposts, settle } = whatIf;
  const parts = useMemo(() => modelParts(model), [model]);
  const [open, setOpen] = useState<readonly string[]>([]);
  const toggle = useCallback(
    (path: string) => setOpen((now) => toggleCode(now, path, { additive: true })),
    [],
  );
  const own = prepared.sets[0]?.weights ?? plan.weights;
  const now = tried.sets[0]?.weights ?? plan.weights;
  const wholes = nominalShares(plan, now);
  const isShown = (parent: string): boolean =>
    parent === '' || (open.includes(parent) && isShown(parentOf(parent)));
  const siblings = new Map<string, number>();
  for (const { parent } of parts) siblings.set(parent, (siblings.get(parent) ?? 0) + 1);

  return (
    <ul className={styles.tree} aria-label={t('tree')}>
      {parts
        .filter(({ parent }) => isShown(parent))
        .map((part) => {
          const { path, parent, indicator } = part;
          const place = plan.paths.indexOf(path);
          const nominalPosts = plan.leaves[place]?.goalposts ?? null;
          const isLevelHere = !Object.keys(trial.shares).some(
            (each) => each !== path && parentOf(each) === parent,
          );
          return (
            <li key={path}>
              <WeightRow
                part={part}
                share={shareOf(plan, now, place)}
                nominal={shareOf(plan, own, place)}
                whole={wholes[place] ?? 0}
                isStated={path in trial.shares}
                isAlone={siblings.get(parent) === 1}
                level={isLevelHere ? (levels.get(path) ?? null) : null}
                isOpen={indicator === null ? open.includes(path) : null}
                onToggle={toggle}
                onWeight={setWeight}
                onDone={settle}
              />
              {nominalPosts && plan.normalisation === 'goalposts' && (
                <GoalpostsRow
                  part={part}
                  posts={trial.goalposts[path] ?? nominalPosts}
                  nominal={nominalPosts}
                  onGoalposts={setGoalposts}
                  onDone={settle}
                />
              )}
            </li>
          );
        })}
    </ul>
  );
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
