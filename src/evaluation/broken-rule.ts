/** The rules of documents that no single field can break: `params` of zod's issues, for translation. */
export interface BrokenRule {
  readonly rule: 'goalposts' | 'parts' | 'sources' | 'percentages' | 'means' | 'rates';
}
