import type { TranslationOf } from '../translation';
import type { subjectKinds as chinese } from '../zh-CN/subject-kinds';

export const subjectKinds: TranslationOf<typeof chinese> = {
  title: 'Credit grades of the kinds of subject',
  finding: '{{kind}}: largest share rated “{{grade}}” ({{share}})',
  subtitle:
    'Grades of public-credit evaluation and coverage of the credit catalogue, as of the latest evaluation and count of the period',
  empty: 'No grades of subjects and no coverage of the catalogue are loaded',
  emptyHint: 'Load files of “Subject grades” and “Catalogue coverage” on the Data page.',
  records: 'Records',
  kind: 'Kind of subject',
  region: 'Region',
  subjects: 'Subjects',
  distribution: 'Grades',
  meanScore: 'Mean score',
  evaluated: 'Evaluated',
  exportCsv: 'Export CSV',
  tableOf: 'Table: {{title}}',
  grades: {
    title: 'Grades by kind of subject',
    subtitle: 'Share of subjects with each grade; last evaluated {{date}}',
    change: '“{{grade}}”, points in a year',
    note: 'The latest evaluation of each region and kind before the end of the period; mean scores weighted by subjects, of rows that state one. A row of a city or of the province that has at least as many subjects of every grade as the regions within it is their total: nobody is counted twice. Fewer than {{fewest}} natural persons are not shown.',
  },
  regions: {
    byCity: '{{kind}}: grades by city',
    byCounty: '{{kind}}: grades in the chosen regions',
    subtitle: 'A click on a column orders by it, largest first',
    sortBy: 'Order by {{column}}',
    caption: 'Grades by region',
  },
  coverage: {
    title: '{{share}} of the catalogue is collected, {{number}} items short',
    titleWhole: 'The whole catalogue is collected',
    titleNone: 'No coverage of the catalogue is loaded',
    subtitle: 'Items collected of the items of the catalogue; counted to {{date}}',
    caption: 'Coverage of the credit catalogue',
    dimension: 'Dimension',
    covered: 'Covered',
    short: 'Short',
    items: 'Items of the catalogue',
    collected: 'Items collected',
    counted: 'Counted',
    note: 'Lines mark the targets of the 531X plan: 70% by the end of 2017, 100% by the end of 2018.',
  },
};
