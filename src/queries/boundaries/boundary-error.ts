/** What is wrong with a file of boundaries. */
export type BoundaryFault =
  | 'too_big'
  | 'no_json'
  | 'no_topojson'
  | 'no_areas'
  | 'no_codes'
  | 'no_names'
  | 'no_centres'
  | 'repeated_code'
  | 'two_provinces'
  | 'unknown_province'
  | 'too_many'
  | 'no_population'
  | 'not_kept';

/** Why a file of boundaries cannot be used; `detail` names the place in it. */
export class BoundaryError extends Error {
  readonly fault: BoundaryFault;
  readonly detail: string;

  constructor(fault: BoundaryFault, detail = '') {
    super(`The boundaries cannot be used: ${fault}${detail === '' ? '' : ` (${detail})`}.`);
    this.name = 'BoundaryError';
    this.fault = fault;
    this.detail = detail;
  }
}
