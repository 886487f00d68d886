import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../support/find-browser';
import { machineFacts } from '../machine';
import { print } from '../print';
import { tableOf, thousands } from '../table';
import { writeResults } from '../write-results';
import { floorStatement } from './floors';
import { hotspotLines } from './hotspot-lines';
import { type HotspotTimes, measureHotspots } from './measure-hotspots';
import { measurePage } from './measure-page';
import { pageLines } from './page-lines';

/**
 * Measures what the analysis worker computes of hotspots, without the SQL before it and in Node, whose
 * engine is that of Chromium: scans of the 90 counties, in space and in space and time, and the
 * permutations of the local and global statistics. Then the page in Chromium: from a change of the
 * filter to all layers settled, without scans, and the frames while the map is moved and zoomed.
 * --months N, --events N, --simulations N, --runs N; --millions N (rows of the snapshot; 0: no page),
 * --rounds N (through the list of filters), --port N, --keep (a snapshot of older code is good enough).
 */
export async function benchHotspots(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      months: { type: 'string', default: '36' },
      events: { type: 'string', default: '10000' },
      simulations: { type: 'string', default: '999' },
      runs: { type: 'string', default: '5' },
      millions: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '3' },
      port: { type: 'string', default: '5360' },
      keep: { type: 'boolean', default: false },
    },
  });
  const [months, events] = [Number(values.months), Number(values.events)];
  const simulations = Number(values.simulations);
  const executablePath = ensureBrowser(print);
  const machine = machineFacts(executablePath);
  const runs: HotspotTimes[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    runs.push(await measureHotspots(simulations, months, events));
  }
  const millions = Number(values.millions);
  const shown =
    millions > 0
      ? await measurePage(executablePath, {
          millions,
          rounds: Number(values.rounds),
          port: Number(values.port),
          keep: values.keep,
        })
      : null;
  const lines = [...hotspotLines(runs), ...(shown ? pageLines(shown) : [])];
  const title = `90 counties, ${months} months, ${thousands(events)} events, ${thousands(simulations)} simulations`;
  print(`\n${tableOf(title, lines)}`);
  print(`\nFloor: ${floorStatement}.`);
  print(writeResults('hotspots', { machine, floorStatement, title, lines, runs, shown }));
}
