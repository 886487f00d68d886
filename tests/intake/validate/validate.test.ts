import { describe, expect, it } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import type { Field } from '../../../src/catalog/dataset-schema';
import { emptyRow } from '../../../src/intake/read/row-state';
import { certificateCheck } from '../../../src/intake/validate/check-certificates';
import { dateOrderCheck } from '../../../src/intake/validate/check-date-orders';
import { requiredCheck } from '../../../src/intake/validate/check-required';
import { shapeCheck } from '../../../src/intake/validate/check-shape';
import { uniqueKeyCheck } from '../../../src/intake/validate/check-unique-key';
import { valueChecker } from '../../../src/intake/validate/check-value';
import { faultsOf, readRow, rulesOf } from '../support/read-row';

const penalties = datasetByName('administrative_penalties');
const records = datasetByName('dishonesty_records');

function field(patch: Partial<Field>): Field {
  return { name: 'x', title: { zh: '甲', en: 'X' }, type: 'string', ...patch };
}

describe('valueChecker', () => {
  it.each<[Partial<Field>, string | number, string | null]>([
    [{ constraints: { pattern: '[A-Z]{2}\\d' } }, 'AB1', null],
    [{ constraints: { pattern: '[A-Z]{2}\\d' } }, 'xAB1', 'pattern'],
    [{ constraints: { maxLength: 2 } }, '𠮷𠮷', null],
    [{ constraints: { maxLength: 2 } }, '𠮷𠮷𠮷', 'too_long'],
    [{ type: 'number', constraints: { minimum: 0 } }, -0.01, 'minimum'],
    [{ type: 'number', constraints: { minimum: 0, maximum: 100 } }, 100, null],
    [{ type: 'number', constraints: { maximum: 100 } }, 100.5, 'maximum'],
    [{ type: 'date', constraints: { minimum: '2000-01-01' } }, '1999-12-31', 'minimum'],
    [{ check: 'unified_social_credit_code' }, '913302043168574571', null],
    [{ check: 'unified_social_credit_code' }, '913302043168574572', 'credit_code'],
    [{ check: 'unified_social_credit_code' }, '9133020431685', 'credit_code'],
    [{ check: 'unified_social_credit_code' }, '9133**********4571', null],
    [{ check: 'citizen_identity_number' }, '11010519491231002X', null],
    [{ check: 'citizen_identity_number' }, '110105194912310021', 'identity_number'],
    [{}, 'anything', null],
  ])('%j with %j: %j', (patch, value, fault) => {
    expect(valueChecker(field(patch))(value)).toBe(fault);
  });
});

describe('requiredCheck', () => {
  const complete = {
    counterparty: '甲公司',
    counterparty_kind: 'organisation',
    credit_code: '913302043168574571',
    legal_representative: '甲',
    document_number: '1',
    decision_date: '2026-01-01',
    penalty_id: 'p',
  };
  const check = (given: Record<string, string | null>) =>
    faultsOf(readRow(penalties, given, (dataset, mapped) => requiredCheck(dataset, mapped).check));

  it('is content with a row that has all', () => {
    expect(check(complete)).toEqual([]);
  });

  it('demands what the file has a column for', () => {
    expect(check({ ...complete, document_number: null })).toEqual(['document_number required']);
  });

  it('demands the event date of every row, but not of a file without such a column', () => {
    const { decision_date: _, ...without } = complete;
    expect(check({ ...complete, decision_date: null })).toEqual(['decision_date required']);
    expect(check(without)).toEqual([]);
  });

  it('demands credit code and representative of organisations', () => {
    expect(check({ ...complete, credit_code: null, legal_representative: null })).toEqual([
      'credit_code required_of_organisations',
      'legal_representative required_of_organisations',
    ]);
    expect(
      check({ ...complete, counterparty_kind: 'self_employed', legal_representative: null }),
    ).toEqual([]);
  });

  it('demands the certificate, and no credit code, of natural persons', () => {
    const person = { ...complete, counterparty_kind: 'individual', credit_code: null };
    expect(check({ ...person, legal_representative: null, certificate_number: null })).toEqual([
      'certificate_number required_of_persons',
    ]);
  });

  it('names the required columns that a file lacks instead of rejecting its rows', () => {
    const { missingColumns } = requiredCheck(penalties, new Set(Object.keys(complete)));
    expect(missingColumns).toContain('authority_code');
    expect(missingColumns).not.toContain('counterparty');
    expect(missingColumns).not.toContain('certificate_number');
  });

  it('lets a region elsewhere pass, an empty one not', () => {
    const base = { record_id: 'r', event_date: '2026-01-01', region_code: null };
    const required = requiredCheck(records, new Set(Object.keys(base)));
    const empty = readRow(records, base, () => required.check);
    expect(faultsOf(empty)).toEqual(['region_code required']);
    const elsewhere = readRow(records, base, () => (row) => {
      row.changes.push({
        field: 'region_code',
        rule: 'region_unknown',
        original: '410100',
        value: null,
      });
      required.check(row);
    });
    expect(faultsOf(elsewhere)).toEqual([]);
  });
});

describe('dateOrderCheck', () => {
  const check = (decided: string | null, reported: string | null) =>
    faultsOf(readRow(penalties, { decision_date: decided, report_date: reported }, dateOrderCheck));

  it('refuses dates in the wrong order, equal and missing ones pass', () => {
    expect(check('2026-01-02', '2026-01-01')).toEqual(['report_date date_order']);
    expect(check('2026-01-02', '2026-01-02')).toEqual([]);
    expect(check('2026-01-02', null)).toEqual([]);
    expect(check(null, '2026-01-01')).toEqual([]);
  });
});

describe('uniqueKeyCheck', () => {
  it('refuses the second row of a key, and does not count rows with faults', () => {
    const check = uniqueKeyCheck(penalties);
    const row = (isFaulty: boolean) =>
      faultsOf(
        readRow(penalties, { penalty_id: 'same' }, () => (state) => {
          if (isFaulty) state.faults.push({ field: 'fine', rule: 'number', original: 'x' });
          check(state);
        }),
      );
    expect(row(true)).toEqual(['fine number']);
    expect(row(false)).toEqual([]);
    expect(row(false)).toEqual(['penalty_id duplicate_key']);
  });
});

describe('certificateCheck', () => {
  const check = (kind: string | null, number: string) =>
    faultsOf(
      readRow(penalties, { certificate_kind: kind, certificate_number: number }, certificateCheck),
    );
  const fault = ['certificate_number identity_number'];

  it.each<[string | null, string, string[]]>([
    ['identity_card', '11010519491231002X', []],
    ['identity_card', '110105194912310021', fault],
    ['identity_card', '11010519491331002X', fault],
    ['identity_card', '123', fault],
    ['identity_card', '110105491231002', []],
    ['identity_card', '1****************X', []],
    ['passport', 'E12345678', []],
    [null, '110105194912310021', fault],
    [null, 'E12345678', []],
  ])('%j %s: %j', (kind, number, faults) => expect(check(kind, number)).toEqual(faults));
});

describe('shapeCheck', () => {
  const check = (cells: string[]) => {
    const row = emptyRow(penalties);
    shapeCheck(['a', 'b', 'c'])(cells, row);
    return [...faultsOf(row), ...rulesOf(row)];
  };

  it.each<[string[], string[]]>([
    [['1', '2', '3'], []],
    [['1', '2'], ['short_row']],
    [['1', '2', '3', '', ' '], []],
    [['1', '2', '3', 'x'], ['null too_many_cells']],
    [['a', 'b', 'c'], ['null repeated_header']],
    [['a', 'b', 'x'], []],
  ])('%j: %j', (cells, found) => expect(check(cells)).toEqual(found));
});
