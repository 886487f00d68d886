import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/layout/panel';
import { Skeleton } from '../../components/layout/skeleton';
import { PlainTable } from '../../components/tables/plain-table';
import { useLanguage } from '../../components/use-language';
import type { Model } from '../../evaluation/model/model-schema';
import { type ArchiveScore, useArchiveScore } from '../../queries/archive/use-archive-score';
import { formatMonth } from '../../util/format-date';
import { formatNumber, formatSigned } from '../../util/format-number';
import { textIn } from '../../util/language';
import { ScoreLine } from './score-line';
import styles from './score-panel.module.css';

interface ScorePanelProps {
  readonly model: Model;
  readonly unit: string;
}

/** Score, grade and rank with its interval, and how the score came to be what it is. */
export function ScorePanel({ model, unit }: ScorePanelProps) {
  const { t } = useTranslation('archive');
  const language = useLanguage();
  const score = useArchiveScore(model, unit);
  return (
    <Panel
      title={t('score.title')}
      subtitle={
        score
          ? t('score.subtitle', {
              model: textIn(language, model.title),
              month: formatMonth(score.month, language),
            })
          : textIn(language, model.title)
      }
      status={{ kind: score ? 'ready' : 'loading' }}
      skeleton={<Skeleton lines={6} />}
    >
      {score && <Score score={score} />}
    </Panel>
  );
}

function Score({ score: { model, unit, ranked, history } }: { readonly score: ArchiveScore }) {
  const { t } = useTranslation('archive');
  const language = useLanguage();
  const decimals = model.scale === 1000 ? 0 : 1;
  const grade = model.grades.find(({ name }) => name === unit.grade);
  const [low, high] = unit.rankInterval ?? [];
  const known = history.filter((each) => each.score !== null);
  if (unit.score === null) return <p>{t('score.none')}</p>;
  return (
    <>
      <p className={styles.score}>
        <b>{formatNumber(unit.score, language, decimals)}</b>
        <span>{t('score.of', { scale: model.scale })}</span>
        {grade && <span className={styles.grade}>{textIn(language, grade.title)}</span>}
      </p>
      <p>
        {t('score.rank', { rank: unit.rank ?? '–', count: ranked })}
        {low !== undefined && high !== undefined && ` · ${t('score.interval', { low, high })}`}
      </p>
      <p className={styles.note}>
        {unit.scoreChange !== null &&
          t('score.change', { change: formatSigned(unit.scoreChange, language, decimals) })}
        {unit.missing > 0 && ` ${t('score.missing', { count: unit.missing })}`}
      </p>
      <ScoreLine values={history.map((each) => each.score)} />
      <details>
        <summary>{t('asTable')}</summary>
        <PlainTable
          caption={t('score.history')}
          columns={[
            { key: 'month', title: t('month') },
            { key: 'score', title: t('score.title'), numeric: true },
          ]}
          rows={known.toReversed().map((each) => ({
            key: each.month,
            cells: [
              formatMonth(each.month, language),
              formatNumber(each.score, language, decimals),
            ],
          }))}
        />
      </details>
    </>
  );
}
