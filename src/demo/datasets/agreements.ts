import shares from '../../../data/demo/shares.json';
import texts from '../../../data/demo/texts.json';
import { type CaseContext, caseGenerator, unitColumns } from '../case-generator';
import type { DemoRow } from '../demo-row';
import type { AgreementTerms } from '../events/agreement-terms';
import { arrearsShare, paymentOverdueDays } from '../events/arrears';
import { officeDayOf } from '../events/change-of-office';
import { plantedAgreements } from '../events/planted-agreements';
import { officeDay } from '../sampling/day-choice';
import type { Random } from '../sampling/random';
import { choiceOf, WeightedChoice } from '../sampling/weighted-choice';
import { drawAmount } from '../text/amount';
import type { Day } from '../time/day';
import { troubledShare } from '../time/duty';
import { countyDraw } from '../world/county-of';
import type { Unit } from '../world/unit';
import { unitChoice } from '../world/unit-choice';
import type { World } from '../world/world';

const usualLatePayment = 0.085;
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
  prefix: 'XY',
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
    return function* ({ month, random }) {
      for (const each of terms(month, random)) {
        yield (context: CaseContext) => agreement(each, context);
      }
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
  const lateShare = arrearsShare(world);
  const changed = officeDayOf(world);
  const changedRegion = world.events.changeOfOffice.region;
  return (terms, { month, random, id }) => {
    const { unit, area } = terms;
    const signed = officeDay(month, random);
    const method = tendered.has(area) ? methods.draw(random) : 'negotiated';
    const winner = terms.winner ?? world.enterprises.draw(countyOf(unit.place, random), random);
    const bidders = terms.bidders ?? (method === 'single_source' ? 1 : bidderCounts.draw(random));
    const close = signed - random.between(5, 18);
    const open = close - (terms.tenderDays ?? random.between(10, 30));
    const estimate = drawAmount(amountKinds[area] ?? 'procurement', random);
    const performanceDue = signed + random.pick([90, 180, 270, 365, 540]);
    const paymentDue = signed + random.pick([45, 60, 90, 120, 180, 365]);
    const late = random.chance(
      Math.max(troubledShare(usualLatePayment, unit.trouble), lateShare(unit, month)),
    );
    const paid = paymentDue + (late ? paymentOverdueDays(random) : -random.between(0, 20));
    const breached = random.chance(0.008);
    const abandoned =
      terms.abandoned ?? (random.chance(0.006) ? signed + random.between(60, 400) : null);
    const isTendered = method !== 'negotiated';
    const sum = Math.floor((estimate * random.between(860, 1000)) / 100000) * 100;
    return {
      agreement_id: id,
      ...unitColumns(unit),
      area,
      title: `${unit.place.short}${random.pick(titles[area] ?? titles.procurement ?? [])}`,
      method,
      winner: winner.name,
      winner_code: winner.creditCode,
      bidders: isTendered ? bidders : null,
      tender_open: isTendered ? open : null,
      tender_close: isTendered ? close : null,
      estimate,
      amount: sum,
      signed_date: signed,
      performance_due: performanceDue,
      performed_date:
        breached || abandoned !== null
          ? null
          : performanceDue + (random.chance(0.1) ? random.between(1, 90) : -random.between(0, 30)),
      payment_due: paymentDue,
      paid_date: abandoned !== null && abandoned < paid ? null : Math.max(signed, paid),
      amount_paid: Math.floor((sum * random.between(0, 60)) / 100),
      amendments: random.chance(0.8) ? 0 : random.between(1, 4),
      office_change_date: unit.place.code === changedRegion && signed < changed ? changed : null,
      abandoned_date: abandoned,
      state: 'performing',
    };
  };
}

function stateOf(row: DemoRow, asOf: Day): string {
  if (row.abandoned_date !== null) return 'abandoned';
  if (row.performed_date !== null) return row.paid_date === null ? 'performing' : 'completed';
  return Number(row.performance_due) + breachAfterDays < asOf ? 'breached' : 'performing';
}
