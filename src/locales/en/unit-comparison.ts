import type { TranslationOf } from '../translation';
import type { unitComparison as chinese } from '../zh-CN/unit-comparison';

export const unitComparison: TranslationOf<typeof chinese> = {
  title: '{{best}} scores highest, {{worst}} lowest, {{gap}} points apart',
  titleEqual: 'The units score the same',
  titleNone: 'Fewer than two of the units have a score',
  subtitle: '{{month}} · {{model}} · scores on one scale of 0–100',
  peersDiffer: 'The units belong to different peers: each is ranked among its own.',
  unknown: 'Not scored by this model and not listed: {{units}}',
  few: 'Choose at least two units',
  fewHint: 'Tick two to six units in the table of scores to see them side by side.',
  add: 'Add a unit',
  addNone: 'Choose…',
  remove: 'Remove {{unit}}',
  part: 'Dimension and indicator',
  score: 'Score',
  grade: 'Grade',
  rank: 'Rank',
  rankOf: '{{rank}} of {{count}}',
  noScore: 'no score',
  best: 'highest of those compared',
  worst: 'lowest of those compared',
  missing: {
    no_data: 'no data',
    too_few: 'too little data',
    group_incomplete: 'group incomplete',
  },
  menu: 'Comparison of units',
  trend: {
    title: 'Scores over time',
    chart: 'Scores of the units from {{from}} to {{to}}',
    month: 'Month',
    showTable: 'Show as a table',
    showChart: 'Show as a chart',
  },
  csv: {
    path: 'Path',
    value: 'value',
    unitOfValue: 'Unit of value',
    normalised: 'score 0–100',
    missing: 'why it does not count',
  },
};
