import type { TranslationOf } from '../translation';
import type { hotspots as chinese } from '../zh-CN/hotspots';

export const hotspots: TranslationOf<typeof chinese> = {
  title: 'Hotspots',
  views: {
    label: 'Views of the hotspots',
    map: 'Map',
    patterns: 'Spread',
    areas: 'Key areas',
    relations: 'Relations',
  },
  measure: {
    label: 'Measure',
    counts: 'Per 100,000 people',
    shares: 'Out of all cases',
    method: 'Method',
  },
  measured: {
    people: '{{measure}}, per 100,000 people',
    cases: '{{measure}}, share that fell short (%)',
    casesPlain: '{{measure}} (%)',
  },
  unit: { people: 'per 100,000', cases: '%' },
  finding: {
    high_one: '{{first}} stands out high, beyond chance',
    high_other: '{{first}} and others, {{count}} counties, stand out high, beyond chance',
    highFew: '{{names}} stand out high, beyond chance',
    low_one: 'No high cluster; {{first}} stands out low, beyond chance',
    low_other:
      'No high cluster; {{first}} and others, {{count}} counties, stand out low, beyond chance',
    scanOnly_one: 'No neighbourhood stands out; the scan finds {{first}} beyond chance',
    scanOnly_other:
      'No neighbourhood stands out; the scan finds {{first}} and others, {{count}} places, beyond chance',
    none: 'Nothing concentrates beyond chance',
    refused: 'No judgement on hotspots',
  },
  subtitle: '{{measure}}, {{period}}; all {{count}} counties are compared',
  layer: {
    label: 'Layer',
    count: 'Count',
    rate: 'Rate',
    smoothed: 'Smoothed rate',
    gi: 'Gi* clusters',
    moran: 'Local Moran',
    change: 'Change',
  },
  layerNote: {
    count: 'How many: {{measure}}. Counts follow the population and say nothing of clusters.',
    rate: 'The rate of each county alone; where few people live it swings.',
    smoothed:
      'Empirical Bayes: small counties are drawn towards the province. Clusters are judged by these rates.',
    gi: 'Whether a county together with its neighbours is high or low, at 5 % false discovery.',
    moran:
      'Whether a county and its neighbours are high or low alike, or opposite, at 5 % false discovery.',
    change: 'The rate against {{earlier}}.',
    changeNone: 'The data has no period of the same length before, so no change can be told.',
  },
  time: {
    label: 'Last month of the period',
    window: 'Window',
    months_one: '{{count}} month',
    months_other: '{{count}} months',
    play: 'Play month by month',
    pause: 'Pause',
    none: 'The data of this measure has one month only: there is no period to move.',
  },
  classing: { label: 'Classes', natural: 'Natural breaks', quantile: 'Quantiles' },
  clusters: {
    label: 'Scan circles',
    off: 'None',
    space: 'In space',
    time: 'In space and time',
    select: 'Select the counties of cluster {{number}}',
  },
  tools: {
    label: 'How to select',
    pointer: 'Point (Ctrl adds)',
    rectangle: 'Rectangle',
    lasso: 'Lasso',
    clear: 'Clear the selection',
    province: 'Province',
    city: 'Enter a city',
    reset: 'Reset the view',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
  },
  map: {
    title: '{{layer}}: {{measure}}',
    chart: 'County map of {{measure}}, layer {{layer}}; the table below says the same',
    help: 'Press a county, Ctrl adds, double-click enters its city; wheel zooms, drag moves',
  },
  legend: {
    label: 'Legend: counties in each class',
    none: 'not computed',
    counties_one: '{{count}}',
    counties_other: '{{count}}',
    hot: 'High, {{confidence}} %',
    cold: 'Low, {{confidence}} %',
    notSignificant: 'not significant',
    quadrant: {
      'high-high': 'High among high',
      'low-low': 'Low among low',
      'high-low': 'High among low',
      'low-high': 'Low among high',
    },
    histogram:
      'Distribution of the values from {{least}} to {{most}}, in the colours of the classes',
  },
  words: {
    title: 'What was found, and how sure it is',
    high_one:
      '<b>One county is in a cluster of high rates</b>: {{names}} ({{first}}: z {{z}}, p {{p}}).',
    high_other:
      '<b>{{count}} counties are in clusters of high rates</b>: {{names}}. The surest is {{first}} (z {{z}}, p {{p}}).',
    low_one: 'One county is in a cluster of low rates: {{names}}.',
    low_other: '{{count}} counties are in clusters of low rates: {{names}}.',
    none: '<b>No county together with its neighbours stands out beyond chance</b>: at 5 % false discovery all {{tested}} are within what chance explains.',
    sure: 'How sure: of these {{found}} at most {{false}} are expected to be false (5 % false discovery).',
    chance:
      'By chance: judged one by one at 5 %, about {{expected}} of {{tested}} would stand out by chance alone; {{unadjusted}} do.',
    global:
      'Over the whole map the rates of neighbours {{pattern}}: Moran’s I {{i}} (expected by chance {{expected}}), p {{p}} analytic, {{permuted}} by permutation.',
    globalPattern: { together: 'are alike', apart: 'are opposite', none: 'follow no pattern' },
    waiting: 'p by permutation is being computed…',
    permutedFailed:
      'p by permutation could not be computed, everything is judged by the analytic p: {{message}}',
    permuted: 'p by permutation comes from 999 random rearrangements.',
    few_one:
      'One county has one or two neighbours only, for which the analytic p is too generous; it is judged by permutation: {{names}}.',
    few_other:
      '{{count}} counties have one or two neighbours only, for which the analytic p is too generous; they are judged by permutation: {{names}}.',
    scan_one:
      '<b>The scan finds one cluster</b> (p ≤ 0.05, 999 simulations); elsewhere chance explains what there is.',
    scan_other:
      '<b>The scan finds {{count}} clusters</b> (p ≤ 0.05, 999 simulations); elsewhere chance explains what there is.',
    scanNone:
      'The scan finds no cluster: circles like the most striking one are common in 999 simulations.',
    scanNote:
      'The scan takes every record as happening for itself: a batch of like records makes a cluster too. Look at the records first.',
    scanWaiting: 'Scanning…',
    scanProgress: 'Scanning: simulation {{done}} of {{total}}…',
    scanFailed: 'The scan did not finish: {{message}}',
    cluster:
      'Around {{centre}}, {{units}} counties within {{radius}} km: {{cases}} where {{expected}} were expected, {{risk}} times the rate outside, p {{p}}.',
    clusterAlone:
      '{{centre}}: {{cases}} where {{expected}} were expected, {{risk}} times the rate elsewhere, p {{p}}.',
    clusterTime: '{{cluster}} Months: {{period}}.',
    noSpaceTime: 'A scan in space and time needs a flow of at least two months.',
    change:
      'Against {{earlier}}: {{up}} counties up, {{down}} down; up most is {{first}} ({{change}}).',
    islands:
      '{{names}} border on no other county; for the computation each is joined to the nearest one.',
    elsewhere:
      '{{count}} more stand with the province, a city itself or an unknown place, and count for no county.',
    unpeopled: '{{names}} have no population or cases, so no rate; they are not judged.',
    unmapped: '{{names}} are not on the map and not judged.',
    lead: 'A hotspot is a lead to verify, not a finding.',
  },
  refusal: {
    'few-units':
      'Only {{found}} counties can be compared, fewer than {{needed}}: local statistics of so few are not reliable.',
    nothing: 'There is none in this period: nothing can be compared.',
    'few-events':
      'Only {{found}} in this period, fewer than {{needed}}: every single one would be a “hotspot”.',
    'equal-rates': 'All counties have the same rate: there is no high and no low.',
    'not-events':
      'This measure is an amount or a mean, not a count; these methods cannot judge where it clusters.',
    'chance-only':
      'The rates scatter no more than chance makes them: smoothed they are all equal, and nothing clusters.',
    hint: 'Take a longer period, lift the filter on department or area, or choose another measure.',
  },
  table: {
    title: 'Counties ranked',
    subtitle: 'The values of the map; the ticks are the selection on the map',
    caption: '{{measure}}: cases, rates and local statistics of the counties',
    select: 'Select {{name}}',
    rank: 'Rank',
    county: 'County',
    city: 'City',
    events: 'Number',
    population: 'People',
    cases: 'All cases',
    rate: 'Rate',
    limits: '95 % interval',
    smoothed: 'Smoothed',
    earlier: 'Before',
    change: 'Change',
    z: 'Gi* z',
    p: 'p analytic',
    permuted: 'p permuted',
    adjusted: 'p adjusted',
    neighbours: 'Neighbours',
    class: 'Gi*',
    quadrant: 'Local Moran',
    note: 'The p in bold is the one judged by: that of the permutations where there are one or two neighbours, the analytic one elsewhere; both are adjusted for false discovery.',
    csv: 'Export CSV',
    file: 'hotspots',
    judged: 'p judged by',
  },
};
