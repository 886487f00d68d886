import delays from '../../../data/demo/delays.json';
import shares from '../../../data/demo/shares.json';
import texts from '../../../data/demo/texts.json';
import type { Random } from '../../util/random';
import { type CaseContext, caseGenerator, unitColumns } from '../case-generator';
import type { DemoRow } from '../demo-row';
import type { AgreementTerms } from '../events/agreement-terms';
import { arrearsShare } from '../events/arrears';
import { officeDayOf } from '../events/change-of-office';
import { plantedAgreements } from '../events/planted-agreements';
import { officeDay } from '../sampling/day-choice';
import { drawQuantile, type QuantileTable } from '../sampling/quantile-table';
import { choiceOf, WeightedChoice } from '../sampling/weighted-choice';
import { drawAmount } from '../text/amount';
import type { Day } from '../time/day';
import { troubledShare } from '../time/duty';
import { countyDraw } from '../world/county-of';
import type { Unit } from '../world/unit';
import { unitChoice } from '../world/unit-choice';
import type { World } from '../world/world';

const usualLate = 0.1;
const overdueDays = delays.paymentOverdueDays as unknown as QuantileTable;
const breachAfterDays = 120;
const methods = choiceOf({
  open: 48,
  invited: 6,
  negotiation: 8,
  consultation: 22,
  single_source: 7,
  enquiry: 9,
});

export const agreements = caseGenerator({
  dataset: 'agreements',
  id: ['agreement_id', 'XY'],
  knownOn: 'signed_date',
  forgotten: ['performed_date', 'paid_date', 'office_change_date', 'abandoned_date'],
  start(world) {
    const units = unitChoice(world, {
      departments: shares.departments.contracts,
      levels: shares.levels.front_line,
    });
    const agreement = agreementMaker(world);
    return (context) => {
      const unit = units.draw(context.random);
      return agreement({ unit, area: areaOf(unit, context.random) }, context);
    };
  },
  planted(world) {
    const agreement = agreementMaker(world);
    const terms = plantedAgreements(world);
    return function* (context) {
      for (const each of terms(context.month, context.random)) yield agreement(each, context);
    };
  },
  settle(row, asOf) {
    if (row.paid_date !== null) row.amount_paid = Number(row.amount);
    row.state = stateOf(row, asOf);
  },
});

const byDepartment: Readonly<Record<string, readonly string[]>> = {
  finance: ['procurement', 'procurement', 'ppp', 'government_debt'],
  public_resources_trading: ['public_resources_trading', 'bidding'],
  natural_resources: ['public_resources_trading'],
  housing_construction: ['bidding', 'bidding', 'procurement'],
  transport: ['bidding', 'ppp'],
  water_resources: ['bidding'],
  investment_promotion: ['investment_promotion'],
  commerce: ['investment_promotion', 'policy_fulfilment'],
  development_zone: ['investment_promotion', 'policy_fulfilment'],
  township: ['township', 'policy_fulfilment', 'statutory_obligations'],
  development_reform: ['ppp', 'government_debt'],
};

function areaOf({ department }: Unit, random: Random): string {
  return random.pick(byDepartment[department] ?? ['procurement']);
}

const titles: Readonly<Record<string, readonly string[]>> = texts.agreements;
const tendered = new Set(['procurement', 'ppp', 'bidding', 'public_resources_trading', 'township']);
const amountKinds: Readonly<Record<string, 'procurement' | 'works' | 'investment'>> = {
  investment_promotion: 'investment',
  ppp: 'investment',
  bidding: 'works',
  government_debt: 'works',
  public_resources_trading: 'works',
};
const bidderCounts = new WeightedChoice([1, 2, 3, 4, 5, 6, 7, 9, 12], (count) =>
  count === 1 ? 5 : count === 2 ? 4 : 30 - 2 * count,
);

function agreementMaker(world: World): (terms: AgreementTerms, context: CaseContext) => DemoRow {
  const countyOf = countyDraw(world);
  const arrears = arrearsShare(world);
  const changed = officeDayOf(world);
  const changedRegion = world.events.changeOfOffice.region;
  return (terms, { month, random }) => {
    const { unit, area } = terms;
    const signed = officeDay(month, random);
    const winner = terms.winner ?? world.enterprises.draw(countyOf(unit.place, random), random);
    const estimate = drawAmount(amountKinds[area] ?? 'procurement', random);
    const lateShare = Math.max(troubledShare(usualLate, unit.trouble), arrears(unit, month));
    const abandoned =
      terms.abandoned ?? (random.chance(0.006) ? signed + random.between(60, 400) : null);
    const sum = Math.floor((estimate * random.between(860, 1000)) / 100000) * 100;
    return {
      ...unitColumns(unit),
      area,
      title: `${unit.place.short}${random.pick(titles[area] ?? titles.procurement ?? [])}`,
      ...tenderColumns(terms, signed, random),
      winner: winner.name,
      winner_code: winner.creditCode,
      estimate,
      amount: sum,
      signed_date: signed,
      ...performanceColumns(signed, abandoned, random),
      ...paymentColumns(signed, abandoned, lateShare, random),
      amount_paid: Math.floor((sum * random.between(0, 60)) / 100),
      amendments: random.chance(0.8) ? 0 : random.between(1, 4),
      office_change_date: unit.place.code === changedRegion && signed < changed ? changed : null,
      abandoned_date: abandoned,
      state: 'performing',
    };
  };
}

function tenderColumns(terms: AgreementTerms, signed: Day, random: Random): DemoRow {
  if (!tendered.has(terms.area)) return { method: 'negotiated' };
  const method = methods.draw(random);
  const bidders = method === 'single_source' ? 1 : bidderCounts.draw(random);
  const close = signed - random.between(5, 18);
  return {
    method,
    bidders: terms.bidders ?? bidders,
    tender_open: close - (terms.tenderDays ?? random.between(10, 30)),
    tender_close: close,
  };
}

function performanceColumns(signed: Day, abandoned: Day | null, random: Random): DemoRow {
  const due = signed + random.pick([90, 180, 270, 365, 540]);
  const breached = random.chance(0.008);
  const done = due + (random.chance(0.1) ? random.between(1, 90) : -random.between(0, 30));
  return { performance_due: due, performed_date: breached || abandoned !== null ? null : done };
}

function paymentColumns(
  signed: Day,
  abandoned: Day | null,
  lateShare: number,
  random: Random,
): DemoRow {
  const due = signed + random.pick([45, 60, 90, 120, 180, 365]);
  const paid = random.chance(lateShare)
    ? due + drawQuantile(overdueDays, random)
    : due - random.between(0, 20);
  const isPaid = abandoned === null || abandoned >= paid;
  return { payment_due: due, paid_date: isPaid ? Math.max(signed, paid) : null };
}

function stateOf(row: DemoRow, asOf: Day): string {
  if (row.abandoned_date !== null) return 'abandoned';
  if (row.performed_date !== null) return row.paid_date === null ? 'performing' : 'completed';
  return Number(row.performance_due) + breachAfterDays < asOf ? 'breached' : 'performing';
}
