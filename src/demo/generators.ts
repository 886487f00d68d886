import { administrativePenalties } from './datasets/administrative-penalties';
import { administrativePermits } from './datasets/administrative-permits';
import { agreements } from './datasets/agreements';
import { archiveCoverage } from './datasets/archive-coverage';
import { catalogueCoverage } from './datasets/catalogue-coverage';
import { codeCoverage } from './datasets/code-coverage';
import { commitments } from './datasets/commitments';
import { complaints } from './datasets/complaints';
import { creditLists } from './datasets/credit-lists';
import { creditQueries } from './datasets/credit-queries';
import { creditRepairs } from './datasets/credit-repairs';
import { deputyProposals } from './datasets/deputy-proposals';
import { dishonestyRecords } from './datasets/dishonesty-records';
import { governmentDebt } from './datasets/government-debt';
import { informationDisclosure } from './datasets/information-disclosure';
import { inspections } from './datasets/inspections';
import { integrityTraining } from './datasets/integrity-training';
import { jointActions } from './datasets/joint-actions';
import { judicialMatters } from './datasets/judicial-matters';
import { majorDecisions } from './datasets/major-decisions';
import { objections } from './datasets/objections';
import { publishedRatings } from './datasets/published-ratings';
import { recruitmentReviews } from './datasets/recruitment-reviews';
import { rectifications } from './datasets/rectifications';
import { regionalStatistics } from './datasets/regional-statistics';
import { regulatoryItems } from './datasets/regulatory-items';
import { serviceMatters } from './datasets/service-matters';
import { subjectGrades } from './datasets/subject-grades';
import { subjectLinks } from './datasets/subject-links';
import { supervisionVisits } from './datasets/supervision-visits';
import { taskReports } from './datasets/task-reports';
import { workTasks } from './datasets/work-tasks';
import type { DatasetGenerator } from './demo-row';

/** A generator for every dataset of the catalogue. */
export const generators: readonly DatasetGenerator[] = [
  administrativePenalties,
  administrativePermits,
  agreements,
  archiveCoverage,
  catalogueCoverage,
  codeCoverage,
  commitments,
  complaints,
  creditLists,
  creditQueries,
  creditRepairs,
  deputyProposals,
  dishonestyRecords,
  governmentDebt,
  informationDisclosure,
  inspections,
  integrityTraining,
  jointActions,
  judicialMatters,
  majorDecisions,
  objections,
  publishedRatings,
  recruitmentReviews,
  rectifications,
  regionalStatistics,
  regulatoryItems,
  serviceMatters,
  subjectGrades,
  subjectLinks,
  supervisionVisits,
  taskReports,
  workTasks,
];

const byDataset = new Map(generators.map((generator) => [generator.dataset, generator]));

/** The generator of a dataset. Throws RangeError where the demonstration has none. */
export function generatorOf(dataset: string): DatasetGenerator {
  const generator = byDataset.get(dataset);
  if (!generator) throw new RangeError(`The demonstration has no generator for ${dataset}.`);
  return generator;
}
