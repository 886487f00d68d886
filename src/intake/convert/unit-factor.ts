import type { Field } from '../../catalog/dataset-schema';
import { headerKey } from '../../catalog/header-key';

const inYuan: Readonly<Record<string, number>> = {
  yuan: 1,
  ten_thousand_yuan: 1e4,
  hundred_million_yuan: 1e8,
};

/**
 * One unit of a column in units of its field. A header that is the field's own name is in the field's
 * unit; a unit that the catalogue gives for the header, or the header states itself (`(万元)`,
 * `（元）`), comes next; else the unit in which exports state the field.
 */
export function unitFactor(field: Field, header: string): number {
  if (field.unit !== 'yuan') return 1;
  return inYuan[unitOf(field, header)] ?? 1;
}

function unitOf(field: Field, header: string): string {
  const key = headerKey(header);
  if (key === headerKey(field.name)) return 'yuan';
  for (const [alias, unit] of Object.entries(field.aliasUnits ?? {})) {
    if (headerKey(alias) === key) return unit;
  }
  if (/亿元/.test(header)) return 'hundred_million_yuan';
  if (/万元/.test(header)) return 'ten_thousand_yuan';
  if (/[(（]元[)）]|[,，:：]元$/.test(header)) return 'yuan';
  return field.sourceUnit ?? 'yuan';
}
