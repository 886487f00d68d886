import penalties from '../../../data/demo/penalties.json';
import shares from '../../../data/demo/shares.json';
import { caseGenerator, unitColumns } from '../case-generator';
import { isSilent, latePublicityShare } from '../events/late-publicity';
import { officeDay } from '../sampling/day-choice';
import { choiceOf } from '../sampling/weighted-choice';
import { drawAmount } from '../text/amount';
import { reportedOn } from '../time/duty';
import { usualArea } from '../world/area-units';
import { counterpartyDraw } from '../world/counterparty';
import { unitChoice } from '../world/unit-choice';

type Case = readonly [violation: string, facts: string, basis: string];

const cases = penalties as unknown as Readonly<
  Record<string, { readonly weight: number; readonly cases: readonly Case[] }>
>;
const usualLate = 0.003;
const kinds = choiceOf({
  warning: 14,
  fine: 66,
  'warning;fine': 8,
  'fine;confiscation': 10,
  other: 2,
});

export const administrativePenalties = caseGenerator({
  dataset: 'administrative_penalties',
  id: ['penalty_id', 'CF'],
  documentNumber: 'document_number',
  knownOn: 'decision_date',
  forgotten: ['report_date', 'publication_date'],
  start(world) {
    const weights = Object.fromEntries(
      Object.entries(cases).map(([department, { weight }]) => [department, weight]),
    );
    const units = unitChoice(world, { departments: weights, levels: shares.levels.front_line });
    const counterparty = counterpartyDraw(world, { individual: 0.3, selfEmployed: 0.28 });
    const lateShare = latePublicityShare(world, usualLate);
    return ({ month, random }) => {
      const unit = units.draw(random);
      const [violation, facts, basis] = random.pick(cases[unit.department]?.cases ?? []);
      const decided = officeDay(month, random);
      const reported = reportedOn(decided, 7, lateShare(unit, month), random);
      const kind = kinds.draw(random);
      const fine = kind.includes('fine') ? drawAmount('fines', random) : null;
      const confiscated = kind.includes('confiscation') ? drawAmount('fines', random) : null;
      const other = counterparty(unit.place, random);
      const published = reported + random.below(2);
      const months = random.pick([3, 3, 6, 12]);
      if (isSilent(world, unit, month)) return null;
      return {
        ...other,
        document_number: `${unit.mark}罚`,
        violation,
        facts,
        basis,
        penalty_kind: kind,
        procedure: fine !== null && fine > 200 ? 'ordinary' : 'summary',
        content: content(fine, confiscated),
        fine,
        confiscated,
        decision_date: decided,
        publication_end: published + months * 30,
        authority: unit.name,
        authority_code: unit.creditCode,
        state: 'valid',
        source_unit: unit.name,
        source_unit_code: unit.creditCode,
        ...unitColumns(unit),
        area: usualArea(unit),
        report_date: reported,
        publication_date: published,
      };
    };
  },
  settle(row, asOf) {
    if (row.publication_date === null) row.publication_end = null;
    else if (Number(row.publication_end) < asOf) row.state = 'invalid';
  },
});

function content(fine: number | null, confiscated: number | null): string {
  const parts = [
    fine === null ? '警告' : `罚款${fine}元`,
    ...(confiscated === null ? [] : [`没收违法所得${confiscated}元`]),
  ];
  return parts.join('，');
}
