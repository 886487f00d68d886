import type { Flag } from './flag-schema';

const documents = import.meta.glob<Flag>('../../../data/rules/flags/*.json', {
  eager: true,
  import: 'default',
});

/** From the tender over the price to what becomes of the agreement; a new document comes last. */
const order = [
  'single_bidder_tender',
  'short_tender_period',
  'price_far_out',
  'price_at_estimate',
  'winner_concentration',
  'amended_repeatedly',
  'payment_open_overdue',
  'abandoned_after_office_change',
];

/** All red flags of data/rules/flags. */
export const flags: readonly Flag[] = Object.values(documents).sort(
  (a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1),
);

/** The flag of a name, or undefined where there is none. */
export function findFlag(name: string): Flag | undefined {
  return flags.find((flag) => flag.name === name);
}

function place({ name }: Flag): number {
  const found = order.indexOf(name);
  return found < 0 ? order.length : found;
}
