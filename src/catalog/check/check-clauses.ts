import type { Clause, PolicyDocument } from '../policy-schema';
import { parseAssignment } from '../tasks/parse-assignment';
import { parseSchedule } from '../tasks/parse-schedule';
import { parseTasks } from '../tasks/parse-tasks';
import { type Problem, repeated } from './problem';

const systemCount = 33;

/**
 * Checks the clauses: unique ids under existing parts and headings; every assignment quoted from
 * its clause, naming known units, with a readable schedule; every system of the policy documents
 * grounded in at least one clause.
 */
export function checkClauses(
  clauses: readonly Clause[],
  documents: readonly PolicyDocument[],
  isUnit: (document: string, name: string) => boolean,
): Problem[] {
  const ids = new Set(clauses.map(({ id }) => id));
  const parts = new Set(documents.flatMap((document) => document.parts.map((part) => part.id)));
  const grounded = new Set(clauses.flatMap(({ systems }) => systems));
  return [
    ...repeated(clauses.map(({ id }) => id)).map((id) => at(id, 'the id occurs twice.')),
    ...clauses.flatMap((clause) => [
      ...checkPlace(clause, ids, parts),
      ...checkAssignments(clause, isUnit),
    ]),
    ...documents.flatMap(({ corrections }) =>
      corrections
        .filter(({ clause }) => !ids.has(clause))
        .map(({ clause }) => at(clause, 'a correction is recorded for it, but it does not exist.')),
    ),
    ...Array.from({ length: systemCount }, (_, index) => index + 1)
      .filter((system) => !grounded.has(system))
      .map((system) => at('', `system ${system} is grounded in no clause.`)),
  ];
}

/** Checks that the task table can be read and that every task stands among the clauses. */
export function checkTasks(
  csv: string,
  clauses: readonly Clause[],
  isUnit: (document: string, name: string) => boolean,
): Problem[] {
  const where = 'data/policy/tasks-531x.csv';
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  try {
    return parseTasks(csv, (name) => isUnit('X', name))
      .filter(({ clause, task }) => byId.get(clause)?.text !== task)
      .map(({ clause }) => ({ where, message: `${clause} does not stand so among the clauses.` }));
  } catch (error) {
    return [{ where, message: messageOf(error) }];
  }
}

function checkPlace(
  { id, document, kind, text }: Clause,
  ids: ReadonlySet<string>,
  parts: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  const [part = '', path = ''] = id.split('-');
  if (!parts.has(part) || part.charAt(0) !== document) {
    problems.push(at(id, `document ${document} has no part "${part}".`));
  }
  const parent = path.includes('.') ? `${part}-${path.slice(0, path.lastIndexOf('.'))}` : null;
  if (parent !== null && !ids.has(parent))
    problems.push(at(id, `its heading ${parent} is missing.`));
  if ((kind === 'section') !== (text === '')) {
    problems.push(at(id, 'a heading has no text, anything else has one.'));
  }
  return problems;
}

function checkAssignments(
  { id, document, kind, text, assignments }: Clause,
  isUnit: (document: string, name: string) => boolean,
): Problem[] {
  return assignments.flatMap((assignment) => {
    const { phrase, lead, shared, supporting, schedule } = assignment;
    const problems = [...lead, ...shared, ...supporting]
      .filter((name) => !isUnit(document, name))
      .map((name) => at(id, `the unit "${name}" is not in data/reference/units.json.`));
    if (schedule !== null) problems.push(...complaint(id, () => parseSchedule(schedule)));
    if (kind === 'task' || problems.length > 0) return problems;
    if (!text.includes(phrase)) problems.push(at(id, `"${phrase}" does not stand in its text.`));
    const known = (name: string) => isUnit(document, name);
    const read = JSON.stringify(parseAssignment(phrase, known));
    if (read !== JSON.stringify({ phrase, lead, shared, supporting, schedule })) {
      problems.push(at(id, `"${phrase}" reads otherwise than recorded.`));
    }
    return problems;
  });
}

function complaint(id: string, action: () => unknown): Problem[] {
  try {
    action();
    return [];
  } catch (error) {
    return [at(id, messageOf(error))];
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function at(id: string, message: string): Problem {
  return { where: `data/policy/clauses ${id}`.trimEnd(), message };
}
