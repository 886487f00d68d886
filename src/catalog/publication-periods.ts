import document from '../../data/publication-periods.json';
import type { PublicationEdition, PublicationPeriods } from './publication-period-schema';

/** For how long negative records may be shown, by editions of the measures on credit repair. */
export const publicationPeriods = document as PublicationPeriods;

/** The edition in force on a day, `YYYY-MM-DD`; null before the first. */
export function editionOn(day: string): PublicationEdition | null {
  return publicationPeriods.editions.findLast(({ from }) => from <= day) ?? null;
}
