import type { Day } from '../time/day';
import type { Enterprise } from '../world/enterprises';
import type { Unit } from '../world/unit';

/** What is laid down about an agreement before it is drawn; the rest comes by chance. */
export interface AgreementTerms {
  readonly unit: Unit;
  readonly area: string;
  readonly winner?: Enterprise;
  readonly bidders?: number;
  /** Days from announcement to the end of bidding. */
  readonly tenderDays?: number;
  readonly abandoned?: Day;
}
