import { type ReactNode, useState } from 'react';
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
export function TrialEffects({ outcome, crossings, grades, names }: TrialEffectsProps) {
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
        entries={crossings.map(({ unit, from, to }) => ({
          key: unit,
          what: unitName(unit),
          how: t('effects.grades', { from: gradeName(from), to: gradeName(to) }),
        }))}
      />
      <EffectList
        title={t('effects.moves')}
        none={t('effects.movesNone')}
        entries={outcome.moves.map(({ unit, from, to }) => ({
          key: unit,
          what: unitName(unit),
          how: `${t('effects.ranks', { from, to })} · ${t(
            from > to ? 'effects.up' : 'effects.down',
            {
              count: Math.abs(from - to),
            },
          )}`,
        }))}
      />
      {outcome.leaders.map(({ peers, units }) => (
        <EffectList
          key={peers}
          title={[t('effects.leaders'), outcome.leaders.length > 1 ? peersName(peers) : null]
            .filter((part) => part !== null)
            .join(' · ')}
          none=""
          entries={units.map(({ unit, rank, from }) => ({
            key: unit,
            what: unitName(unit),
            how:
              from === null || from === rank
                ? t('effects.rank', { rank })
                : t('effects.rankBefore', { rank, from }),
          }))}
        />
      ))}
    </div>
  );
}

interface EffectListProps {
  readonly title: string;
  readonly none: string;
  readonly entries: readonly {
    readonly key: string;
    readonly what: ReactNode;
    readonly how: string;
  }[];
}

const shownAtFirst = 6;

function EffectList({ title, none, entries }: EffectListProps) {
  const { t } = useTranslation('whatIf');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? entries : entries.slice(0, shownAtFirst);
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      {entries.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={styles.list}>
        {shown.map(({ key, what, how }) => (
          <li key={key}>
            <span className={styles.what}>{what}</span>
            <span className={styles.how}>{how}</span>
          </li>
        ))}
      </ul>
      {entries.length > shownAtFirst && (
        <Button variant="plain" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('effects.fewer') : t('effects.more', { count: entries.length })}
        </Button>
      )}
    </section>
  );
}
