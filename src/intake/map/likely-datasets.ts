import type { Dataset } from '../../catalog/dataset-schema';
import { matchColumns } from './match-columns';
import { type Candidate, candidateOf, certainDataset } from './recognise-dataset';
import { loadRomanise, type Romanise } from './romanise';

/** No dataset has nearly as many fields: guessing would take long and be worth nothing. */
const widestGuessed = 500;

/**
 * The datasets that headers may belong to, the likeliest first. Where those that the catalogue knows do
 * not tell beyond doubt, headers that are written a little differently and pinyin count too, by their
 * confidence.
 */
export async function likelyDatasets(
  headers: readonly string[],
  sure: readonly Candidate[],
  datasets: readonly Dataset[],
  load: () => Promise<Romanise> = loadRomanise,
): Promise<readonly Candidate[]> {
  if (certainDataset(sure) || headers.length > widestGuessed) return sure;
  try {
    const candidates = await Promise.all(
      datasets.map(async (dataset) =>
        candidateOf(headers, dataset, await matchColumns(headers, dataset, load)),
      ),
    );
    return candidates
      .filter(({ confidence }) => confidence > 0)
      .sort((a, b) => b.confidence - a.confidence);
  } catch {
    return sure;
  }
}
