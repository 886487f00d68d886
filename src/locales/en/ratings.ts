import type { TranslationOf } from '../translation';
import type { ratings as chinese } from '../zh-CN/ratings';

export const ratings: TranslationOf<typeof chinese> = {
  title: 'Against published ratings',
  finding: {
    strong: 'Agrees well with “{{rating}}” (ρ = {{rho}})',
    some: 'Agrees in part with “{{rating}}” (ρ = {{rho}})',
    weak: 'Hardly related to “{{rating}}” (ρ = {{rho}})',
    against: 'Runs against “{{rating}}” (ρ = {{rho}})',
  },
  subtitle: '{{publisher}}, {{month}}; {{count}} units with a score in both',
  otherMonth: '{{rated}} cannot be scored; compared with {{month}}, the nearest that can.',
  choose: 'Published rating',
  option: '{{month}} · {{rating}}',
  unnamed: 'unnamed',
  none: 'No published rating of units of this level',
  noneHint: 'Choose another model, or load “Published ratings” on the Data page.',
  tooFew: 'Only {{count}} units have a score in both, fewer than {{least}}: not compared',
  tooFewHint: 'Choose another rating or another model.',
  ranks: {
    title: 'Ranks side by side',
    subtitle:
      'The closer to the dashed line, the more alike; above it the recomputed rank is better',
    chart: 'Published against recomputed ranks of {{count}} units',
    published: 'Published rank',
    recomputed: 'Recomputed rank',
    unit: 'Unit',
    shift: 'Apart',
    table: 'As a table',
    asChart: 'As a chart',
  },
  agreement: {
    title: 'Agreement',
    spearman: 'Spearman’s ρ',
    kendall: 'Kendall’s τ-b',
    kappa: 'κ of grades, linear weights',
    units: 'Units',
    hint: 'ρ and τ compare ranks: 1 the same, 0 unrelated, −1 the reverse. κ compares grades beyond chance.',
    oneGrade: 'κ is left out: all units are published with one grade.',
  },
  confusion: {
    title: '{{same}} of {{count}} units have the same grade',
    subtitle: 'Rows: published grade; columns: recomputed grade',
    none: 'This rating has no grades, or others than the model: only ranks are compared.',
    corner: 'Published \\ recomputed',
  },
  disagreements: {
    title: 'Where they differ most, and where it comes from',
    subtitle:
      'Ranks among the units that both score; sources are the indicators that move the unit most from the mean of its peers, in points',
    none: 'No differences',
    unit: 'Unit',
    published: 'Published',
    recomputed: 'Recomputed',
    reasons: 'Sources',
    rank: 'rank {{rank}}',
    missing: '{{count}} indicators missing',
    tooFew: '{{count}} of these for too small numbers',
    publishedGrade: 'Published grade',
    recomputedGrade: 'Recomputed grade',
    exportCsv: 'Export all differences as CSV',
  },
};
