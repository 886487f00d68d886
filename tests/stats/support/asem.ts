import type { Direction } from '../../../src/stats/composite/normalise';
import { mean } from '../../../src/stats/moments';
import { readOracle } from './read-table';

// The ASEM Sustainable Connectivity index, 51 units and 49 indicators, stage by stage as COINr computes it.
export const data = readOracle('asem/asem_iData.csv');
export const raw = readOracle('asem/asem_Raw.csv');
export const treated = readOracle('asem/asem_Treated.csv');
export const normalised = readOracle('asem/asem_Normalised.csv');
export const aggregated = readOracle('asem/asem_Aggregated.csv');
const meta = readOracle('asem/asem_iMeta.csv');

export const entries = meta.texts('iCode').map((code, row) => ({
  code,
  type: meta.texts('Type')[row],
  direction: Number(meta.texts('Direction')[row]) as Direction,
  weight: Number(meta.texts('Weight')[row]),
  level: Number(meta.texts('Level')[row]),
  denominator: meta.texts('Denominator')[row] ?? '',
  parent: meta.texts('Parent')[row],
}));
export const indicators = entries.filter(({ type }) => type === 'Indicator');
export const order = new Map(data.texts('uCode').map((code, row) => [code, row]));

/** Values as the published index divides them. */
export function denominated(code: string, denominator: string): readonly (number | null)[] {
  const values = raw.numbers(code);
  if (denominator === 'NA') return values;
  const divisors = data.numbers(denominator);
  return raw.texts('uCode').map((unit, row) => {
    const divisor = divisors[order.get(unit) as number] ?? null;
    const value = values[row] ?? null;
    return value === null || divisor === null ? null : value / divisor;
  });
}

/** Between the stages COINr's example fills gaps by the mean of the continent; Chengjian itself never does. */
export function imputed(column: readonly (number | null)[]): readonly (number | null)[] {
  const groups = raw
    .texts('uCode')
    .map((unit) => data.texts('EurAsia_group')[order.get(unit) as number]);
  return column.map(
    (value, row) => value ?? mean(column.filter((_, other) => groups[other] === groups[row])),
  );
}
