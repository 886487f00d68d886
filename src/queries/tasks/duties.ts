import { clauses, documentOfClause } from '../../catalog/clauses';
import type { PolicyDocument } from '../../catalog/policy-schema';
import { dueDate, parseSchedule } from '../../catalog/tasks/parse-schedule';
import { unitNamed } from '../../catalog/units';
import type { CivilDate } from '../../util/civil-date';

/** What a clause charges units with. */
export interface Duty {
  /** `Q-07`: document and number in it. */
  readonly id: string;
  readonly number: number;
  readonly clause: string;
  readonly heading: { readonly zh: string; readonly en: string };
  readonly text: string;
  readonly lead: readonly string[];
  /** Responsible or supporting beside those that lead. */
  readonly shared: readonly string[];
  /** The document's words; null where it sets no time. */
  readonly schedule: string | null;
  /** A code of task_kind. */
  readonly kind: string;
  /** Last day of all that is asked; null for work without an end. */
  readonly due: CivilDate | null;
  /** GB/T 2260 code and department code of the unit that is named first. */
  readonly region: string;
  readonly department: string | null;
}

/** The duties that a document charges units with, in the order of the text. */
export interface DutySet {
  readonly document: PolicyDocument;
  /** Its code in the list task_set. */
  readonly set: string;
  readonly duties: readonly Duty[];
  /** Who has how many of them. */
  readonly units: readonly UnitDuties[];
}

export interface UnitDuties {
  readonly unit: string;
  readonly lead: number;
  readonly shared: number;
}

/** The documents whose clauses name a unit and a duty; the annex of 531X stands in the data. */
const sets = [
  ['Q', 'quzhou'],
  ['D', 'zhejiang_draft'],
  ['Y', 'qingyuan'],
] as const;

/** All duties of the documents of Quzhou, Zhejiang (draft) and Qingyuan. */
export const dutySets: readonly DutySet[] = sets.map(([id, set]) => {
  const document = documentOfClause(id);
  const assigned = clauses
    .filter((clause) => clause.document === id)
    .flatMap((clause) => clause.assignments.map((assignment) => ({ clause, assignment })));
  const duties = assigned.map(({ clause, assignment }, place): Duty => {
    const { lead, shared, supporting } = assignment;
    const schedule = assignment.schedule === null ? null : parseSchedule(assignment.schedule);
    const unit = unitNamed(id, lead[0] ?? shared[0] ?? '');
    return {
      id: `${id}-${String(place + 1).padStart(2, '0')}`,
      number: place + 1,
      clause: clause.id,
      heading: clause.heading,
      text: clause.text,
      lead,
      shared: [...shared, ...supporting],
      schedule: assignment.schedule,
      kind: schedule?.kind ?? 'continuous',
      due: schedule && dueDate(schedule),
      region: unit?.region ?? document.region,
      department: unit?.department ?? null,
    };
  });
  return { document, set, duties, units: dutiesByUnit(duties) };
});

/** How many duties each unit leads and shares; the most first, then by name. */
function dutiesByUnit(duties: readonly Duty[]): readonly UnitDuties[] {
  const found = new Map<string, { lead: number; shared: number }>();
  const count = (unit: string, role: 'lead' | 'shared') => {
    const counts = found.get(unit) ?? { lead: 0, shared: 0 };
    counts[role] += 1;
    found.set(unit, counts);
  };
  for (const { lead, shared } of duties) {
    for (const unit of lead) count(unit, 'lead');
    for (const unit of shared) count(unit, 'shared');
  }
  return [...found]
    .map(([unit, counts]) => ({ unit, ...counts }))
    .sort((a, b) => b.lead - a.lead || b.shared - a.shared || a.unit.localeCompare(b.unit));
}
