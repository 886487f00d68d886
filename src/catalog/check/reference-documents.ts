import areas from '../../../data/codes/area.json';
import policyDocuments from '../../../data/policy/documents.json';
import phrases from '../../../data/policy/phrases.json';
import tasks from '../../../data/policy/tasks-531x.csv?raw';
import departments from '../../../data/reference/departments.json';
import placeNames from '../../../data/reference/place-names.json';
import regionHistory from '../../../data/reference/region-history.json';
import regions from '../../../data/reference/regions.json';
import units from '../../../data/reference/units.json';
import boundaries from '../../../data/reference/zj-divisions.topojson?raw';

const clauseFiles = import.meta.glob<unknown>('../../../data/policy/clauses/*.json', {
  eager: true,
  import: 'default',
});

/** The documents of data/reference and data/policy as they stand in the files, unchecked. */
export interface ReferenceDocuments {
  readonly regions: unknown;
  readonly regionHistory: unknown;
  readonly placeNames: unknown;
  readonly departments: unknown;
  readonly units: unknown;
  readonly policyDocuments: unknown;
  readonly phrases: unknown;
  /** Contents of data/policy/clauses by `clauses/<file>`. */
  readonly clauses: Readonly<Record<string, unknown>>;
  /** Text of data/policy/tasks-531x.csv. */
  readonly tasks: string;
  /** Text of data/reference/zj-divisions.topojson. */
  readonly boundaries: string;
  /** Codes of the key areas. */
  readonly areas: readonly string[];
}

/** Reads all documents. A copy each time: what is changed in it stays in it. */
export function referenceDocuments(): ReferenceDocuments {
  return structuredClone({
    regions,
    regionHistory,
    placeNames,
    departments,
    units,
    policyDocuments,
    phrases,
    clauses: Object.fromEntries(
      Object.entries(clauseFiles).map(([path, file]) => [
        path.replace(/^.*\/clauses/, 'clauses'),
        file,
      ]),
    ),
    tasks,
    boundaries,
    areas: areas.codes.map(({ code }) => code),
  });
}
