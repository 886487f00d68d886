import { checkCitizenIdentityNumber } from '../../catalog/citizen-identity-number';
import type { Dataset } from '../../catalog/dataset-schema';
import { addFault, type RowState } from '../read/row-state';

const identityCard = 'identity_card';
const modernNumber = /^\d{17}[\dX]$/;
/** Numbers given before 1999, which have no check digit. */
const formerNumber = /^\d{15}$/;

/**
 * Checks certificate numbers by GB 11643 where their kind says identity card, or says nothing and
 * they look like one. Numbers that an export has covered with stars pass.
 */
export function certificateCheck(dataset: Dataset): (row: RowState) => void {
  const placeOf = (name: string) => dataset.fields.findIndex((field) => field.name === name);
  const certificates = dataset.fields.flatMap(({ name, role, check }, place) =>
    role === 'person_id' && check === undefined
      ? [{ name, place, kind: placeOf(`${name.replace(/_number$/, '')}_kind`) }]
      : [],
  );
  return (row) => {
    for (const { name, place, kind } of certificates) {
      const number = row.values[place];
      if (typeof number !== 'string' || number.includes('*')) continue;
      const stated = row.values[kind] ?? null;
      const isCard = stated === identityCard || (stated === null && modernNumber.test(number));
      if (!isCard || formerNumber.test(number)) continue;
      if (checkCitizenIdentityNumber(number) !== null) {
        addFault(row, name, 'identity_number', number);
      }
    }
  };
}
