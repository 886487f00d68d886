import { BoundaryError } from './boundary-error';

const codeHeader = /^(adcode|code|region_code|行政区划代码|区划代码|代码)$/i;
const peopleHeader = /^(population.*|people|人口.*|常住人口.*)$/i;

/**
 * People by region code from a CSV whose header names a column of codes and one of the population.
 * Throws BoundaryError where a column is missing or a row has no number.
 */
export function readPopulation(text: string): ReadonlyMap<string, number> {
  const [header = '', ...lines] = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const names = header.split(',').map((name) => name.trim());
  const [code, people] = [codeHeader, peopleHeader].map((pattern) =>
    names.findIndex((name) => pattern.test(name)),
  ) as [number, number];
  if (code < 0 || people < 0) throw new BoundaryError('no_population', names.join(', '));
  return new Map(
    lines.map((line, place) => {
      const cells = line.split(',').map((cell) => cell.trim());
      const [key, count] = [cells[code] ?? '', Number(cells[people])];
      if (!/^\d{6}$/.test(key) || !Number.isInteger(count) || count <= 0) {
        throw new BoundaryError('no_population', `${place + 2}: ${line}`);
      }
      return [key, count];
    }),
  );
}
