import permits from '../../../data/demo/permits.json';
import shares from '../../../data/demo/shares.json';
import { caseGenerator, unitColumns } from '../case-generator';
import { isSilent, latePublicityShare } from '../events/late-publicity';
import { officeDay } from '../sampling/day-choice';
import { reportedOn } from '../time/duty';
import { usualArea } from '../world/area-units';
import { counterpartyDraw } from '../world/counterparty';
import { unitChoice } from '../world/unit-choice';

type Matter = readonly [name: string, certificate: string, content: string];

const matters = permits as unknown as Readonly<
  Record<string, { readonly weight: number; readonly matters: readonly Matter[] }>
>;
const usualLate = 0.005;
const yearsValid = [1, 3, 5, 5, 5];

export const administrativePermits = caseGenerator({
  dataset: 'administrative_permits',
  id: ['permit_id', 'XK'],
  documentNumber: 'document_number',
  knownOn: 'decision_date',
  forgotten: ['report_date', 'publication_date'],
  start(world) {
    const weights = Object.fromEntries(
      Object.entries(matters).map(([department, { weight }]) => [department, weight]),
    );
    const units = unitChoice(world, { departments: weights, levels: shares.levels.front_line });
    const counterparty = counterpartyDraw(world, { individual: 0.08, selfEmployed: 0.42 });
    const lateShare = latePublicityShare(world, usualLate);
    return ({ month, random }) => {
      const unit = units.draw(random);
      const [name, certificate, content] = random.pick(matters[unit.department]?.matters ?? []);
      const decided = officeDay(month, random);
      const reported = reportedOn(decided, 7, lateShare(unit, month), random);
      const other = counterparty(unit.place, random);
      const years = random.pick(yearsValid);
      if (isSilent(world, unit, month)) return null;
      return {
        ...other,
        document_name: `${name}决定书`,
        document_number: `${unit.mark}许`,
        permit_kind: name.includes('登记') ? 'registration' : permitKind(name),
        certificate_name: certificate,
        content,
        decision_date: decided,
        valid_from: decided,
        valid_until: decided + years * 365,
        authority: unit.name,
        authority_code: unit.creditCode,
        state: 'valid',
        source_unit: unit.name,
        source_unit_code: unit.creditCode,
        ...unitColumns(unit),
        area: usualArea(unit),
        report_date: reported,
        publication_date: reported + random.below(2),
      };
    };
  },
  settle(row, asOf) {
    if (Number(row.valid_until) < asOf) row.state = 'invalid';
  },
});

function permitKind(name: string): string {
  return name.includes('核准') || name.includes('审批') || name.includes('审查')
    ? 'approval'
    : 'ordinary';
}
