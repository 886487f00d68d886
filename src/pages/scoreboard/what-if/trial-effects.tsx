import { memo, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { useLanguage } from '../../../components/use-language';
import type { GradeCrossing } from '../../../evaluation/model/grade-crossings';
import type { Model } from '../../../evaluation/model/model-schema';
import type { TrialOutcome } from '../../../queries/evaluation/what-if/trial-outcome';
import { textIn } from '../../../util/language';
import { usePeersName } from '../use-peers-name';
import type { UnitNames } from '../use-unit-names';
import styles from './trial-effects.module.css';

interface TrialEffectsProps {
  readonly outcome: TrialOutcome;
  readonly crossings: readonly GradeCrossing[];
  readonly grades: Model['grades'];
  readonly names: UnitNames;
}

/** Which grades change, who moves most and who is in front with what is tried. */
export const TrialEffects = memo(function TrialEffects(props: TrialEffectsProps) {
  const { outcome, crossings, grades, names } = props;
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  const peersName = usePeersName();
  const gradeName = (name: string | null) => {
    const grade = grades.find((each) => each.name === name);
    return grade ? textIn(language, grade.title) : t('effects.noScore');
  };
  const unitName = (unit: string) => (
    <>
      {names.name(unit)}
      {names.note(unit) && <small>{names.note(unit)}</small>}
    </>
  );
  return (
    <div className={styles.effects}>
      <EffectList
        title={t('effects.crossings')}
        none={t('effects.crossingsNone')}
        effects={crossings}
        what={({ unit }) => unitName(unit)}
        how={({ from, to }) => t('effects.grades', { from: gradeName(from), to: gradeName(to) })}
      />
      <EffectList
        title={t('effects.moves')}
        none={t('effects.movesNone')}
        effects={outcome.moves}
        what={({ unit }) => unitName(unit)}
        how={({ from, to }) =>
          [
            t('effects.ranks', { from, to }),
            t(from > to ? 'effects.up' : 'effects.down', { count: Math.abs(from - to) }),
          ].join(' · ')
        }
      />
      {outcome.leaders.map(({ peers, units }) => (
        <EffectList
          key={peers}
          title={[t('effects.leaders'), outcome.leaders.length > 1 ? peersName(peers) : null]
            .filter((part) => part !== null)
            .join(' · ')}
          none=""
          effects={units}
          what={({ unit }) => unitName(unit)}
          how={({ rank, from }) =>
            from === null || from === rank
              ? t('effects.rank', { rank })
              : t('effects.rankBefore', { rank, from })
          }
        />
      ))}
    </div>
  );
});

interface EffectListProps<T> {
  readonly title: string;
  readonly none: string;
  readonly effects: readonly T[];
  readonly what: (effect: T) => ReactNode;
  readonly how: (effect: T) => string;
}

const shownAtFirst = 6;

function EffectList<T extends { readonly unit: string }>(props: EffectListProps<T>) {
  const { title, none, effects, what, how } = props;
  const { t } = useTranslation('whatIf');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? effects : effects.slice(0, shownAtFirst);
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      {effects.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={styles.list}>
        {shown.map((effect) => (
          <li key={effect.unit}>
            <span className={styles.what}>{what(effect)}</span>
            <span className={styles.how}>{how(effect)}</span>
          </li>
        ))}
      </ul>
      {effects.length > shownAtFirst && (
        <Button variant="plain" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('effects.fewer') : t('effects.more', { count: effects.length })}
        </Button>
      )}
    </section>
  );
}
