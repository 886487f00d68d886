import { useTranslation } from 'react-i18next';
import { allRegionCodes } from '../../../catalog/regions';
import { Select } from '../../../components/controls/select';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import {
  type GradeRow,
  gradeDistributions,
} from '../../../queries/evaluation/subjects/assemble-grades';
import { geography } from '../../../queries/overview/geography-of-catalog';
import { useFilter } from '../../../queries/use-filter';
import { useNames } from '../../../queries/use-names';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { formatNumber, formatPercent } from '../../../util/format-number';
import styles from './grades-table.module.css';
import { ShareBar } from './share-bar';
import { subjectGrades, useCodeTitle } from './use-code-title';

interface GradesByRegionProps {
  readonly rows: readonly GradeRow[];
  readonly kinds: readonly string[];
}

/** One kind of subject by city, or by county where a city is chosen; the most poorly graded first. */
export function GradesByRegion({ rows, kinds }: GradesByRegionProps) {
  const { t } = useTranslation('subjectKinds');
  const language = useLanguage();
  const titleOf = useCodeTitle();
  const names = useNames();
  const { filter } = useFilter();
  const [field, setField] = usePageParameter('field');
  const kind =
    kinds.find((each) => each === field) ?? kinds.find((each) => each === 'enterprise') ?? kinds[0];
  const isByCity = filter.regions.length === 0;
  const own = rows
    .filter((row) => row.kind === kind)
    .map((row) =>
      isByCity ? { ...row, region: geography.cityOf(row.region) ?? row.region } : row,
    );
  const poor = subjectGrades.length - 1;
  const distributions = gradeDistributions(own, 'region', allRegionCodes, subjectGrades)
    .filter(({ subjects }) => subjects > 0)
    .toSorted((a, b) => (b.shares[poor] ?? 0) - (a.shares[poor] ?? 0));
  return (
    <Panel
      title={t(isByCity ? 'regions.byCity' : 'regions.byCounty', {
        kind: kind ? titleOf('subject_kind', kind) : '',
      })}
      subtitle={t('regions.subtitle', {
        grade: titleOf('credit_grade', subjectGrades[poor] ?? ''),
      })}
      status={distributions.length === 0 ? { kind: 'empty' } : { kind: 'ready' }}
      menu={
        <Select
          label={t('kind')}
          value={kind ?? ''}
          options={kinds.map((each) => ({ value: each, label: titleOf('subject_kind', each) }))}
          onChange={(next) => setField(next, { replace: true })}
        />
      }
    >
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('regions.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('region')}</th>
              <th scope="col" data-numeric>
                {t('subjects')}
              </th>
              <th scope="col" className={styles.bar}>
                {t('distribution')}
              </th>
              {subjectGrades.map((grade) => (
                <th key={grade} scope="col" data-numeric>
                  {titleOf('credit_grade', grade)}
                </th>
              ))}
              <th scope="col" data-numeric>
                {t('meanScore')}
              </th>
            </tr>
          </thead>
          <tbody>
            {distributions.map(({ key, subjects, shares, meanScore }) => (
              <tr key={key}>
                <th scope="row">{names.region(key)}</th>
                <td data-numeric>{formatNumber(subjects, language)}</td>
                <td className={styles.bar}>
                  <ShareBar shares={shares} />
                </td>
                {shares.map((share, place) => (
                  <td key={subjectGrades[place]} data-numeric>
                    {formatPercent(share, language, 1)}
                  </td>
                ))}
                <td data-numeric>{formatNumber(meanScore, language, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
