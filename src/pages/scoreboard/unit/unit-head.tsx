import { useTranslation } from 'react-i18next';
import type { ScoredModel } from '../../../queries/evaluation/scored-model';
import { formatMonth } from '../../../util/format-date';
import { formatPercent } from '../../../util/format-number';
import { addMonths, type Month } from '../../../util/month';
import { GradeMark } from '../grade-mark';
import styles from './unit-head.module.css';
import type { ModelWords } from './use-model-words';

interface UnitHeadProps {
  readonly scored: ScoredModel;
  readonly month: Month;
  readonly unit: string;
  readonly words: ModelWords;
  readonly peersName: string;
}

/** A unit's score, grade and rank, and what they have changed by. */
export function UnitHead({ scored, month, unit, words, peersName }: UnitHeadProps) {
  const { t } = useTranslation('unitScore');
  const { model } = scored;
  const scores = scored.scoresAt(month);
  const own = scores.find((score) => score.unit === unit);
  if (!own) return null;
  const ranked = scores.filter(({ peers, rank }) => peers === own.peers && rank !== null);
  const place = model.grades.findIndex(({ name }) => name === own.grade);
  const earlier =
    own.score === null
      ? []
      : [addMonths(month, -1), addMonths(month, -12)].filter((each) =>
          scored.months.includes(each),
        );
  return (
    <div className={styles.head}>
      {own.score === null ? (
        <p className={styles.none}>
          {t('noScore', { share: formatPercent(own.available, words.language, 0) })}
        </p>
      ) : (
        <>
          <p className={styles.score}>
            {t('score', { score: words.score(own.score) })}
            <small>{t('outOf', { scale: model.scale })}</small>
          </p>
          {place >= 0 && (
            <GradeMark place={place} count={model.grades.length} label={words.grade(own.grade)} />
          )}
          <p>{t('rank', { peers: peersName, rank: own.rank ?? '', count: ranked.length })}</p>
        </>
      )}
      <ul className={styles.since}>
        {earlier.map((each) => {
          const before = scored.scoresAt(each).find((score) => score.unit === unit)?.score ?? null;
          const change = before === null || own.score === null ? null : own.score - before;
          return (
            <li key={each} data-tone={change === null ? undefined : toneOf(words.points(change))}>
              {change === null
                ? t('sinceNone', { month: formatMonth(each, words.language) })
                : t('since', {
                    month: formatMonth(each, words.language),
                    points: words.points(change),
                  })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function toneOf(points: string): 'good' | 'concern' | undefined {
  if (!/^[+\u2212]/.test(points)) return undefined;
  return points.startsWith('+') ? 'good' : 'concern';
}
