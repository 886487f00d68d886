import { describe, expect, it } from 'vitest';
import { checkCitations } from '../../../src/catalog/check/check-citations';
import { checkReference } from '../../../src/catalog/check/check-reference';
import {
  type ReferenceDocuments,
  referenceDocuments,
} from '../../../src/catalog/check/reference-documents';
import type { Department, Unit } from '../../../src/catalog/department-schema';
import type { Assignment, Clause } from '../../../src/catalog/policy-schema';
import type { Region, RegionChange } from '../../../src/catalog/region-schema';

type Plant = (documents: ReferenceDocuments) => Partial<ReferenceDocuments> | undefined;

function messages(plant: Plant): string[] {
  const documents = referenceDocuments();
  const changed = plant(documents);
  return checkReference({ ...documents, ...changed }).map(
    ({ where, message }) => `${where}: ${message}`,
  );
}

function find<T>(list: unknown, matches: (one: T) => boolean): T {
  const found = (list as T[]).find(matches);
  if (!found) throw new Error('the entry to be damaged does not exist');
  return found;
}

const region = (documents: ReferenceDocuments, code: string) =>
  find<Region>(documents.regions, (one) => one.code === code);
const department = (documents: ReferenceDocuments, code: string) =>
  find<Department>(documents.departments, (one) => one.code === code);
const unit = (documents: ReferenceDocuments, name: string) =>
  find<Unit>(documents.units, (one) => one.name.zh === name);
const clauseFile = (documents: ReferenceDocuments, file: string) =>
  documents.clauses[`clauses/${file}.json`] as Clause[];
const clause = (documents: ReferenceDocuments, file: string, id: string) =>
  find<Clause>(clauseFile(documents, file), (one) => one.id === id);

function firstAssignment(from: Clause): Assignment {
  const [assignment] = from.assignments;
  if (!assignment) throw new Error('the clause to be damaged has no assignment');
  return assignment;
}

describe('checkReference', () => {
  it('finds nothing wrong with the documents as they are', () => {
    expect(checkReference()).toEqual([]);
  });

  it.each<[string, RegExp, Plant]>([
    [
      'a region without its city',
      /regions\.json 330802: its parent 339900 is not a region of the level above/,
      (documents) => {
        region(documents, '330802').parent = '339900';
        return undefined;
      },
    ],
    [
      'residents that do not add up to the census',
      /regions\.json: the counties have 64567589 residents, the census 64567588/,
      (documents) => {
        region(documents, '330802').population += 1;
        return undefined;
      },
    ],
    [
      'residents of a city that are not those of its counties',
      /regions\.json 330800: 1 residents, its parts together 2276184/,
      (documents) => {
        region(documents, '330800').population = 1;
        return undefined;
      },
    ],
    [
      'a region twice',
      /regions\.json 330802: the code occurs twice/,
      (documents) => {
        (documents.regions as Region[]).push(region(documents, '330802'));
        return undefined;
      },
    ],
    [
      'a region of an unknown kind',
      /regions\.json 16 kind: /,
      (documents) => {
        Object.assign((documents.regions as Region[])[16] ?? {}, { kind: 'borough' });
        return undefined;
      },
    ],
    [
      'a change that leads nowhere',
      /region-history\.json 330103 → 330199: no region in force/,
      (documents) => {
        const changed = find<RegionChange>(
          documents.regionHistory,
          ({ oldCode }) => oldCode === '330103',
        );
        changed.newCode = '330199';
        return undefined;
      },
    ],
    [
      'a county that is not drawn',
      /zj-divisions\.topojson: counties: 330802 柯城区 is not drawn/,
      ({ boundaries }) => ({
        boundaries: boundaries.replace('"adcode":330802', '"adcode":330899'),
      }),
    ],
    [
      'a drawn county that is no region',
      /zj-divisions\.topojson: counties: 330899 柯城区 is no region/,
      ({ boundaries }) => ({
        boundaries: boundaries.replace('"adcode":330802', '"adcode":330899'),
      }),
    ],
    [
      'a fragment of two departments',
      /departments\.json: the fragment "财政局" occurs twice/,
      (documents) => {
        department(documents, 'audit').fragments.push('财政局');
        return undefined;
      },
    ],
    [
      'an area that does not exist',
      /departments\.json audit: "space_travel" is no key area/,
      (documents) => {
        department(documents, 'audit').areas.push('space_travel');
        return undefined;
      },
    ],
    [
      'a unit of an unknown department',
      /units\.json 省财政厅: its department "treasury" is unknown/,
      (documents) => {
        unit(documents, '省财政厅').department = 'treasury';
        return undefined;
      },
    ],
    [
      'a unit of a wrong department',
      /units\.json 省财政厅: it is not among the aliases of "audit"/,
      (documents) => {
        unit(documents, '省财政厅').department = 'audit';
        return undefined;
      },
    ],
    [
      'a unit in an unknown region',
      /units\.json 省财政厅: its region 110000 is unknown/,
      (documents) => {
        unit(documents, '省财政厅').region = '110000';
        return undefined;
      },
    ],
    [
      'a name of two units in one document',
      /units\.json X\/省财政厅: the name means two units/,
      (documents) => {
        (documents.units as Unit[]).push({ ...unit(documents, '省财政厅'), region: '330100' });
        return undefined;
      },
    ],
    [
      'a clause id twice',
      /clauses P1-2\.1\.2: the id occurs twice/,
      (documents) => {
        clauseFile(documents, 'zj-2017-75').push(clause(documents, 'zj-2017-75', 'P1-2.1.2'));
        return undefined;
      },
    ],
    [
      'a clause without its heading',
      /clauses P1-2\.9\.1: its heading P1-2\.9 is missing/,
      (documents) => {
        clause(documents, 'zj-2017-75', 'P1-2.1.7').id = 'P1-2.9.1';
        return undefined;
      },
    ],
    [
      'a clause of another document',
      /clauses Q1-2\.1\.1: document P has no part "Q1"/,
      (documents) => {
        clause(documents, 'zj-2017-75', 'P1-2.1.7').id = 'Q1-2.1.1';
        return undefined;
      },
    ],
    [
      'a responsible unit that does not resolve',
      /clauses Q1-2\.1\.4: the unit "市人事局" is not in data\/reference\/units\.json/,
      (documents) => {
        firstAssignment(clause(documents, 'qz-2017-103', 'Q1-2.1.4')).lead[0] = '市人事局';
        return undefined;
      },
    ],
    [
      'an assignment that is not quoted',
      /clauses Q1-2\.1\.4: "牵头单位:市财政局" does not stand in its text/,
      (documents) => {
        const assignment = firstAssignment(clause(documents, 'qz-2017-103', 'Q1-2.1.4'));
        assignment.phrase = '牵头单位:市财政局';
        assignment.lead = ['市财政局'];
        return undefined;
      },
    ],
    [
      'an assignment recorded otherwise than it reads',
      /clauses D1-2\.1\.3: "省人社厅牵头负责,2017年启动实施" reads otherwise/,
      (documents) => {
        const assignment = firstAssignment(clause(documents, 'zj-2017-draft', 'D1-2.1.3'));
        assignment.shared = assignment.lead;
        assignment.lead = [];
        return undefined;
      },
    ],
    [
      'a schedule that cannot be read',
      /clauses D1-2\.1\.3: "尽快" in the schedule/,
      (documents) => {
        firstAssignment(clause(documents, 'zj-2017-draft', 'D1-2.1.3')).schedule = '尽快';
        return undefined;
      },
    ],
    [
      'a system that no clause grounds',
      /clauses: system 30 is grounded in no clause/,
      (documents) => {
        for (const one of clauseFile(documents, 'zj-531x')) {
          one.systems = one.systems.filter((system) => system !== 30);
        }
        return undefined;
      },
    ],
    [
      'a task table that cannot be read',
      /tasks-531x\.csv: Task table, row 1: "某日完成"/,
      ({ tasks }) => ({ tasks: tasks.replace('2017年底前实现指标项全覆盖', '某日完成') }),
    ],
    [
      'a task worded otherwise than its clause',
      /tasks-531x\.csv: X-T1 does not stand so among the clauses/,
      ({ tasks }) => ({ tasks: tasks.replace('归集企业基本信用信息', '归集企业信用信息') }),
    ],
    [
      'a missing file of clauses',
      /policy\/clauses\/qy-2018\.json: /,
      ({ clauses }) => ({
        clauses: Object.fromEntries(
          Object.entries(clauses).filter(([file]) => !file.endsWith('qy-2018.json')),
        ),
      }),
    ],
  ])('finds %s', (_, expected, plant) => {
    expect(messages(plant)).toContainEqual(expect.stringMatching(expected));
  });
});

describe('checkCitations', () => {
  it('finds clause ids that do not exist', () => {
    expect(checkCitations('data/catalog/x.json', ['P1-2.1.2', 'X-T85'])).toEqual([]);
    expect(checkCitations('data/catalog/x.json', ['P1-2.1.99', 'X-T86'])).toEqual([
      {
        where: 'data/catalog/x.json',
        message: 'it cites the clause "P1-2.1.99", which does not exist.',
      },
      {
        where: 'data/catalog/x.json',
        message: 'it cites the clause "X-T86", which does not exist.',
      },
    ]);
  });
});
