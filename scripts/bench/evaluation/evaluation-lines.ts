import { type Line, line } from '../line';
import { median, quantile } from '../statistics';
import type { Evaluation } from './measure-evaluation';
import type { SliderStep } from './slider-steps';

/** The figures of several runs, medians; ratios of pairs within a run. */
export function evaluationLines(runs: readonly Evaluation[]): readonly Line[] {
  const middle = (pick: (run: Evaluation) => number) => median(runs.map(pick));
  const steps = runs.flatMap(({ whatIf }) => whatIf);
  return [
    line(
      'all models, all units, all months',
      middle(({ scoring }) => scoring),
      'ms',
    ),
    line(
      '    floor',
      middle(({ scoringFloor }) => scoringFloor),
      'ms',
    ),
    line(
      '    ratio, median of pairs',
      middle((run) => run.scoring / run.scoringFloor),
      '×',
    ),
    line(
      'draws and indices of one model',
      middle(({ simulation }) => simulation),
      'ms',
    ),
    line(
      '    floor',
      middle(({ simulationFloor }) => simulationFloor),
      'ms',
    ),
    line(
      '    ratio, median of pairs',
      middle((run) => run.simulation / run.simulationFloor),
      '×',
    ),
    line(
      'together',
      middle((run) => run.scoring + run.simulation),
      'ms',
      1_000,
    ),
    line('what-if step, median', median(steps), 'ms'),
    line('    p95', quantile(steps, 0.95), 'ms', 16),
  ];
}

/** The steps of sliders in Chromium by model: until the ranks were repainted. */
export function sliderLines(
  sliders: Readonly<Record<string, readonly SliderStep[]>>,
): readonly Line[] {
  return Object.entries(sliders).flatMap(([model, steps]) => {
    const wholes = steps.map(({ whole }) => whole);
    return [
      line(`slider to repainted ranks, ${model}`, median(wholes), 'ms', 16),
      line('    of it script', median(steps.map(({ script }) => script)), 'ms'),
      line('    p95', quantile(wholes, 0.95), 'ms'),
    ];
  });
}
