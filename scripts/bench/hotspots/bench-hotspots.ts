import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../support/find-browser';
import { machineFacts } from '../machine';
import { print } from '../print';
import { tableOf, thousands } from '../table';
import { writeResults } from '../write-results';
import { floorStatement } from './floors';
import { hotspotLines } from './hotspot-lines';
import { type HotspotTimes, measureHotspots } from './measure-hotspots';

/**
 * Measures what the analysis worker computes of hotspots, without the SQL before it and in Node, whose
 * engine is that of Chromium: scans of the 90 counties, in space and in space and time, and the
 * permutations of the local and global statistics.
 * --months N, --events N, --simulations N, --runs N.
 */
export async function benchHotspots(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      months: { type: 'string', default: '36' },
      events: { type: 'string', default: '10000' },
      simulations: { type: 'string', default: '999' },
      runs: { type: 'string', default: '5' },
    },
  });
  const [months, events] = [Number(values.months), Number(values.events)];
  const simulations = Number(values.simulations);
  const machine = machineFacts(ensureBrowser(print));
  const runs: HotspotTimes[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    runs.push(await measureHotspots(simulations, months, events));
  }
  const lines = hotspotLines(runs);
  const title = `90 counties, ${months} months, ${thousands(events)} events, ${thousands(simulations)} simulations`;
  print(`\n${tableOf(title, lines)}`);
  print(`\nFloor: ${floorStatement}.`);
  print(writeResults('hotspots', { machine, floorStatement, title, lines, runs }));
}
