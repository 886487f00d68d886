import { parseArgs } from 'node:util';
import { findModel, models } from '../../../src/evaluation/model/models';
import { ensureBrowser } from '../../support/find-browser';
import { machineFacts } from '../machine';
import { print } from '../print';
import { tableOf, thousands } from '../table';
import { writeResults } from '../write-results';
import { evaluationLines } from './evaluation-lines';
import { floorStatement } from './floors';
import {
  type Evaluation,
  measureScoring,
  measureSimulation,
  measureWhatIf,
} from './measure-evaluation';

/**
 * Measures what the analysis worker computes, without the SQL before it and in Node, whose engine is
 * that of Chromium: all models for all units and months, draws of one model, steps of a slider.
 * --months N, --draws N, --model name, --runs N.
 */
export async function benchEvaluation(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      months: { type: 'string', default: '36' },
      draws: { type: 'string', default: '10000' },
      model: { type: 'string', default: 'gov-public-credit-5d' },
      runs: { type: 'string', default: '5' },
    },
  });
  const drawn = findModel(values.model);
  const monitored = findModel('city-credit-monitoring-2020');
  if (!drawn || !monitored) {
    throw new RangeError(
      `No model is called ${values.model}: ${models.map(({ name }) => name).join(', ')}.`,
    );
  }
  const [months, draws] = [Number(values.months), Number(values.draws)];
  const machine = machineFacts(ensureBrowser(print));
  const runs: Evaluation[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    runs.push({
      ...measureScoring(models, months),
      ...(await measureSimulation(drawn, draws)),
      // The widest model, of 40 indicators, for the 90 counties.
      whatIf: measureWhatIf({ ...monitored, unitLevel: 'county', peers: 'level' }),
    });
  }
  const lines = evaluationLines(runs);
  const title = `${models.length} models, ${months} months; ${thousands(draws)} draws of ${drawn.name}; what-if on 90 units × 40 indicators`;
  print(`\n${tableOf(title, lines)}`);
  print(`\nFloor: ${floorStatement}.`);
  print(writeResults('evaluation', { machine, floorStatement, title, lines, runs }));
}
