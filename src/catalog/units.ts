import documents from '../../data/reference/units.json';
import type { Unit } from './department-schema';
import type { DocumentId } from './policy-schema';

/** Every unit that the policy documents name as responsible. */
export const units = documents as unknown as readonly Unit[];

const byName = new Map(
  units.flatMap((unit) =>
    unit.documents.map((document) => [`${document}/${unit.name.zh}`, unit] as const),
  ),
);

/** The unit that a name means in a document; undefined when the document names no such unit. */
export function unitNamed(document: DocumentId, name: string): Unit | undefined {
  return byName.get(`${document}/${name}`);
}
