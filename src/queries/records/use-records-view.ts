import { useCallback, useMemo } from 'react';
import type { Dataset, Field } from '../../catalog/dataset-schema';
import type { Filter } from '../../catalog/filter';
import type { FigurePart } from '../../evaluation/records-predicate';
import type { SortKey } from '../../sql/order-by';
import { useFlagOfLink } from '../areas/use-flag-of-link';
import { useFilter } from '../use-filter';
import { useMeasure } from '../use-measure';
import { usePageParameter } from '../use-page-parameter';
import { useWorkspace } from '../use-workspace';
import { useEvidenceOfLink } from '../warnings/use-evidence-of-link';
import { facetsOfParameter } from './facet-parameter';
import { chosenFields } from './record-columns';
import { type RecordsSelection, recordsSelection } from './records-selection';
import { parameterOfSort, sortOfParameter, usualSort } from './sort-parameter';

/** What the URL says about a table of records: which, in which order, with which columns. */
export interface RecordsView {
  readonly dataset: Dataset;
  readonly filter: Filter;
  readonly selection: RecordsSelection;
  readonly sort: SortKey;
  readonly setSort: (sort: SortKey) => void;
  readonly fields: readonly Field[];
}

/** What holds where the URL names no measure, or no part of it. */
interface UsualFigure {
  readonly measure: string;
  readonly part: FigurePart;
}

/** The table of records that the URL asks for; with `usual`, of a figure in any case. */
export function useRecordsView(dataset: Dataset, usualFigure?: UsualFigure): RecordsView {
  const { asOf } = useWorkspace();
  const { filter } = useFilter();
  const [askedMeasure] = useMeasure();
  const [askedPart] = usePageParameter('part');
  const measure = askedMeasure ?? usualFigure?.measure ?? null;
  const part = askedPart ?? usualFigure?.part ?? null;
  const [facetText] = usePageParameter('facets');
  const facets = useMemo(() => facetsOfParameter(dataset, facetText), [dataset, facetText]);
  const [where] = usePageParameter('where');
  const [search] = usePageParameter('search');
  const evidence = useEvidenceOfLink(dataset.name).evidence?.where ?? null;
  const flag = useFlagOfLink(dataset.name).flag?.where ?? null;
  const [sortText, setSortText] = usePageParameter('sort');
  const [columns] = usePageParameter('columns');
  const selection = useMemo(
    () =>
      recordsSelection({
        dataset,
        filter,
        asOf,
        measure,
        part,
        where,
        search,
        evidence,
        flag,
        facets,
      }),
    [dataset, filter, asOf, measure, part, where, search, evidence, flag, facets],
  );
  const due = selection.due?.field ?? null;
  const usual = useMemo(() => usualSort(dataset, due), [dataset, due]);
  const sort = useMemo(() => sortOfParameter(dataset, sortText, usual), [dataset, sortText, usual]);
  const setSort = useCallback(
    (next: SortKey) => setSortText(parameterOfSort(next, usual), { replace: true }),
    [usual, setSortText],
  );
  const measured = selection.figure !== null;
  const fields = useMemo(
    () => chosenFields(dataset, columns, measured),
    [dataset, columns, measured],
  );
  return { dataset, filter, selection, sort, setSort, fields };
}
