import { useTranslation } from 'react-i18next';
import type { Field } from '../../catalog/dataset-schema';
import { useLanguage } from '../../components/use-language';
import { cellText } from '../../queries/records/cell-text';
import { facetFields, toggleFacet } from '../../queries/records/facet-parameter';
import { type FacetCount, useFacets } from '../../queries/records/use-facets';
import type { RecordsView } from '../../queries/records/use-records-view';
import { useFilter } from '../../queries/use-filter';
import { usePageParameter } from '../../queries/use-page-parameter';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import styles from './record-facets.module.css';

/** Codes of a field that are listed; the rest are counted. */
const listed = 6;

/** How the records part by department, area, kind and so on; a press keeps those of one. */
export function RecordFacets({ view }: { readonly view: RecordsView }) {
  const { t } = useTranslation('records');
  const { dataset, filter, selection } = view;
  const { data } = useFacets(dataset, selection.where);
  const { toggleDepartment, toggleArea } = useFilter();
  const [, setFacets] = usePageParameter('facets');
  const press = ({ name, role }: Field, code: string) => {
    if (role === 'department') toggleDepartment(code);
    else if (role === 'area') toggleArea(code);
    else setFacets(toggleFacet(selection.facets, name, code));
  };
  const chosenOf = ({ name, role }: Field): readonly string[] => {
    if (role === 'department') return filter.departments;
    if (role === 'area') return filter.areas;
    return selection.facets.get(name) ?? [];
  };
  const shown = facetFields(dataset).filter(({ name }) => (data?.get(name)?.length ?? 0) > 0);
  return (
    <section className={styles.facets} aria-label={t('facets.label')}>
      {shown.map((field) => (
        <Facet
          key={field.name}
          field={field}
          counts={data?.get(field.name) ?? []}
          chosen={chosenOf(field)}
          onPress={(code) => press(field, code)}
        />
      ))}
    </section>
  );
}

interface FacetProps {
  readonly field: Field;
  readonly counts: readonly FacetCount[];
  readonly chosen: readonly string[];
  readonly onPress: (code: string) => void;
}

function Facet({ field, counts, chosen, onPress }: FacetProps) {
  const { t } = useTranslation('records');
  const language = useLanguage();
  const most = Math.max(1, ...counts.map(({ rows }) => rows));
  const rest = counts.slice(listed);
  const words = { language, yes: t('yes'), no: t('no'), subjectKind: null };
  return (
    <fieldset className={styles.facet}>
      <legend>{textIn(language, field.title)}</legend>
      {counts.slice(0, listed).map(({ code, rows }) => (
        <button
          key={code}
          type="button"
          aria-pressed={chosen.includes(code)}
          onClick={() => onPress(code)}
        >
          <span className={styles.name}>{cellText(field, code, words)}</span>
          <span className={styles.count}>{formatNumber(rows, language)}</span>
          <svg aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
            <rect width={(100 * rows) / most} height="1" />
          </svg>
        </button>
      ))}
      {rest.length > 0 && (
        <p className={styles.rest}>
          {t('facets.rest', {
            count: rest.length,
            rows: formatNumber(
              rest.reduce((sum, { rows }) => sum + rows, 0),
              language,
            ),
          })}
        </p>
      )}
    </fieldset>
  );
}
