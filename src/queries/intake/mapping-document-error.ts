/** What is wrong with a document of mappings. */
export type MappingDocumentFault =
  | 'not_json'
  | 'not_mappings'
  | 'version'
  | 'shape'
  | 'dataset'
  | 'field'
  | 'length'
  | 'twice';

/** A document of mappings that cannot be taken over; nothing of it was. */
export class MappingDocumentError extends Error {
  override readonly name = 'MappingDocumentError';
  readonly fault: MappingDocumentFault;
  /** Where in the document, such as `mappings[2].dataset`, line and column where it is no JSON; empty for the whole. */
  readonly place: string;
  /** What stands there. */
  readonly found: string;

  constructor(fault: MappingDocumentFault, place: string, found: string) {
    super(`The mapping document is not usable (${fault}) at "${place}": ${found}`);
    this.fault = fault;
    this.place = place;
    this.found = found;
  }
}
