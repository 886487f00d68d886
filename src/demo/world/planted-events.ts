import type events from '../../../data/demo/events.json';
import type { DemoMonth } from '../time/demo-month';

/** The parameters of data/demo/events.json. */
export type PlantedEvents = typeof events;

/** Whether a month lies in the span of an event. */
export function isDuring(
  span: { readonly from: string; readonly to: string },
  { month }: DemoMonth,
) {
  return month >= span.from && month <= span.to;
}
