import { useTranslation } from 'react-i18next';
import { PlainTable } from '../../../components/tables/plain-table';
import type { RuleSetScore } from '../../../warnings/backtest/score-rule-set';
import { useScoreText } from './use-score-text';

interface ScoredSet {
  readonly label: string;
  readonly score: RuleSetScore;
}

interface SetFiguresProps {
  readonly first: ScoredSet;
  readonly second: ScoredSet | null;
}

/** The figures of one set of rules, beside those of another. */
export function SetFigures({ first, second }: SetFiguresProps) {
  const { t } = useTranslation(['backTest', 'warnings']);
  const text = useScoreText();
  const sets = second ? [first, second] : [first];
  const row = (key: string, title: string, cell: (score: RuleSetScore) => string) => ({
    key,
    cells: [title, ...sets.map(({ score }) => cell(score))],
  });
  return (
    <PlainTable
      caption={t('warnings:tableOf', { title: t('figures.title') })}
      columns={[
        { key: 'figure', title: t('figures.figure') },
        ...sets.map(({ label }, place) => ({ key: String(place), title: label, numeric: true })),
      ]}
      rows={[
        row('recall', t('figures.recall'), text.recall),
        row('precision', t('figures.precision'), text.precision),
        row('lead', t('figures.lead'), text.lead),
        row('warnings', t('figures.perMonth'), text.perMonth),
        row('decoys', t('figures.decoys'), text.decoys),
      ]}
    />
  );
}
