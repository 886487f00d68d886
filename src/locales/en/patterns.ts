import type { TranslationOf } from '../translation';
import type { patterns as chinese } from '../zh-CN/patterns';

export const patterns: TranslationOf<typeof chinese> = {
  title: '{{measure}}: spread and concentration',
  county: 'County',
  events: 'Number',
  noCounts: 'There are no events to count in this measure or scope',
  noCountsHint: 'Choose another measure, or widen the period and the filter.',
  residual: {
    title: 'Cities and areas',
    finding:
      '{{area}} in {{city}}: {{observed}}, where the totals of city and area let expect about {{expected}}',
    none: 'No area of any city stands out beyond chance',
    subtitle:
      '{{tested}} cells can be tested, {{found}} are beyond chance (5 % false discovery); judged one by one, chance alone would give about {{chance}}',
    caption: '{{measure}}: cities by areas, cells beyond chance marked ▲',
    city: 'City',
    note: 'The numbers are counts. Only cells whose adjusted residual is high after control of false discovery are shaded and marked ▲; the darker have z of 5 or more. Cells with fewer than 5 expected are not tested.',
  },
  funnel: {
    title: 'Funnel plot',
    label:
      'Funnel plot of {{measure}}: counties by size and value; within the limits chance explains them. The table says the same',
    finding: '{{first}} and others: {{above}} counties above the 99.8 % limit, {{below}} below',
    none: 'No county is above the 99.8 % limit',
    subtitleCount:
      'Number against the number expected of the population; dotted 95 %, dashed 99.8 %, dispersion {{dispersion}}',
    subtitleShare: 'Share in per cent; dotted 95 %, dashed 99.8 %, dispersion {{dispersion}}',
    people: 'People',
    cases: 'All cases',
    value: 'Value',
    size: 'Size',
    limits: '99.8 % limits',
    lower: 'Lower limit',
    upper: 'Upper limit',
    note: 'Squares are counties outside the limits. Where counties differ by more than chance the limits are widened by the dispersion (Spiegelhalter 2005).',
  },
  concentration: {
    title: 'Concentration',
    label: 'Lorenz curve of {{measure}}; the table says the same',
    finding: 'The {{few}} counties with the most hold {{share}}, and {{people}} of the people',
    subtitle: 'Lorenz curve, Gini coefficient {{gini}}; on the dashed line all hold the same',
    units: 'Counties, from the fewest',
    share: 'Share of all',
    ofAll: 'Share',
    held: 'Together',
  },
};
