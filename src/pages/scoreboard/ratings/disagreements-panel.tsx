import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/layout/panel';
import { PanelMenu, PanelMenuItem } from '../../../components/layout/panel-menu';
import { saveFile } from '../../../components/save-file';
import { useLanguage } from '../../../components/use-language';
import type { Disagreement, Rating } from '../../../evaluation/ratings/rating-agreement';
import { modelParts } from '../../../queries/evaluation/model-parts';
import type { ComparedRatings } from '../../../queries/evaluation/ratings/compare-ratings';
import { sourcesOfScore } from '../../../queries/evaluation/ratings/sources-of-score';
import type { ScoredModel } from '../../../queries/evaluation/scored-model';
import { writeCsv } from '../../../reports/csv';
import { formatNumber, formatSigned } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import { useUnitNames } from '../use-unit-names';
import styles from './disagreements-panel.module.css';

interface DisagreementsPanelProps {
  readonly scored: ScoredModel;
  readonly compared: ComparedRatings;
}

const shown = 10;

/** The units on which the two differ most, and what makes their recomputed score. */
export function DisagreementsPanel({ scored, compared }: DisagreementsPanelProps) {
  const { t } = useTranslation('ratings');
  const language = useLanguage();
  const { model } = scored;
  const names = useUnitNames(model.unitLevel);
  const titles = new Map(
    modelParts(model).map(({ path, title }) => [path, textIn(language, title)]),
  );
  const grades = new Map(model.grades.map(({ name, title }) => [name, textIn(language, title)]));
  const ranks = new Map(compared.units.map((unit) => [unit.unit, unit]));
  const found = compared.agreement.disagreements.slice(0, shown);
  const gradeOf = ({ grade }: Rating) => (grade === null ? null : (grades.get(grade) ?? grade));
  const rated = (rating: Rating, rank: number | undefined) =>
    [
      rank === undefined ? null : t('disagreements.rank', { rank: formatNumber(rank, language) }),
      compared.hasGrades ? gradeOf(rating) : null,
    ]
      .filter(Boolean)
      .join(' · ');
  const sourcesText = ({ unit, rankShift }: Disagreement) => {
    const sources = sourcesOfScore(scored.scoresAt(compared.month), unit, model.scale, {
      upward: (rankShift ?? 0) > 0,
    });
    return [
      ...sources.indicators.map(
        ({ path, points }) => `${titles.get(path) ?? path} ${formatSigned(points, language, 1)}`,
      ),
      sources.missing > 0 ? t('disagreements.missing', { count: sources.missing }) : null,
      sources.tooFew > 0 ? t('disagreements.tooFew', { count: sources.tooFew }) : null,
    ]
      .filter(Boolean)
      .join(language === 'en' ? '; ' : '；');
  };
  return (
    <Panel
      title={t('disagreements.title')}
      subtitle={t('disagreements.subtitle')}
      menu={
        <PanelMenu of={t('disagreements.title')}>
          <PanelMenuItem
            icon="download"
            label={t('disagreements.exportCsv')}
            onSelect={exportCsv}
          />
        </PanelMenu>
      }
      status={
        found.length === 0 ? { kind: 'empty', title: t('disagreements.none') } : { kind: 'ready' }
      }
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{t('disagreements.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('disagreements.unit')}</th>
            <th scope="col">{t('disagreements.published')}</th>
            <th scope="col">{t('disagreements.recomputed')}</th>
            <th scope="col">{t('disagreements.reasons')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((each) => (
            <tr key={each.unit}>
              <th scope="row">
                <Link
                  to="."
                  search={(previous) => ({ ...previous, unit: each.unit })}
                  resetScroll={false}
                >
                  {names.name(each.unit)}
                </Link>
                <small>{names.note(each.unit)}</small>
              </th>
              <td>{rated(each.published, ranks.get(each.unit)?.published)}</td>
              <td>{rated(each.recomputed, ranks.get(each.unit)?.recomputed)}</td>
              <td className={styles.sources}>{sourcesText(each)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );

  function exportCsv(): void {
    const file = writeCsv(
      [
        t('disagreements.unit'),
        t('ranks.published'),
        t('ranks.recomputed'),
        t('disagreements.publishedGrade'),
        t('disagreements.recomputedGrade'),
        t('disagreements.reasons'),
      ],
      compared.agreement.disagreements.map((each) => [
        [names.note(each.unit), names.name(each.unit)].filter(Boolean).join(' '),
        ranks.get(each.unit)?.published ?? null,
        ranks.get(each.unit)?.recomputed ?? null,
        compared.hasGrades ? gradeOf(each.published) : null,
        compared.hasGrades ? gradeOf(each.recomputed) : null,
        sourcesText(each),
      ]),
    );
    saveFile(file, `${model.name}-${compared.month}-published-ratings.csv`);
  }
}
