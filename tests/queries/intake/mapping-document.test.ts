import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasets } from '../../../src/catalog/catalog';
import {
  parseMappingDocument,
  writeMappingDocument,
} from '../../../src/queries/intake/mapping-document';
import { MappingDocumentError } from '../../../src/queries/intake/mapping-document-error';
import type { SavedMapping } from '../../../src/queries/intake/saved-mapping';
import { headersFingerprint, isForHeaders } from '../../../src/queries/intake/saved-mapping';

const mapping: SavedMapping = {
  headers: ['CF_WSH', '决定日期', '批次'],
  dataset: 'administrative_penalties',
  fields: ['document_number', 'decision_date', null],
  extraColumns: [2],
};

function faultOf(text: string): [string, string, string] | null {
  try {
    parseMappingDocument(text);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof MappingDocumentError)) throw thrown;
    return [thrown.fault, thrown.place, thrown.found];
  }
}

const documentOf = (patch: object) =>
  JSON.stringify({
    format: 'chengjian-mappings',
    version: 1,
    mappings: [mapping, { ...mapping, ...patch }],
  });

describe('parseMappingDocument', () => {
  it('reads what was written, whatever the mapping', () => {
    const arbitrary = fc.constantFrom(...datasets).chain(({ name, fields }) =>
      fc.subarray(fields.map((field) => field.name)).chain((filled) =>
        fc.shuffledSubarray([...filled, null, null], { minLength: 1 }).chain((places) =>
          fc.array(fc.string(), { minLength: places.length, maxLength: places.length }).map(
            (headers): SavedMapping => ({
              headers,
              dataset: name,
              fields: places,
              extraColumns: places.flatMap((each, column) => (each === null ? [column] : [])),
            }),
          ),
        ),
      ),
    );
    fc.assert(
      fc.property(fc.array(arbitrary, { minLength: 1, maxLength: 3 }), (mappings) => {
        expect(parseMappingDocument(writeMappingDocument(mappings))).toEqual(mappings);
      }),
    );
  });

  it.each([
    ['not JSON', '{', 'not_json', '1:2'],
    ['another document', '{"name":"x"}', 'not_mappings', ''],
    ['a later version', documentOf({}).replace('"version":1', '"version":2'), 'version', 'version'],
    ['a key too many', documentOf({ note: 1 }), 'shape', 'mappings[1]'],
    ['a wrong type', documentOf({ fields: 'x' }), 'shape', 'mappings[1].fields'],
    ['an unknown dataset', documentOf({ dataset: 'x' }), 'dataset', 'mappings[1].dataset'],
    [
      'an unknown field',
      documentOf({ fields: [null, 'x', null] }),
      'field',
      'mappings[1].fields[1]',
    ],
    ['too few fields', documentOf({ fields: [null] }), 'length', 'mappings[1].fields'],
    [
      'a field filled twice',
      documentOf({ fields: ['facts', 'facts', null] }),
      'twice',
      'mappings[1].fields[1]',
    ],
    [
      'an extra column that fills a field',
      documentOf({ extraColumns: [0] }),
      'length',
      'mappings[1].extraColumns[0]',
    ],
  ])('names the fault and its place: %s', (_, text, fault, place) => {
    expect(faultOf(text)?.slice(0, 2)).toEqual([fault, place]);
  });

  it('lets two columns fill a field of several codes', () => {
    expect(faultOf(documentOf({ fields: ['penalty_kind', 'penalty_kind', null] }))).toBeNull();
  });
});

describe('the headers of a mapping', () => {
  it('count as the same but for case, width, spaces and punctuation', () => {
    expect(isForHeaders(mapping, [' cf_wsh', '决定　日期', '批次：'])).toBe(true);
    expect(isForHeaders(mapping, ['CF_WSH', '批次', '决定日期'])).toBe(false);
    expect(isForHeaders(mapping, ['CF_WSH', '决定日期'])).toBe(false);
  });

  it('do not run into one another', () => {
    expect(headersFingerprint(['ab', 'c'])).not.toBe(headersFingerprint(['a', 'bc']));
  });
});
