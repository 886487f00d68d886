import document from '../../../data/publication-periods.json';
import { findDataset } from '../catalog';
import { findCode } from '../code-lists';
import { matterClasses } from '../matter-class';
import { publicationPeriodsSchema } from '../publication-period-schema';
import { checkCitations } from './check-citations';
import { parseDocument } from './parse-document';
import type { Problem } from './problem';

const file = 'data/publication-periods.json';

/** All defects of the publication periods: shape, order of editions, datasets, codes, clauses. */
export function checkPublicationPeriods(documents: unknown = document): Problem[] {
  const problems: Problem[] = [];
  const read = parseDocument(publicationPeriodsSchema, documents, file, problems);
  if (!read) return problems;
  const problem = (message: string) => problems.push({ where: file, message });
  const { editions, penalties, lists, clauses } = read;
  editions.forEach(({ name, from, datasets, periods }, place) => {
    const before = editions[place - 1];
    if (before && before.from >= from) problem(`${name} is not in force after ${before.name}.`);
    for (const dataset of datasets) {
      if (!findDataset(dataset)) problem(`${name} names the dataset ${dataset}, which is none.`);
    }
    if (periods.map((each) => each.class).join() !== matterClasses.join()) {
      problem(
        `${name} does not set one period each for ${matterClasses.join(', ')}, in this order.`,
      );
    }
  });
  for (const [list, codes] of [
    ['penalty_kind', penalties.kinds],
    ['list_kind', lists],
  ] as const) {
    for (const code of Object.keys(codes)) {
      if (!findCode(list, code)) problem(`the list ${list} has no code ${code}.`);
    }
  }
  return [...problems, ...checkCitations(file, clauses)];
}
