import type { Dataset, Field } from '../../../catalog/dataset-schema';
import { usualFields } from '../../records/record-columns';

/** The fields by which a record is known at a glance: what it is about, else of which kind it is. */
export function matterField(dataset: Dataset): Field | null {
  const fields = usualFields(dataset, false);
  return (
    fields.find(({ role }) => role === 'subject') ??
    fields.find(({ type, role, codes, check }) => type === 'string' && !role && !codes && !check) ??
    fields.find(({ role }) => role === 'kind') ??
    null
  );
}
