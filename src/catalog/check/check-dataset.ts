import { clauseById } from '../clauses';
import type { Dataset, Field, FieldRole } from '../dataset-schema';
import { headerKey } from '../header-key';
import { checkCitations } from './check-citations';
import { checkField } from './check-field';
import { checkLanguages } from './check-languages';
import { type Problem, repeated } from './problem';

/** Roles that several fields of a dataset may have. */
const sharedRoles: ReadonlySet<FieldRole> = new Set(['reference', 'person_name', 'person_id']);

/** What a dataset is checked against: the other datasets by name, the names of all code lists. */
export interface CatalogueContext {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly codeLists: ReadonlySet<string>;
}

/** Everything wrong with a dataset that keeps its schema. */
export function checkDataset(file: string, dataset: Dataset, context: CatalogueContext): Problem[] {
  const fields = new Map(dataset.fields.map((field) => [field.name, field]));
  const at = (field: string) => `${file} ${field}`;
  const fileName = `data/catalog/${dataset.name}.json`;
  return [
    ...(file === fileName
      ? []
      : [{ where: file, message: `a dataset named "${dataset.name}" stands in ${fileName}.` }]),
    ...repeated(dataset.fields.map(({ name }) => name)).map((name) => ({
      where: at(name),
      message: 'the field occurs twice.',
    })),
    ...dataset.fields.flatMap((field) =>
      checkField(field, context.codeLists).map((message) => ({ where: at(field.name), message })),
    ),
    ...checkKey(dataset, fields).map((message) => ({ where: `${file} primaryKey`, message })),
    ...checkRoles(dataset).map((message) => ({ where: file, message })),
    ...checkHeaders(dataset).map((message) => ({ where: file, message })),
    ...checkDerivations(dataset, fields).map(([field, message]) => ({ where: at(field), message })),
    ...checkDateOrders(dataset, fields).map((message) => ({ where: `${file} checks`, message })),
    ...checkTimeLimit(dataset, fields).map((message) => ({
      where: `${file} timeLimit`,
      message,
    })),
    ...checkReferences(dataset, fields, context).map((message) => ({
      where: `${file} references`,
      message,
    })),
    ...checkCitations(file, dataset.clauses),
    ...checkGrounds(dataset).map((message) => ({ where: file, message })),
    ...checkLanguages(file, dataset),
  ];
}

function checkTimeLimit(
  { timeLimit, clauses, fields: all }: Dataset,
  fields: ReadonlyMap<string, Field>,
): string[] {
  if (!timeLimit) return [];
  const messages = timeLimit.to
    .filter((name) => fields.get(name)?.type !== 'date')
    .map((name) => `"${name}" is no date of the dataset.`);
  if (!clauses.includes(timeLimit.clause)) {
    messages.push(`its clause "${timeLimit.clause}" is not among those of the dataset.`);
  }
  if (all.every(({ role }) => role !== 'event_date')) {
    messages.push('the dataset has no event date from which the time could run.');
  }
  return messages;
}

function checkKey({ primaryKey }: Dataset, fields: ReadonlyMap<string, Field>): string[] {
  return primaryKey.flatMap((name) => {
    const field = fields.get(name);
    if (!field) return [`the key "${name}" is no field.`];
    const { required, unique } = field.constraints ?? {};
    const messages = required ? [] : [`the key "${name}" is not required.`];
    if (primaryKey.length === 1 && !unique) messages.push(`the key "${name}" is not unique.`);
    if (primaryKey.length === 1 && field.role !== 'id') {
      messages.push(`the key "${name}" does not have the role id.`);
    }
    return messages;
  });
}

function checkRoles({ fields }: Dataset): string[] {
  const roles = fields.flatMap(({ role }) => (role && !sharedRoles.has(role) ? [role] : []));
  return [
    ...repeated(roles).map((role) => `two fields have the role ${role}.`),
    ...(['region', 'event_date'] as const)
      .filter((role) => !roles.includes(role))
      .map((role) => `no field has the role ${role}, which every filter needs.`),
  ];
}

function checkHeaders({ fields }: Dataset): string[] {
  const claims = new Map<string, Set<string>>();
  const messages: string[] = [];
  for (const { name, title, aliases = [] } of fields) {
    for (const header of [name, title.zh, title.en, ...aliases]) {
      const key = headerKey(header);
      claims.set(key, (claims.get(key) ?? new Set()).add(name));
    }
    for (const key of repeated([title.zh, ...aliases].map(headerKey))) {
      messages.push(`the header "${key}" stands twice at "${name}".`);
    }
  }
  for (const [header, names] of claims) {
    if (names.size < 2) continue;
    messages.push(`the header "${header}" is claimed by ${[...names].join(' and ')}.`);
  }
  return messages;
}

function checkDerivations(
  dataset: Dataset,
  fields: ReadonlyMap<string, Field>,
): [field: string, message: string][] {
  return dataset.fields.flatMap(({ name, derive }) =>
    (derive?.from ?? [])
      .filter((source) => source === name || !fields.has(source))
      .map((source): [string, string] => [name, `it cannot be derived from "${source}".`]),
  );
}

function checkDateOrders({ checks = [] }: Dataset, fields: ReadonlyMap<string, Field>): string[] {
  const orders = checks.map(({ earlier, later }) => `${earlier} ≤ ${later}`);
  return [
    ...repeated(orders).map((order) => `the order ${order} is demanded twice.`),
    ...checks.flatMap(({ earlier, later }) => [
      ...(earlier === later ? [`"${earlier}" is compared with itself.`] : []),
      ...[earlier, later]
        .filter((name) => fields.get(name)?.type !== 'date')
        .map((name) => `"${name}" is no date field.`),
    ]),
  ];
}

function checkReferences(
  { references = [] }: Dataset,
  fields: ReadonlyMap<string, Field>,
  { datasets }: CatalogueContext,
): string[] {
  return references.flatMap(({ field, dataset, target }) => {
    const referred = datasets.get(dataset);
    if (!fields.has(field)) return [`"${field}" is no field.`];
    if (!referred) return [`there is no dataset "${dataset}".`];
    if (referred.primaryKey.join() !== target) {
      return [`"${target}" is not the key of ${dataset}.`];
    }
    const found = referred.fields.find(({ name }) => name === target);
    return found && found.type !== fields.get(field)?.type
      ? [`"${field}" and ${dataset}.${target} differ in type.`]
      : [];
  });
}

function checkGrounds({ systems, clauses }: Dataset): string[] {
  const grounded = new Set(clauses.flatMap((id) => clauseById(id)?.systems ?? []));
  return [
    ...repeated(systems.map(String)).map((system) => `system ${system} stands twice.`),
    ...systems
      .filter((system) => !grounded.has(system))
      .map((system) => `none of its clauses grounds system ${system}.`),
  ];
}
