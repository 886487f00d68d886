import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findModel, models } from '../../../src/evaluation/model/models';
import { browserFlags, ensureBrowser } from '../../support/find-browser';
import { machineFacts } from '../machine';
import { print } from '../print';
import { tableOf, thousands } from '../table';
import { writeResults } from '../write-results';
import { evaluationLines, sliderLines } from './evaluation-lines';
import { floorStatement } from './floors';
import {
  type Evaluation,
  measureScoring,
  measureSimulation,
  measureWhatIf,
} from './measure-evaluation';
import { measureSlider } from './measure-slider';
import { serveScoreboard } from './serve-scoreboard';
import type { SliderStep } from './slider-steps';

const root = resolve(import.meta.dirname, '../../..');

/**
 * Measures what the analysis worker computes, without the SQL before it and in Node, whose engine is
 * that of Chromium: all models for all units and months, draws of one model, steps of a slider. Then
 * steps of a slider on the Scoreboard in Chromium, on the demonstration data.
 * --months N, --draws N, --model name, --runs N, --steps N (of the slider), --port N.
 */
export async function benchEvaluation(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      months: { type: 'string', default: '36' },
      draws: { type: 'string', default: '10000' },
      model: { type: 'string', default: 'gov-public-credit-5d' },
      runs: { type: 'string', default: '5' },
      steps: { type: 'string', default: '60' },
      port: { type: 'string', default: '5360' },
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
  const executablePath = ensureBrowser(print);
  const machine = machineFacts(executablePath);
  const runs: Evaluation[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    runs.push({
      ...measureScoring(models, months),
      ...(await measureSimulation(drawn, draws)),
      // The widest model, of 40 indicators, for the 90 counties.
      whatIf: measureWhatIf({ ...monitored, unitLevel: 'county', peers: 'level' }),
    });
  }
  const sliders = await dragSliders(executablePath, {
    names: [drawn.name, monitored.name],
    port: Number(values.port),
    steps: Number(values.steps),
  });
  const lines = [...evaluationLines(runs), ...sliderLines(sliders)];
  const title = `${models.length} models, ${months} months; ${thousands(draws)} draws of ${drawn.name}; what-if on 90 units × 40 indicators`;
  print(`\n${tableOf(title, lines)}`);
  print(`\nFloor: ${floorStatement}.`);
  print(writeResults('evaluation', { machine, floorStatement, title, lines, runs, sliders }));
}

interface Drag {
  readonly names: readonly string[];
  readonly port: number;
  readonly steps: number;
}

/** The steps of each model's slider by its name. */
async function dragSliders(
  executablePath: string,
  { names, port, steps }: Drag,
): Promise<Readonly<Record<string, readonly SliderStep[]>>> {
  print('building the console');
  const server = await serveScoreboard(root, port);
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const sliders: Record<string, readonly SliderStep[]> = {};
    for (const model of names) {
      sliders[model] = await measureSlider(browser, server.url, { model, steps });
    }
    return sliders;
  } finally {
    await browser.close();
    server.close();
  }
}
