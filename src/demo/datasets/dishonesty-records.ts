import shares from '../../../data/demo/shares.json';
import texts from '../../../data/demo/texts.json';
import type { Random } from '../../util/random';
import { type CaseContext, caseGenerator, unitColumns } from '../case-generator';
import type { DemoRow } from '../demo-row';
import { plantedRecordUnits } from '../events/planted-records';
import { officeDay } from '../sampling/day-choice';
import { choiceOf } from '../sampling/weighted-choice';
import { drawAmount } from '../text/amount';
import { maskedName } from '../text/organisation-name';
import { reportedOn, troubledShare } from '../time/duty';
import { type AreaUnit, AreaUnits } from '../world/area-units';
import type { Unit } from '../world/unit';

const usualLate = 0.026;
const kinds = choiceOf({
  broken_commitment: 42,
  court_judgment: 13,
  administrative_penalty: 11,
  disciplinary_action: 15,
  accountability: 18,
  refusal_to_perform: 1,
});
const severities = choiceOf({ minor: 46, general: 45, serious: 9 });
/** Days of disclosure by severity: the national rules on credit repair in force since 2026-04. */
const disclosed = { minor: [30, 90], general: [90, 365], serious: [365, 1095] } as const;
const withAmount = new Set(['broken_commitment', 'court_judgment', 'refusal_to_perform']);

export const dishonestyRecords = caseGenerator({
  dataset: 'dishonesty_records',
  id: ['record_id', 'SX'],
  documentNumber: 'document_number',
  knownOn: 'event_date',
  forgotten: ['report_date', 'publication_date', 'withdrawn_date', 'repaired_date'],
  start(world) {
    const units = new AreaUnits(world, shares.areas.dishonesty, shares.levels.balanced, true);
    return (context) => recordRow(units.draw(context.random), context);
  },
  planted(world) {
    const plantedUnits = plantedRecordUnits(world);
    return function* (context) {
      for (const at of plantedUnits(context.month, context.random)) yield recordRow(at, context);
    };
  },
  settle(row) {
    if (row.report_date === null) row.passed_on = false;
    if (row.publication_date === null) row.publication_end = null;
  },
});

function recordRow({ unit, area }: AreaUnit, { month, random }: CaseContext): DemoRow {
  const kind = kinds.draw(random);
  const severity = kind === 'refusal_to_perform' ? 'serious' : severities.draw(random);
  const happened = officeDay(month, random);
  const reported = reportedOn(happened, 7, troubledShare(usualLate, unit.trouble), random);
  const published = reported + random.between(1, 12);
  const [shortest, longest] = disclosed[severity];
  const end = published + random.between(shortest, longest);
  const isPublished = random.chance(severity === 'minor' ? 0.6 : 0.93);
  const repaired = random.chance(0.4) ? reported + random.between(35, 240) : null;
  const leftUp = isPublished && random.chance(0.03);
  return {
    ...unitColumns(unit),
    area,
    ...subjectColumns(unit, kind, random),
    record_kind: kind,
    severity,
    event_date: happened,
    report_date: reported,
    publication_date: isPublished ? published : null,
    publication_end: isPublished ? end : null,
    withdrawn_date: isPublished && !leftUp ? withdrawal(end, repaired, published) : null,
    repaired_date: repaired,
    passed_on: random.chance(0.97),
    document_number: `${unit.place.mark}信`,
    amount: withAmount.has(kind) ? drawAmount('claims', random) : null,
    source_unit: unit.name,
    summary: random.pick(texts.dishonesty_records[kind]),
  };
}

function withdrawal(end: number, repaired: number | null, published: number): number {
  return repaired === null ? end : Math.max(published, Math.min(end, repaired + 3));
}

/** A discipline case is a civil servant's, whose name is masked; others are the unit's. */
function subjectColumns(unit: Unit, kind: string, random: Random): DemoRow {
  if (kind === 'disciplinary_action') {
    return { subject: maskedName(random), subject_kind: 'individual', credit_code: null };
  }
  const government = unit.department === 'people_government' || unit.department === 'township';
  return {
    subject: unit.name,
    subject_kind: government ? 'government' : 'department',
    credit_code: unit.creditCode,
  };
}
