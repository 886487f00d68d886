import { Link } from '@tanstack/react-router';
import type { Dataset } from '../../../catalog/dataset-schema';
import { keepFilter } from '../../../queries/console-search';
import { facetFields, parameterOfFacets } from '../../../queries/records/facet-parameter';
import { useFilter } from '../../../queries/use-filter';
import styles from './group-code.module.css';

interface GroupCodeProps {
  readonly dataset: Dataset;
  readonly group: string;
  /** Null: rows without a code. */
  readonly code: string | null;
  readonly name: string;
}

/** The name of a group: a unit or an area becomes the filter, a kind leads to its records. */
export function GroupCode({ dataset, group, code, name }: GroupCodeProps) {
  const { filter, toggleRegion, toggleDepartment, toggleArea } = useFilter();
  if (code === null) return name;
  const toggles = {
    city: [toggleRegion, filter.regions],
    department: [toggleDepartment, filter.departments],
    area: [toggleArea, filter.areas],
  } as const;
  if (group === 'city' || group === 'department' || group === 'area') {
    const [toggle, chosen] = toggles[group];
    return (
      <button
        type="button"
        className={styles.code}
        aria-pressed={chosen.includes(code)}
        onClick={(event) => toggle(code, { additive: event.ctrlKey || event.metaKey })}
      >
        {name}
      </button>
    );
  }
  if (!facetFields(dataset).some((field) => field.name === group)) return name;
  const facets = parameterOfFacets(new Map([[group, [code]]])) ?? undefined;
  return (
    <Link
      to="/ledgers/$dataset"
      params={{ dataset: dataset.name }}
      search={(previous) => ({ ...keepFilter(previous), facets })}
      className={styles.code}
    >
      {name}
    </Link>
  );
}
