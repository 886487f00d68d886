import type { Dataset, Field } from '../../catalog/dataset-schema';
import type { FaultRule } from '../rules';

/** A field that must have a value, always or of one kind of subject only. */
export interface Requirement {
  readonly field: Field;
  readonly rule: Extract<FaultRule, `required${string}`>;
  /** Codes of the kind of subject for which it holds; null: for every row. */
  readonly subjectKinds: ReadonlySet<string> | null;
}

const organisations = new Set(['organisation', 'self_employed']);
const legalPersons = new Set(['organisation']);
const persons = new Set(['individual']);

/**
 * What a row of a dataset must have: the fields that the catalogue requires and does not derive, and,
 * by the national double-publicity standard (2018), of organisations their credit code and
 * representative, of natural persons their certificate.
 */
export function requirementsOf(dataset: Dataset): readonly Requirement[] {
  const always = dataset.fields
    .filter(({ constraints, derive }) => constraints?.required && derive === undefined)
    .map((field) => ({ field, rule: 'required' as const, subjectKinds: null }));
  return [...always, ...byCounterparty(dataset)];
}

function byCounterparty(dataset: Dataset): readonly Requirement[] {
  if (!dataset.fields.some(({ codes }) => codes === 'counterparty_kind')) return [];
  const conditions = [
    ['credit_code', 'required_of_organisations', organisations],
    ['legal_representative', 'required_of_organisations', legalPersons],
    ['certificate_number', 'required_of_persons', persons],
  ] as const;
  return conditions.flatMap(([name, rule, subjectKinds]) => {
    const field = dataset.fields.find((each) => each.name === name);
    return field ? [{ field, rule, subjectKinds }] : [];
  });
}
