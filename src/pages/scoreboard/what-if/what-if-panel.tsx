import { useCallback, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import { rescore } from '../../../evaluation/model/rescore';
import { modelParts } from '../../../queries/evaluation/model-parts';
import type { ScoredModel } from '../../../queries/evaluation/scored-model';
import { trialOutcome } from '../../../queries/evaluation/what-if/trial-outcome';
import { unitSwaps } from '../../../queries/evaluation/what-if/unit-swaps';
import type { WhatIf } from '../../../queries/evaluation/what-if/use-what-if';
import { textIn } from '../../../util/language';
import type { Month } from '../../../util/month';
import { usePeersName } from '../use-peers-name';
import { useUnitNames } from '../use-unit-names';
import { SaveTrial } from './save-trial';
import { SwapFinder } from './swap-finder';
import { TrialEffects } from './trial-effects';
import { useUnitPair } from './use-unit-pair';
import { WeightTree } from './weight-tree';
import styles from './what-if-panel.module.css';

interface WhatIfPanelProps {
  readonly scored: ScoredModel;
  readonly month: Month;
  readonly whatIf: WhatIf;
}

/** Other weights and goalposts for a model, and what they would change. */
export function WhatIfPanel({ scored, month, whatIf }: WhatIfPanelProps) {
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  const peersName = usePeersName();
  const { model, plan } = scored;
  const names = useUnitNames(model.unitLevel);
  const prepared = scored.preparedAt(month);
  const before = useMemo(() => whatIf.before ?? rescore(prepared), [whatIf.before, prepared]);
  const tried = whatIf.tried ?? prepared;
  const after = whatIf.rescored ?? before;
  const outcome = useMemo(() => trialOutcome(prepared, before, after), [prepared, before, after]);
  const pair = useUnitPair(prepared, before);
  const found = useMemo(
    () => (pair.units ? unitSwaps(tried, after, ...pair.units) : null),
    [tried, after, pair.units],
  );
  const { isAdjusted, crossings } = whatIf;
  // Ranks are drawn first; what is said of them follows as soon as there is time.
  const said = useDeferredValue(
    useMemo(
      () => ({ outcome, crossings, found, isAdjusted }),
      [outcome, crossings, found, isAdjusted],
    ),
  );
  const levels = useMemo(
    () =>
      new Map(
        said.found?.kind === 'swaps' ? said.found.swaps.map(({ path, swap }) => [path, swap]) : [],
      ),
    [said.found],
  );
  const titles = useMemo(
    () => new Map(modelParts(model).map(({ path, title }) => [path, textIn(language, title)])),
    [model, language],
  );
  const titleOf = useCallback(
    (path: string) => {
      const steps = path.split('/');
      return steps
        .map((_, depth) => titles.get(steps.slice(0, depth + 1).join('/')) ?? '')
        .join(' › ');
    },
    [titles],
  );
  const moved = outcome.moves.length;
  const title = !isAdjusted
    ? t('title')
    : moved + crossings.length === 0
      ? t('titleSame')
      : t('titleMoved', { count: moved, ranked: outcome.ranked, crossings: crossings.length });
  const [firstPeers] = prepared.sets;

  return (
    <Panel
      className={styles.panel}
      title={<span aria-live="polite">{title}</span>}
      subtitle={t('subtitle')}
      menu={isAdjusted && <Button onClick={whatIf.reset}>{t('reset')}</Button>}
    >
      {plan.weighting === 'entropy' && prepared.sets.length > 1 && firstPeers && (
        <p className={styles.note}>{t('entropy', { peers: peersName(firstPeers.peers) })}</p>
      )}
      <WeightTree
        scored={scored}
        prepared={prepared}
        tried={tried}
        whatIf={whatIf}
        levels={levels}
      />
      <div className={styles.below}>
        {said.isAdjusted ? (
          <TrialEffects
            outcome={said.outcome}
            crossings={said.crossings}
            grades={model.grades}
            names={names}
          />
        ) : (
          <p className={styles.note}>{t('effects.none')}</p>
        )}
        {isAdjusted && <SaveTrial model={model} tried={tried} trial={whatIf.trial} />}
        <SwapFinder
          pair={pair}
          found={said.found}
          names={names}
          titleOf={titleOf}
          decimals={model.scale === 1000 ? 1 : 2}
          onTry={whatIf.setWeightInProportion}
        />
      </div>
    </Panel>
  );
}
