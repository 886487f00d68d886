import { describe, expect, it } from 'vitest';
import {
  type CatalogueDocuments,
  catalogueDocuments,
} from '../../../src/catalog/check/catalogue-documents';
import { checkCatalog } from '../../../src/catalog/check/check-catalog';
import type { CodeList, Dataset, Field } from '../../../src/catalog/dataset-schema';

type Plant = (documents: CatalogueDocuments) => void;

function messages(plant: Plant): string[] {
  const documents = catalogueDocuments();
  plant(documents);
  return checkCatalog(documents).map(({ where, message }) => `${where}: ${message}`);
}

function dataset(documents: CatalogueDocuments, name: string): Dataset {
  return documents.datasets[`data/catalog/${name}.json`] as Dataset;
}

function field(documents: CatalogueDocuments, name: string, fieldName: string): Field {
  const found = dataset(documents, name).fields.find((one) => one.name === fieldName);
  if (!found) throw new Error('the field to be damaged does not exist');
  return found;
}

function codes(documents: CatalogueDocuments, name: string): CodeList['codes'] {
  return (documents.codeLists[`data/codes/${name}.json`] as CodeList).codes;
}

describe('checkCatalog', () => {
  it('finds nothing wrong with the documents as they are', () => {
    expect(checkCatalog()).toEqual([]);
  });

  it('reads all datasets and lists', () => {
    const { datasets, codeLists } = catalogueDocuments();
    expect(Object.keys(datasets)).toHaveLength(32);
    expect(Object.keys(codeLists)).toContain('data/codes/area.json');
  });

  it.each<[string, RegExp, Plant]>([
    [
      'a field of an unknown type',
      /complaints\.json fields 0 type: /,
      (all) => Object.assign(field(all, 'complaints', 'complaint_id'), { type: 'text' }),
    ],
    [
      'a property that the schema does not know',
      /complaints\.json fields 0: .*"requird"/,
      (all) => Object.assign(field(all, 'complaints', 'complaint_id'), { requird: true }),
    ],
    [
      'a code list without codes',
      /codes\/area\.json codes: /,
      (all) => codes(all, 'area').splice(0),
    ],
    [
      'a dataset in a file of another name',
      /complaints\.json: a dataset named "protests" stands in data\/catalog\/protests\.json/,
      (all) => Object.assign(dataset(all, 'complaints'), { name: 'protests' }),
    ],
    [
      'two datasets of one name',
      /data\/catalog: two documents have the name "commitments"/,
      (all) => Object.assign(dataset(all, 'complaints'), { name: 'commitments' }),
    ],
    [
      'a field twice',
      /complaints\.json title: the field occurs twice/,
      (all) => dataset(all, 'complaints').fields.push({ ...field(all, 'complaints', 'title') }),
    ],
    [
      'an alias that two fields claim, in other characters',
      /complaints\.json: the header "djsj" is claimed by title and received_date/,
      (all) => field(all, 'complaints', 'title').aliases?.push('ＤＪＳＪ'),
    ],
    [
      'an alias that is the name of another field',
      /complaints\.json: the header "channel" is claimed by channel and title/,
      (all) => field(all, 'complaints', 'title').aliases?.push('Channel'),
    ],
    [
      'an alias twice at one field',
      /administrative_penalties\.json: the header "罚款金额万元" stands twice at "fine"/,
      (all) => field(all, 'administrative_penalties', 'fine').aliases?.push('罚款金额（万元）'),
    ],
    [
      'a field of a code list that does not exist',
      /complaints\.json kind: there is no code list "moods"/,
      (all) => Object.assign(field(all, 'complaints', 'kind'), { codes: 'moods' }),
    ],
    [
      'a deadline that is no date',
      /complaints\.json due_date: the role deadline needs the type date, not string/,
      (all) => Object.assign(field(all, 'complaints', 'due_date'), { type: 'string' }),
    ],
    [
      'a region without the codes of regions',
      /complaints\.json region_code: the role region needs the code list "region"/,
      (all) => Object.assign(field(all, 'complaints', 'region_code'), { codes: 'area' }),
    ],
    [
      'a kind without codes',
      /complaints\.json kind: the role kind needs a code list/,
      (all) => Object.assign(field(all, 'complaints', 'kind'), { codes: undefined }),
    ],
    [
      'an amount that is not in yuan',
      /agreements\.json amount: an amount is kept in yuan/,
      (all) => Object.assign(field(all, 'agreements', 'amount'), { unit: 'score' }),
    ],
    [
      'a subject code that nobody checks',
      /agreements\.json winner_code: a subject code is checked/,
      (all) => Object.assign(field(all, 'agreements', 'winner_code'), { check: undefined }),
    ],
    [
      'a unit that cannot be converted',
      /agreements\.json amount: "dollar" cannot be converted to yuan/,
      (all) => Object.assign(field(all, 'agreements', 'amount'), { sourceUnit: 'dollar' }),
    ],
    [
      'a unit of a header that is no alias',
      /agreements\.json amount: "AMT" has a unit but is no alias/,
      (all) => Object.assign(field(all, 'agreements', 'amount'), { aliasUnits: { AMT: 'yuan' } }),
    ],
    [
      'a unit of text',
      /complaints\.json title: "yuan" is no unit of a number/,
      (all) => Object.assign(field(all, 'complaints', 'title'), { unit: 'yuan' }),
    ],
    [
      'codes that are no strings',
      /complaints\.json satisfied: codes are kept as strings/,
      (all) => Object.assign(field(all, 'complaints', 'satisfied'), { codes: 'severity' }),
    ],
    [
      'several values of no list',
      /complaints\.json title: several values need a code list/,
      (all) => Object.assign(field(all, 'complaints', 'title'), { multiple: true }),
    ],
    [
      'a pattern that is none',
      /complaints\.json title: the pattern \( is no regular expression/,
      (all) => Object.assign(field(all, 'complaints', 'title'), { constraints: { pattern: '(' } }),
    ],
    [
      'a bound of text',
      /complaints\.json title: the bound 3 does not suit the type string/,
      (all) => Object.assign(field(all, 'complaints', 'title'), { constraints: { minimum: 3 } }),
    ],
    [
      'bounds that leave nothing',
      /agreements\.json bidders: the minimum 3 is above the maximum 1/,
      (all) =>
        Object.assign(field(all, 'agreements', 'bidders'), {
          constraints: { minimum: 3, maximum: 1 },
        }),
    ],
    [
      'a length of a number',
      /agreements\.json bidders: a pattern, a length and a check digit are demanded of strings/,
      (all) =>
        Object.assign(field(all, 'agreements', 'bidders'), { constraints: { maxLength: 3 } }),
    ],
    [
      'a key that may be missing',
      /complaints\.json primaryKey: the key "complaint_id" is not required/,
      (all) =>
        Object.assign(field(all, 'complaints', 'complaint_id'), { constraints: { unique: true } }),
    ],
    [
      'a key that may repeat',
      /complaints\.json primaryKey: the key "complaint_id" is not unique/,
      (all) =>
        Object.assign(field(all, 'complaints', 'complaint_id'), {
          constraints: { required: true },
        }),
    ],
    [
      'a key that is no field',
      /complaints\.json primaryKey: the key "number" is no field/,
      (all) => dataset(all, 'complaints').primaryKey.splice(0, 1, 'number'),
    ],
    [
      'a key without its role',
      /complaints\.json primaryKey: the key "complaint_id" does not have the role id/,
      (all) => Object.assign(field(all, 'complaints', 'complaint_id'), { role: undefined }),
    ],
    [
      'a role of two fields',
      /complaints\.json: two fields have the role deadline/,
      (all) => Object.assign(field(all, 'complaints', 'extended_until'), { role: 'deadline' }),
    ],
    [
      'a dataset without a date',
      /complaints\.json: no field has the role event_date/,
      (all) => Object.assign(field(all, 'complaints', 'received_date'), { role: undefined }),
    ],
    [
      'a derivation from nowhere',
      /administrative_permits\.json area: it cannot be derived from "agency"/,
      (all) => field(all, 'administrative_permits', 'area').derive?.from.push('agency'),
    ],
    [
      'an order of what is no date',
      /complaints\.json checks: "title" is no date field/,
      (all) =>
        dataset(all, 'complaints').checks?.push({
          rule: 'date_order',
          earlier: 'title',
          later: 'due_date',
        }),
    ],
    [
      'an order of a date and itself',
      /complaints\.json checks: "due_date" is compared with itself/,
      (all) =>
        dataset(all, 'complaints').checks?.push({
          rule: 'date_order',
          earlier: 'due_date',
          later: 'due_date',
        }),
    ],
    [
      'an order demanded twice',
      /complaints\.json checks: the order received_date ≤ due_date is demanded twice/,
      (all) =>
        dataset(all, 'complaints').checks?.push({
          rule: 'date_order',
          earlier: 'received_date',
          later: 'due_date',
        }),
    ],
    [
      'a time limit that ends with no date',
      /complaints\.json timeLimit: "title" is no date of the dataset/,
      (all) =>
        Object.assign(dataset(all, 'complaints'), {
          timeLimit: {
            to: ['title'],
            workingDays: 7,
            clause: dataset(all, 'complaints').clauses[0],
          },
        }),
    ],
    [
      'a time limit of a clause that the dataset does not cite',
      /complaints\.json timeLimit: its clause "X-T1" is not among those of the dataset/,
      (all) =>
        Object.assign(dataset(all, 'complaints'), {
          timeLimit: { to: ['resolved_date'], workingDays: 7, clause: 'X-T1' },
        }),
    ],
    [
      'a reference to a missing dataset',
      /rectifications\.json references: there is no dataset "sins"/,
      (all) =>
        Object.assign(dataset(all, 'rectifications').references?.[0] ?? {}, { dataset: 'sins' }),
    ],
    [
      'a reference to what is no key',
      /rectifications\.json references: "subject" is not the key of dishonesty_records/,
      (all) =>
        Object.assign(dataset(all, 'rectifications').references?.[0] ?? {}, { target: 'subject' }),
    ],
    [
      'a reference of no field',
      /rectifications\.json references: "sin_id" is no field/,
      (all) =>
        Object.assign(dataset(all, 'rectifications').references?.[0] ?? {}, { field: 'sin_id' }),
    ],
    [
      'a clause that does not exist',
      /complaints\.json: it cites the clause "P1-9\.9", which does not exist/,
      (all) => dataset(all, 'complaints').clauses.push('P1-9.9'),
    ],
    [
      'a system that no clause grounds',
      /complaints\.json: none of its clauses grounds system 20/,
      (all) => dataset(all, 'complaints').systems.push(20),
    ],
    [
      'a system that no dataset serves',
      /data\/catalog: no dataset serves system 18/,
      (all) => dataset(all, 'credit_lists').systems.splice(0, 1),
    ],
    [
      'Chinese in an English text',
      /complaints\.json: the English text "投诉" has Chinese in it/,
      (all) => Object.assign(dataset(all, 'complaints').title, { en: '投诉' }),
    ],
    [
      'a code twice',
      /codes\/severity\.json: the code "minor" occurs twice/,
      (all) => codes(all, 'severity').push({ code: 'minor', title: { zh: '微', en: 'Slight' } }),
    ],
    [
      'a text that means two codes',
      /codes\/record_state\.json: "撤销" means valid and invalid/,
      (all) => codes(all, 'record_state')[0]?.aliases?.push('撤销'),
    ],
    [
      'a list in a file of another name',
      /codes\/severity\.json: a list named "gravity" stands in data\/codes\/gravity\.json/,
      (all) =>
        Object.assign(all.codeLists['data/codes/severity.json'] as CodeList, { name: 'gravity' }),
    ],
    [
      'a list that no field uses',
      /codes\/severity\.json: no field of the catalogue uses the list/,
      (all) => Object.assign(field(all, 'dishonesty_records', 'severity'), { codes: 'escalation' }),
    ],
    [
      'a list that takes the place of the regions',
      /data\/codes: two documents have the name "region"/,
      (all) =>
        Object.assign(all.codeLists['data/codes/severity.json'] as CodeList, { name: 'region' }),
    ],
  ])('finds %s', (_, expected, plant) => {
    expect(messages(plant)).toContainEqual(expect.stringMatching(expected));
  });
});
