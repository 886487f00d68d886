import { describe, expect, it } from 'vitest';
import { clauses } from '../../src/catalog/clauses';
import { parseAssignment } from '../../src/catalog/tasks/parse-assignment';
import { parseSchedule } from '../../src/catalog/tasks/parse-schedule';
import { unitNamed } from '../../src/catalog/units';

const assignments = clauses
  .filter(({ kind }) => kind !== 'task')
  .flatMap(({ id, document, assignments: given }) =>
    given.map((assignment) => ({ id, document, assignment })),
  );

describe('the assignments of the clauses', () => {
  it('are read from their phrases as recorded', () => {
    expect(assignments.length).toBe(133);
    for (const { id, document, assignment } of assignments) {
      const isUnit = (name: string) => unitNamed(document, name) !== undefined;
      expect(parseAssignment(assignment.phrase, isUnit), id).toEqual(assignment);
    }
  });

  it('have schedules within the grammar', () => {
    const kinds = assignments.flatMap(({ assignment }) =>
      assignment.schedule === null ? [] : [parseSchedule(assignment.schedule).kind],
    );
    expect(new Set(kinds)).toEqual(new Set(['deadline', 'start', 'continuous']));
  });
});
