import { benchEvaluation } from './evaluation/bench-evaluation';
import { benchHotspots } from './hotspots/bench-hotspots';
import { benchIntake } from './intake/bench-intake';
import { benchLedgers } from './ledgers/bench-ledgers';
import { benchOverview } from './overview-bench';
import { benchWarnings } from './warnings/bench-warnings';

const benches: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  overview: benchOverview,
  intake: benchIntake,
  evaluation: benchEvaluation,
  hotspots: benchHotspots,
  warnings: benchWarnings,
  ledgers: benchLedgers,
};

/**
 * `[overview|intake|evaluation|hotspots|warnings|ledgers] [options]`: measures the console against what bounds it;
 * all without a name, with their usual options. The options of each stand with it.
 */
export async function main(args: string[]): Promise<void> {
  const [name = '', ...options] = args;
  const bench = benches[name];
  if (bench) {
    await bench(options);
    return;
  }
  if (name !== '' && !name.startsWith('-')) {
    throw new RangeError(`No bench is called ${name}: ${Object.keys(benches).join(' or ')}.`);
  }
  if (name.startsWith('-')) {
    throw new RangeError(
      `Say what is to be measured before ${name}: overview, intake, evaluation, hotspots, warnings or ledgers.`,
    );
  }
  for (const each of Object.values(benches)) await each([]);
}
