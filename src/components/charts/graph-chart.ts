import { GraphChart } from 'echarts/charts';
import { use } from 'echarts/core';

let isRegistered = false;

/** Makes node-link graphs known to the charts; imported by what draws one, so that others need not load it. */
export function registerGraph(): void {
  if (isRegistered) return;
  use([GraphChart]);
  isRegistered = true;
}
