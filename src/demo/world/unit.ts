import type { Place } from './place';

/** A department of a place: what keeps records, answers complaints, signs agreements. */
export interface Unit {
  readonly place: Place;
  /** Function code of the department: `market_regulation`. */
  readonly department: string;
  /** `柯城区市场监督管理局`. */
  readonly name: string;
  readonly creditCode: string;
  /** Mark in document numbers: `衢柯市监`. */
  readonly mark: string;
  /** Factor on everything that goes wrong, place and department together. */
  readonly trouble: number;
}
