import { loadRomanise } from '../../intake/map/romanise';
import type { StoredBoundaries } from '../../util/stored-boundaries';
import { BoundaryError } from './boundary-error';
import { readPopulation } from './population-table';
import { boundaryLimit, readBoundaryPack } from './read-boundary-pack';

/** The pack in some files: one TopoJSON and, where it has no population, a CSV of it. Rejects with BoundaryError. */
export async function loadBoundaryFiles(files: readonly File[]): Promise<StoredBoundaries> {
  const table = files.find(({ name }) => /\.csv$/i.test(name));
  const map = files.find((file) => file !== table);
  if (!map) throw new BoundaryError('no_topojson', table?.name);
  // Characters take up to four bytes.
  if (map.size > 4 * boundaryLimit) {
    throw new BoundaryError('too_big', `${Math.ceil(map.size / 1000)} kB`);
  }
  const romanise = await loadRomanise();
  return readBoundaryPack(await map.text(), {
    population: table ? readPopulation(await table.text()) : new Map(),
    romanise: (name) => {
      const letters = romanise(name).full;
      return letters.charAt(0).toUpperCase() + letters.slice(1);
    },
  });
}
