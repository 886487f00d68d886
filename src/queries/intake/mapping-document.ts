import { z } from 'zod';
import { findDataset } from '../../catalog/catalog';
import { readJson } from '../../util/json-fault';
import { MappingDocumentError } from './mapping-document-error';
import type { SavedMapping } from './saved-mapping';

z.config({ jitless: true });

/** The version that is written; documents of later ones are refused. */
export const mappingDocumentVersion = 1;

const savedMapping = z.strictObject({
  headers: z.array(z.string()).min(1),
  dataset: z.string(),
  fields: z.array(z.string().nullable()),
  extraColumns: z.array(z.number().int().min(0)),
});

const mappingDocument = z.strictObject({
  format: z.literal('chengjian-mappings'),
  version: z.literal(mappingDocumentVersion),
  mappings: z.array(savedMapping).min(1),
});

/** Mappings as a JSON document that another browser can take over. */
export function writeMappingDocument(mappings: readonly SavedMapping[]): string {
  const version = mappingDocumentVersion;
  return `${JSON.stringify({ format: 'chengjian-mappings', version, mappings }, null, 2)}\n`;
}

/**
 * The mappings of a document, checked against the catalogue. Throws MappingDocumentError naming the
 * first fault and its place.
 */
export function parseMappingDocument(text: string): readonly SavedMapping[] {
  const value = parseJson(text);
  const head = z.looseObject({ format: z.string(), version: z.number() }).safeParse(value);
  if (!head.success || head.data.format !== 'chengjian-mappings') {
    throw new MappingDocumentError('not_mappings', '', excerpt(text));
  }
  if (head.data.version !== mappingDocumentVersion) {
    throw new MappingDocumentError('version', 'version', String(head.data.version));
  }
  const parsed = mappingDocument.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new MappingDocumentError('shape', placeOf(issue?.path ?? []), issue?.message ?? '');
  }
  for (const [index, mapping] of parsed.data.mappings.entries()) {
    checkMapping(mapping, `mappings[${index}]`);
  }
  return parsed.data.mappings;
}

function checkMapping(mapping: SavedMapping, place: string): void {
  const { headers, fields, extraColumns } = mapping;
  const dataset = findDataset(mapping.dataset);
  if (!dataset) throw new MappingDocumentError('dataset', `${place}.dataset`, mapping.dataset);
  if (fields.length !== headers.length) {
    throw new MappingDocumentError(
      'length',
      `${place}.fields`,
      `${fields.length} ≠ ${headers.length}`,
    );
  }
  for (const [column, name] of fields.entries()) {
    if (name === null) continue;
    const field = dataset.fields.find((each) => each.name === name);
    if (!field) throw new MappingDocumentError('field', `${place}.fields[${column}]`, name);
    if (!field.multiple && fields.indexOf(name) < column) {
      throw new MappingDocumentError('twice', `${place}.fields[${column}]`, name);
    }
  }
  for (const [index, column] of extraColumns.entries()) {
    if (column < headers.length && fields[column] === null) continue;
    throw new MappingDocumentError('length', `${place}.extraColumns[${index}]`, String(column));
  }
}

function parseJson(text: string): unknown {
  const { value, fault } = readJson(text);
  if (fault)
    throw new MappingDocumentError('not_json', `${fault.line}:${fault.column}`, fault.after);
  return value;
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function excerpt(text: string): string {
  return text.trim().slice(0, 60);
}
