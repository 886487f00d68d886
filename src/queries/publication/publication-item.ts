import { type MatterClass, matterClasses } from '../../catalog/matter-class';
import {
  type PublicationEnd,
  publicationEnds,
} from '../../evaluation/publication/compile-publication';
import type { RecordRow } from '../records/record-blocks';

/** A published record; days are `YYYY-MM-DD`. */
export interface PublicationItem {
  readonly dataset: string;
  readonly record: string;
  readonly region: string | null;
  readonly department: string | null;
  readonly document: string | null;
  readonly class: MatterClass | null;
  readonly start: string | null;
  /** First day on which it can be repaired; null where no period says. */
  readonly earliest: string | null;
  readonly repaired: string | null;
  /** Last day on which it may be shown; null where nothing says. */
  readonly until: string | null;
  readonly reason: PublicationEnd | null;
}

/** An item from a row of `compilePublicationItems`. */
export function publicationItem(row: RecordRow): PublicationItem {
  const text = (name: string) => {
    const value = row[name];
    return value === null || value === undefined ? null : String(value);
  };
  const day = (name: string) => text(name)?.slice(0, 10) ?? null;
  return {
    dataset: text('dataset') ?? '',
    record: text('record') ?? '',
    region: text('region'),
    department: text('department'),
    document: text('document'),
    class: matterClasses.find((each) => each === row.class) ?? null,
    start: day('start'),
    earliest: day('earliest'),
    repaired: day('repaired'),
    until: day('until'),
    reason: publicationEnds.find((each) => each === row.reason) ?? null,
  };
}
