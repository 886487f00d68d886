import type { Dataset } from '../../catalog/dataset-schema';
import { matchScore, searchText, searchWords } from '../../util/match-text';

/** The datasets whose name, title or grain fits a query, in their order; all for an empty query. */
export function matchDatasets(datasets: readonly Dataset[], query: string): readonly Dataset[] {
  const text = searchText(query);
  return datasets.filter(
    ({ name, title, grain }) =>
      matchScore(text, [
        searchText(title.zh),
        searchText(grain.zh),
        ...searchWords(title.en),
        ...searchWords(grain.en),
        ...searchWords(name.replaceAll('_', ' ')),
      ]) > 0,
  );
}
