import { useTranslation } from 'react-i18next';
import { allRegionCodes } from '../../../catalog/regions';
import { Icon } from '../../../components/controls/icon';
import { Select } from '../../../components/controls/select';
import { Panel } from '../../../components/layout/panel';
import { PanelMenu, PanelMenuItem } from '../../../components/layout/panel-menu';
import { saveFile } from '../../../components/save-file';
import { useLanguage } from '../../../components/use-language';
import {
  type GradeRow,
  gradeDistributions,
} from '../../../queries/evaluation/subjects/assemble-grades';
import { withoutCountedTwice } from '../../../queries/evaluation/subjects/without-counted-twice';
import { geography } from '../../../queries/overview/geography-of-catalog';
import { useFilter } from '../../../queries/use-filter';
import { useNames } from '../../../queries/use-names';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { formatNumber, formatPercent } from '../../../util/format-number';
import { gradesCsv } from './grades-csv';
import styles from './grades-table.module.css';
import { type GradesOrder, orderGrades, orderOfParameter } from './order-grades';
import { ShareBar } from './share-bar';
import { subjectGrades, useCodeTitle } from './use-code-title';

interface GradesByRegionProps {
  readonly rows: readonly GradeRow[];
  readonly kinds: readonly string[];
}

/** One kind of subject by city, or by county where a city is chosen; by default the most poorly graded first. */
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
  const ofKind = rows.filter((row) => row.kind === kind);
  const own = isByCity
    ? withoutCountedTwice(ofKind, cityAround).map((row) => ({
        ...row,
        region: geography.cityOf(row.region) ?? row.region,
      }))
    : ofKind;
  const [sort, setSort] = usePageParameter('sort');
  const order = orderOfParameter(sort, subjectGrades.length);
  const distributions = orderGrades(
    gradeDistributions(own, 'region', allRegionCodes, subjectGrades).filter(
      ({ subjects }) => subjects !== 0,
    ),
    order,
  );
  const title = t(isByCity ? 'regions.byCity' : 'regions.byCounty', {
    kind: kind ? titleOf('subject_kind', kind) : '',
  });
  const header = (key: GradesOrder, text: string) => (
    <th key={key} scope="col" data-numeric aria-sort={order === key ? 'descending' : undefined}>
      <button
        type="button"
        data-sorted={order === key || undefined}
        aria-label={t('regions.sortBy', { column: text })}
        onClick={() => setSort(key, { replace: true })}
      >
        {text}
        {order === key && <Icon name="arrow-down" size={12} />}
      </button>
    </th>
  );
  return (
    <Panel
      title={title}
      subtitle={t('regions.subtitle')}
      status={distributions.length === 0 ? { kind: 'empty' } : { kind: 'ready' }}
      menu={
        <PanelMenu of={t('regions.caption')}>
          <PanelMenuItem icon="download" label={t('exportCsv')} onSelect={exportCsv} />
        </PanelMenu>
      }
    >
      <Select
        label={t('kind')}
        value={kind ?? ''}
        options={kinds.map((each) => ({ value: each, label: titleOf('subject_kind', each) }))}
        onChange={(next) => setField(next, { replace: true })}
      />
      <section
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        aria-label={t('tableOf', { title: t('regions.caption') })}
      >
        <table className={styles.table}>
          <caption className="visually-hidden">{t('regions.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('region')}</th>
              {header('subjects', t('subjects'))}
              <th scope="col" className={styles.bar}>
                {t('distribution')}
              </th>
              {subjectGrades.map((grade, place) =>
                header(`grade${place}`, titleOf('credit_grade', grade)),
              )}
              {header('mean', t('meanScore'))}
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
      </section>
    </Panel>
  );

  function exportCsv(): void {
    const file = gradesCsv(distributions, {
      key: t('region'),
      subjects: t('subjects'),
      grades: subjectGrades.map((grade) => titleOf('credit_grade', grade)),
      meanScore: t('meanScore'),
      evaluated: t('evaluated'),
      name: names.region,
    });
    saveFile(file, `subject-grades-${kind ?? ''}-regions.csv`);
  }
}

/** The city that a county lies in; null for any other region. */
function cityAround(region: string): string | null {
  const city = geography.cityOf(region);
  return city === region ? null : city;
}
