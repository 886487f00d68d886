import { describe, expect, it } from 'vitest';
import { datasetByName, datasets } from '../../../src/catalog/catalog';
import { chooseField } from '../../../src/intake/map/choose-field';
import { findHeaderRow } from '../../../src/intake/map/find-header-row';
import { mapHeaders } from '../../../src/intake/map/map-headers';
import { certainDataset, recogniseDataset } from '../../../src/intake/map/recognise-dataset';

const penalties = datasetByName('administrative_penalties');
const permits = datasetByName('administrative_permits');

describe('mapHeaders', () => {
  it.each([
    ['counterparty', 'counterparty'],
    ['CF_XDR_MC', 'counterparty'],
    ['cf_xdr_mc', 'counterparty'],
    ['行政相对人名称', 'counterparty'],
    [' 行政相对人　名称 ', 'counterparty'],
    ['行政相对人代码_1（统一社会信用代码）', 'credit_code'],
    ['处罚机构/处罚机关', 'authority'],
    ['处罚决定日期(CF_JDRQ)', 'decision_date'],
    ['序号', null],
    ['', null],
  ])('%j fills %j', (header, field) => {
    expect(mapHeaders([header], penalties)).toEqual([field]);
  });

  it('lets the surer of two columns fill a field', () => {
    expect(mapHeaders(['处罚名称', '违法行为类型'], penalties)).toEqual([null, 'violation']);
    expect(mapHeaders(['处罚名称', '案件名称'], penalties)).toEqual(['violation', null]);
  });

  it('lets two columns fill a field of several codes', () => {
    expect(mapHeaders(['CF_CFLB1', 'CF_CFLB2'], penalties)).toEqual([
      'penalty_kind',
      'penalty_kind',
    ]);
  });

  it('finds every header that the catalogue knows', () => {
    for (const dataset of datasets) {
      for (const { name, title, aliases = [] } of dataset.fields) {
        for (const header of [name, title.zh, title.en, ...aliases]) {
          expect(mapHeaders([header], dataset), `${dataset.name} ${header}`).toEqual([name]);
        }
      }
    }
  });
});

describe('chooseField', () => {
  it('takes a field from the column that had it', () => {
    expect(chooseField(['authority', null], 1, 'authority', penalties)).toEqual([
      null,
      'authority',
    ]);
  });

  it('leaves a column out', () => {
    expect(chooseField(['authority', 'facts'], 0, null, penalties)).toEqual([null, 'facts']);
  });

  it('shares a field of several codes', () => {
    expect(chooseField(['penalty_kind', null], 1, 'penalty_kind', penalties)).toEqual([
      'penalty_kind',
      'penalty_kind',
    ]);
  });
});

describe('recogniseDataset', () => {
  it('knows every dataset by its field names', () => {
    for (const { name, fields } of datasets) {
      const candidates = recogniseDataset(
        fields.map((field) => field.name),
        datasets,
      );
      expect(certainDataset(candidates)?.dataset).toBe(name);
    }
  });

  it('knows every dataset by its Chinese titles', () => {
    for (const { name, fields } of datasets) {
      const candidates = recogniseDataset(
        fields.map(({ title }) => title.zh),
        datasets,
      );
      expect(candidates[0]?.dataset).toBe(name);
    }
  });

  it('knows permits and penalties by standard codes', () => {
    const codes = ({ fields }: typeof permits, start: string) =>
      fields.flatMap(({ aliases = [] }) => aliases.filter((alias) => alias.startsWith(start)));
    expect(certainDataset(recogniseDataset(codes(permits, 'XK_'), datasets))?.dataset).toBe(
      permits.name,
    );
    expect(certainDataset(recogniseDataset(codes(penalties, 'CF_'), datasets))?.dataset).toBe(
      penalties.name,
    );
  });

  it('asks where headers could be several datasets, or hardly any', () => {
    expect(
      certainDataset(recogniseDataset(['行政相对人名称', '备注'], [permits, penalties])),
    ).toBeNull();
    expect(certainDataset(recogniseDataset(['EID', 'TYPECODE', 'FBDATE'], datasets))).toBeNull();
    expect(recogniseDataset(['a', 'b'], datasets)).toEqual([]);
  });
});

describe('findHeaderRow', () => {
  const rows = (...cells: string[][]) =>
    cells.map((row, place) => ({ line: place + 1, cells: row }));

  it('passes over titles and notes', () => {
    const found = findHeaderRow(
      rows(
        ['行政处罚信息统计表', '', ''],
        ['填报单位：某局', '', ''],
        ['行政相对人名称', '处罚类别', '处罚日期'],
        ['甲公司', '罚款', '2026-01-01'],
      ),
      datasets,
    );
    expect(found).toMatchObject({ place: 2, row: { line: 3 } });
    expect(found?.candidates[0]?.dataset).toBe(penalties.name);
  });

  it('takes the first of the widest rows where no dataset fits', () => {
    expect(findHeaderRow(rows(['统计表'], ['a', 'b'], ['1', '2']), datasets)?.place).toBe(1);
  });

  it('takes the line that a person chose', () => {
    const found = findHeaderRow(rows(['CF_WSH', 'CF_JDRQ'], ['a', 'b']), datasets, 2);
    expect(found).toMatchObject({ place: 1, candidates: [] });
  });

  it('finds none without rows', () => {
    expect(findHeaderRow([], datasets)).toBeNull();
  });
});
