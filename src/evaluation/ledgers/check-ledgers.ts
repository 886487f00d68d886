import { findDataset } from '../../catalog/catalog';
import type { Problem } from '../../catalog/check/problem';
import type { Dataset } from '../../catalog/dataset-schema';
import { fieldOfRole } from '../../sql/field-of-role';
import { findIndicator } from '../indicators';
import { dimensionGroups } from './group-expression';
import { type Ledger, ledgerSchema } from './ledger-schema';
import { ledgers } from './ledgers';

/** Everything wrong with ledger documents: shape, order, datasets, groups, sums, indicators. */
export function checkLedgers(documents: readonly unknown[] = ledgers): Problem[] {
  const problems: Problem[] = [];
  const valid: Ledger[] = [];
  documents.forEach((document, place) => {
    const parsed = ledgerSchema.safeParse(document);
    if (parsed.success) valid.push(parsed.data);
    else {
      for (const { path, message } of parsed.error.issues) {
        problems.push({ where: `data/ledgers ${place}#/${path.join('/')}`, message });
      }
    }
  });
  const orders = new Set<number>();
  for (const ledger of valid) {
    const where = `data/ledgers/${ledger.name}.json`;
    if (orders.has(ledger.order)) {
      problems.push({ where, message: `another ledger has the order ${ledger.order}` });
    }
    orders.add(ledger.order);
    for (const name of ledger.indicators) {
      if (!findIndicator(name)) problems.push({ where, message: `there is no indicator ${name}` });
    }
    for (const register of ledger.registers) problems.push(...checkRegister(register, where));
  }
  return problems;
}

function checkRegister(
  { dataset: name, groups, sums = [], shares = [], matrix, latest }: Ledger['registers'][number],
  where: string,
): Problem[] {
  const dataset = findDataset(name);
  if (!dataset) return [{ where, message: `there is no dataset ${name}` }];
  const problem = (message: string): Problem => ({ where: `${where} ${name}`, message });
  const fieldOf = (field: string) => dataset.fields.find((each) => each.name === field);
  return [
    ...groups
      .filter((group) => !dimensionGroups.includes(group as never) && !fieldOf(group)?.codes)
      .map((group) => problem(`${group} is no group: no field with codes has this name`)),
    ...sums
      .filter((sum) => !['integer', 'number'].includes(fieldOf(sum)?.type ?? ''))
      .map((sum) => problem(`${sum} is no number field`)),
    ...(latest && !dataset.fields.some(({ role }) => role === 'event_date')
      ? [problem('it has no date of which the latest could count')]
      : []),
    ...shares
      .filter((share) => !isShareOf(share, dataset))
      .map((share) => problem(`${share} is no percentage of its rows by the day of the event`)),
    ...[matrix?.rows, matrix?.columns]
      .filter((group) => group !== undefined && !groups.includes(group))
      .map((group) => problem(`the matrix needs the group ${group}`)),
    ...(matrix && !shares.includes(matrix.share)
      ? [problem(`the matrix needs the share ${matrix.share}`)]
      : []),
  ];
}

/** Whether an indicator is a percentage of rows of a dataset in the month in which they begin. */
function isShareOf(name: string, dataset: Dataset): boolean {
  const indicator = findIndicator(name);
  const date = fieldOfRole(dataset, 'event_date')?.name;
  const source = indicator?.flow?.find((each) => each.dataset === dataset.name);
  const isShare = source?.met !== undefined || source?.part !== undefined;
  return indicator?.unit === 'percent' && isShare && source?.date === date;
}
