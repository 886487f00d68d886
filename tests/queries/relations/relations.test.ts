import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasets } from '../../../src/catalog/catalog';
import { emptyFilter } from '../../../src/catalog/filter';
import { assembleRelations, type LinkRow } from '../../../src/queries/relations/assemble-relations';
import { communitySummaries } from '../../../src/queries/relations/community-summaries';
import { drawnGraph } from '../../../src/queries/relations/drawn-graph';
import { findNodes } from '../../../src/queries/relations/find-nodes';
import {
  alongPath,
  communityMembers,
  neighbourhood,
} from '../../../src/queries/relations/neighbourhood';
import {
  linksQuery,
  penaltiesQuery,
  unitRecordsQuery,
} from '../../../src/queries/relations/relation-queries';
import { repeatedPairs } from '../../../src/queries/relations/repeated-pairs';
import { subjectRecordsQuery } from '../../../src/queries/relations/subject-records';
import { linkRows, penaltyRows, unitKey } from '../../../src/queries/relations/use-relations';
import { shortestPath } from '../../../src/stats/graph/shortest-path';
import { datasetTable } from '../../support/dataset-tables';
import { type NativeDatabase, openNativeDatabase } from '../../support/native-database';

const unit = '11330102MB00000001';
const [firm, other, third] = ['91330102MA00000001', '91330102MA00000002', '91330102MA00000003'];

function link(values: Partial<LinkRow>): LinkRow {
  return {
    kind: 'won',
    fromName: '甲有限公司',
    fromCode: firm ?? null,
    toName: '上城区财政局',
    toCode: unit,
    region: '330102',
    department: 'finance',
    agreement: null,
    amount: 100,
    since: '2026-03-01',
    ...values,
  };
}

const links = [
  link({ agreement: 'A1' }),
  link({ agreement: 'A2', since: '2026-02-01' }),
  link({ agreement: 'A3', amount: null, since: '2026-05-01' }),
  link({ fromName: '乙有限公司', fromCode: other ?? null, agreement: 'A4' }),
  link({
    kind: 'same_address',
    fromName: '乙有限公司',
    fromCode: other ?? null,
    toName: '丙有限公司',
    toCode: third ?? null,
    department: null,
  }),
  link({ fromName: '某某某', fromCode: null }),
  link({ fromName: '没有代码的合作社', fromCode: null, agreement: 'A5' }),
];
const penalties = [
  {
    name: '丙有限公司',
    code: third ?? '',
    authority: '上城区市场监督管理局',
    authorityCode: '11330102MB00000002',
    region: '330102',
    department: 'market_regulation',
    records: 2,
    last: '2026-04-01',
  },
];
const relations = assembleRelations(links, penalties);
const placeOf = (key: string | undefined) => relations.placeOf.get(key ?? '') ?? -1;

describe('the graph', () => {
  test('parallel links are one edge with count, sum, days and agreements', () => {
    expect(relations.edges[0]).toEqual({
      from: placeOf(firm),
      to: placeOf(unit),
      kind: 'won',
      count: 3,
      amount: 200,
      first: '2026-02-01',
      last: '2026-05-01',
      agreements: ['A1', 'A2', 'A3'],
    });
    expect(relations.nodes.map(({ isUnit }) => isUnit).filter(Boolean)).toHaveLength(2);
    expect(relations.nodes[placeOf(unit)]).toMatchObject({
      name: '上城区财政局',
      region: '330102',
      department: 'finance',
    });
  });

  test('what may be a person is left out and counted; an organisation without code is kept by its name', () => {
    expect(relations.leftOut).toBe(1);
    expect(relations.nodes.some(({ name }) => name === '某某某')).toBe(false);
    expect(relations.placeOf.has('~没有代码的合作社')).toBe(true);
  });

  test('the shortest path goes over the unit and the shared address', () => {
    const path = shortestPath(relations.graph, placeOf(firm), placeOf(third));
    expect(path?.map((place) => relations.nodes[place]?.key)).toEqual([firm, unit, other, third]);
    const drawn = alongPath(relations, path ?? []);
    expect(drawn.edges.map((index) => relations.edges[index]?.kind)).toEqual([
      'won',
      'won',
      'same_address',
    ]);
  });

  test('repeated pairs from three agreements on, with both shares', () => {
    expect(repeatedPairs(relations)).toMatchObject([
      { edge: { count: 3 }, unitShare: 3 / 5, winnerShare: 1 },
    ]);
  });

  test('communities of four and more, those with repeated pairs first', () => {
    const town = (name: string, code: string, firms: readonly string[]) =>
      firms.map((each) =>
        link({ toName: name, toCode: code, fromName: `${each}有限公司`, fromCode: `91${each}` }),
      );
    const found = assembleRelations(
      [
        ...town('甲局', '11A', ['1', '2', '3', '4']),
        ...town('乙局', '11B', ['5', '6', '7', '7', '7']),
        ...town('丙局', '11C', ['8', '9']),
        link({
          kind: 'invested',
          fromName: '5有限公司',
          fromCode: '915',
          toName: '6有限公司',
          toCode: '916',
        }),
      ],
      [],
    );
    const of = (key: string) => found.placeOf.get(key);
    expect(communitySummaries(found)).toMatchObject([
      { units: 1, organisations: 3, links: 6, ties: 1, repeated: 1, hub: of('11B') },
      { units: 1, organisations: 4, links: 4, ties: 0, repeated: 0, hub: of('11A') },
    ]);
  });

  test('found by a part of the name or the beginning of the code', () => {
    expect(findNodes(relations.nodes, '财政').map(({ key }) => key)).toEqual([unit]);
    expect(findNodes(relations.nodes, '91330102').map(({ key }) => key)).toEqual([
      firm,
      other,
      third,
    ]);
    expect(findNodes(relations.nodes, ' ')).toEqual([]);
  });
});

describe('what is drawn', () => {
  test('the most linked neighbours first, up to the limit, the rest counted', () => {
    const all = neighbourhood(relations, [placeOf(unit)]);
    expect(all.nodes).toHaveLength(4);
    expect(all.hidden).toBe(0);
    const two = neighbourhood(relations, [placeOf(unit)], 2);
    expect(two.nodes).toEqual([placeOf(unit), placeOf(firm)]);
    expect(two.hidden).toBe(2);
    expect(two.edges).toEqual([0]);
  });

  test('a community has all its members', () => {
    const community = relations.communityOf[placeOf(unit)] as number;
    const { nodes } = communityMembers(relations, community);
    expect(nodes).toContain(placeOf(firm));
    expect(nodes).toHaveLength(
      [...relations.communityOf].filter((each) => each === community).length,
    );
  });

  test('records of an opened unit stand as leaves; agreements between winner and unit on demand', () => {
    const opened = new Set([placeOf(unit)]);
    const part = neighbourhood(relations, [...opened], 2);
    const recordsOf = new Map([[unitKey('330102', 'finance'), { officials: 2, units: 0 }]]);
    const plain = drawnGraph(relations, part, { opened, recordsOf, withProjects: false });
    expect(plain.nodes.map(({ kind }) => kind)).toEqual(['unit', 'officials', 'organisation']);
    expect(plain.nodes[1]).toMatchObject({ count: 2, name: '', place: null });
    const projects = drawnGraph(relations, part, { opened, recordsOf, withProjects: true });
    expect(projects.nodes.filter(({ kind }) => kind === 'project')).toHaveLength(3);
    expect(projects.edges).toHaveLength(1 + 6);
    expect(projects.hiddenProjects).toBe(0);
  });
});

describe('queries', () => {
  let database: NativeDatabase;
  const filter = { ...emptyFilter, from: '2026-02', to: '2026-03' };
  const base = {
    region_code: '330102',
    link_kind: 'won',
    from_name: '甲有限公司',
    from_code: firm ?? '',
  };

  beforeAll(async () => {
    database = await openNativeDatabase();
    const rows: Record<string, Record<string, string | number | null>[]> = {
      subject_links: [
        {
          ...base,
          link_id: '1',
          to_name: '上城区财政局',
          to_code: unit,
          since_date: '2026-03-31',
          amount: 5,
        },
        { ...base, link_id: '2', to_name: '上城区财政局', to_code: unit, since_date: '2026-04-01' },
        {
          ...base,
          link_id: '3',
          to_name: '乙有限公司',
          to_code: other ?? '',
          since_date: '2020-01-01',
        },
        {
          ...base,
          link_id: '4',
          to_name: '丙有限公司',
          to_code: third ?? '',
          since_date: '2020-01-01',
          until_date: '2026-01-31',
        },
      ],
      administrative_penalties: ['2026-02-01', '2026-03-01', '2026-04-01'].map((day, place) => ({
        penalty_id: `P${place}`,
        counterparty: '甲有限公司',
        counterparty_kind: 'organisation',
        credit_code: firm ?? '',
        document_number: `${place}`,
        violation: 'x',
        facts: 'x',
        basis: 'x',
        penalty_kind: 'fine',
        content: 'x',
        decision_date: day,
        authority: '上城区市场监督管理局',
        authority_code: '11330102MB00000002',
        state: 'valid',
        region_code: '330102',
        department_code: 'market_regulation',
      })),
      dishonesty_records: ['individual', 'individual', 'department'].map((kind, place) => ({
        record_id: `R${place}`,
        region_code: '330102',
        department_code: 'finance',
        subject: 'x',
        subject_kind: kind,
        credit_code: kind === 'department' ? unit : null,
        record_kind: 'broken_commitment',
        severity: 'minor',
        event_date: '2026-02-10',
      })),
    };
    for (const dataset of datasets) {
      for (const statement of datasetTable(dataset, rows[dataset.name] ?? [])) {
        await database.run(statement);
      }
    }
  });
  afterAll(() => database.close());

  test('links that held at some time of the period', async () => {
    const found = linkRows(await database.rows(linksQuery(filter).text));
    expect(found.map(({ toCode }) => toCode)).toEqual([unit, other]);
    expect(found[0]).toMatchObject({ since: '2026-03-31', amount: 5, kind: 'won' });
  });

  test('penalties on linked organisations by authority; dishonesty of officials is counted', async () => {
    expect(penaltyRows(await database.rows(penaltiesQuery(filter).text))).toEqual([
      {
        name: '甲有限公司',
        code: firm,
        authority: '上城区市场监督管理局',
        authorityCode: '11330102MB00000002',
        region: '330102',
        department: 'market_regulation',
        records: 2,
        last: '2026-03-01',
      },
    ]);
    const [row] = await database.rows(unitRecordsQuery(filter).text);
    expect([Number(row?.officials), Number(row?.units)]).toEqual([2, 1]);
  });

  test('records of a credit code in the datasets that know it', async () => {
    const rows = await database.rows(subjectRecordsQuery(firm ?? '', filter).text);
    const counts = new Map(rows.map((row) => [row.dataset, Number(row.records)]));
    expect(counts.get('administrative_penalties')).toBe(2);
    expect(counts.has('subject_links')).toBe(false);
    expect(counts.get('agreements')).toBe(0);
  });
});
