import { breakdowns } from './events/late-publicity';
import type { World } from './world/world';

/** A planted event, or a decoy: what was done to the data and how one can find it. */
export interface TruthEvent {
  readonly id: string;
  /** Planted: something real is there. Decoy: it only looks so. */
  readonly kind: 'planted' | 'decoy';
  readonly what: { readonly zh: string; readonly en: string };
  readonly regions: readonly string[];
  readonly departments: readonly string[];
  readonly areas: readonly string[];
  /** First and last month, `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
  readonly datasets: readonly string[];
  readonly expected: { readonly zh: string; readonly en: string };
}

/** The truth about the demonstration that has begun by the as-of date `YYYY-MM-DD`. */
export function truthOf(world: World, asOf: string): { asOf: string; events: TruthEvent[] } {
  const events = [...plantedTruth(world), ...breakdownTruth(world), ...decoyTruth(world)];
  return { asOf, events: events.filter(({ from }) => from <= asOf.slice(0, 7)) };
}

function plantedTruth({ events }: World): TruthEvent[] {
  const { procurementRing, slowReporting, arrears, silentCounty, changeOfOffice } = events;
  const slowMonths = Object.keys(slowReporting.lateShares).sort();
  return [
    {
      id: 'procurement-ring',
      kind: 'planted',
      what: {
        zh: '柯城、衢江政府采购由少数供应商轮流中标：单一投标、公告期短，失信记录集中。',
        en: 'Procurement in Kecheng and Qujiang goes round among a few winners: single bidders, short tenders, many dishonesty records.',
      },
      regions: procurementRing.regions,
      departments: procurementRing.departments,
      areas: ['procurement'],
      from: procurementRing.from,
      to: procurementRing.to,
      datasets: ['dishonesty_records', 'agreements', 'subject_links'],
      expected: {
        zh: '失信记录空间聚集（Gi*、扫描统计），采购×衢州残差显著，中标人集中度与单一投标预警。',
        en: 'Spatial cluster of dishonesty records (Gi*, scan), residual of procurement × Quzhou, winner concentration and single bidders.',
      },
    },
    {
      id: 'slow-reporting',
      kind: 'planted',
      what: {
        zh: '住建系统双公示迟报连续四个月上升。',
        en: 'The housing and construction system reports permits and penalties later and later over four months.',
      },
      regions: [],
      departments: [slowReporting.department],
      areas: [],
      from: slowMonths[0] ?? '',
      to: slowMonths.at(-1) ?? '',
      datasets: ['administrative_permits', 'administrative_penalties'],
      expected: {
        zh: '部门双公示及时率控制图越下限。',
        en: 'Control chart of the department’s timely rate falls below its lower limit.',
      },
    },
    {
      id: 'arrears',
      kind: 'planted',
      what: {
        zh: '台州市及所辖县（市、区）协议付款逾期持续累积。',
        en: 'Overdue payments of agreements build up in Taizhou and its counties.',
      },
      regions: [arrears.city],
      departments: [],
      areas: [],
      from: arrears.from,
      to: arrears.to,
      datasets: ['agreements', 'government_debt'],
      expected: {
        zh: '账款逾期协议存量持续上升，还款不足额。',
        en: 'The stock of agreements with overdue payment rises; debt is repaid short.',
      },
    },
    {
      id: 'silent-county',
      kind: 'planted',
      what: {
        zh: '云和县连续两月双公示零报送。',
        en: 'Yunhe reports no permits and penalties for two months.',
      },
      regions: [silentCounty.region],
      departments: [],
      areas: [],
      from: silentCounty.months[0] ?? '',
      to: silentCounty.months.at(-1) ?? '',
      datasets: ['administrative_permits', 'administrative_penalties'],
      expected: {
        zh: '报送量降为 0 的数据质量预警。',
        en: 'Data-quality warning: the volume falls to 0.',
      },
    },
    {
      id: 'change-of-office',
      kind: 'planted',
      what: {
        zh: '三门县换届后终止多份招商协议。',
        en: 'Sanmen abandons investment agreements after a change of office.',
      },
      regions: [changeOfOffice.region],
      departments: ['investment_promotion', 'development_zone', 'commerce', 'people_government'],
      areas: ['investment_promotion'],
      from: changeOfOffice.day.slice(0, 7),
      to: '2026-09',
      datasets: ['agreements', 'dishonesty_records'],
      expected: {
        zh: '换届后毁约预警；招商引资×三门县失信记录偏多。',
        en: 'Abandoned after a change of office; more records of investment promotion in Sanmen than expected.',
      },
    },
  ];
}

/** Months in which the reporting of a county, or of a city's own departments, broke down: an event each. */
function breakdownTruth(world: World): TruthEvent[] {
  const isBroken = breakdowns(world);
  return world.places.flatMap((place) =>
    world.months
      .filter((month) => isBroken(place, month))
      .map(({ month }) => ({
        id: `breakdown-${place.code}-${month}`,
        kind: 'planted' as const,
        what: {
          zh: `${place.name}当月半数以上许可、处罚迟报，次月恢复。`,
          en: `In ${place.code}, most permits and penalties of the month are reported late, and in time again after it.`,
        },
        regions: [place.code],
        departments: [],
        areas: [],
        from: month,
        to: month,
        datasets: ['administrative_permits', 'administrative_penalties'],
        expected: {
          zh: '当月双公示及时率远低于控制下限。',
          en: 'The timely rate of the month is far below the lower control limit.',
        },
      })),
  );
}

function decoyTruth({ events }: World): TruthEvent[] {
  const { campaign, decoys } = events;
  return [
    {
      id: 'campaign',
      kind: 'decoy',
      what: {
        zh: '全省安全生产专项检查使当月失信记录增多，各县一致，不是聚集。',
        en: 'A province-wide campaign on work safety finds more records that month, everywhere alike: no cluster.',
      },
      regions: [],
      departments: ['emergency_management'],
      areas: ['work_safety'],
      from: campaign.month,
      to: campaign.month,
      datasets: ['dishonesty_records'],
      expected: {
        zh: '全省月度控制图单点越上限，但无地区聚集。',
        en: 'One point above the limit in the chart of the province, no cluster of regions.',
      },
    },
    ...decoys.map(
      ({ id, region, from, to, zh, en, dataset }): TruthEvent => ({
        id,
        kind: 'decoy',
        what: { zh, en },
        regions: [region],
        departments: [],
        areas: [],
        from,
        to,
        datasets: [dataset],
        expected: {
          zh: '粗率偏高，经平滑或控制限后不显著。',
          en: 'A high crude rate that vanishes after smoothing or within control limits.',
        },
      }),
    ),
  ];
}
