import { describe, expect, it } from 'vitest';
import { datasetByName, datasets } from '../../../src/catalog/catalog';
import type { Dataset } from '../../../src/catalog/dataset-schema';
import { fuzzyField } from '../../../src/intake/map/fuzzy-field';
import { mapHeaders } from '../../../src/intake/map/map-headers';
import { matchColumns } from '../../../src/intake/map/match-columns';
import { pinyinField } from '../../../src/intake/map/pinyin-field';
import { loadRomanise } from '../../../src/intake/map/romanise';

const penalties = datasetByName('administrative_penalties');

async function matchOf(header: string): Promise<string | null> {
  const [match] = await matchColumns([header], penalties);
  return match ? `${match.field.name} ${match.kind}` : null;
}

describe('matchColumns', () => {
  it.each([
    ['CF_WSH', 'document_number alias'],
    ['cf_wsh', 'document_number alias'],
    ['处罚决定的时间', 'decision_date fuzzy'],
    ['处罚部门', 'authority fuzzy'],
    ['行政相对人', 'counterparty fuzzy'],
    ['违法事实情况', 'facts fuzzy'],
    ['处罚决定曰期', 'decision_date fuzzy'],
    ['decison_date', 'decision_date fuzzy'],
    ['行政处罚决订书文号', 'document_number pinyin'],
    ['xzxdr', 'counterparty pinyin'],
    ['XZXDRMC', 'counterparty pinyin'],
    ['xingzhengxiangduirenmingcheng', 'counterparty pinyin'],
    ['CF_WFSS', 'facts pinyin'],
  ])('%s is %s', async (header, match) => {
    expect(await matchOf(header)).toBe(match);
  });

  it.each([
    ['a column of its own', '受理机关'],
    ['a column of its own', '处罚听证日期'],
    ['a column of its own', '当事人地址'],
    ['a header of another dataset', '办结日期'],
    ['a number more', '处罚决定日期2'],
    ['one letter from another code', 'CF_SX'],
    ['nothing', '  '],
  ])('leaves out %s: %s', async (_, header) => {
    expect(await matchOf(header)).toBeNull();
  });

  it('never takes a field from a surer column, and gives the likelier of two the field', async () => {
    const matches = await matchColumns(['处罚部门', '处罚机关', 'xzxdr', '行政相对人'], penalties);
    expect(matches.map((match) => match?.field.name ?? null)).toEqual([
      null,
      'authority',
      null,
      'counterparty',
    ]);
  });

  it('loads the dictionary only where headers are left', async () => {
    const load = () => Promise.reject(new Error('loaded'));
    expect(await matchColumns(['CF_WSH', '处罚部门', ''], penalties, load)).toHaveLength(3);
    await expect(matchColumns(['xzxdr'], penalties, load)).rejects.toThrow('loaded');
  });

  it('is surer of a known header than of a like one, and of that than of sounds', async () => {
    const matches = await matchColumns(['CF_WSH', '处罚决定的时间', 'xzxdr'], penalties);
    const [known = 0, like = 0, sounds = 0] = matches.map((match) => match?.confidence ?? 0);
    expect(known).toBe(1);
    expect(like).toBeLessThan(known);
    expect(sounds).toBeLessThan(like);
  });
});

describe('a header with a slip of the pen', () => {
  const slips = ['其', '的', 'x', '日', '1'];

  function variantsOf(header: string): string[] {
    const signs = [...header];
    return signs.flatMap((sign, place) => {
      const before = signs.slice(0, place).join('');
      const after = signs.slice(place + 1).join('');
      const next = signs[place + 1] ?? '';
      return [
        before + after,
        `${before}${next}${sign}${signs.slice(place + 2).join('')}`,
        ...slips.flatMap((slip) => [before + slip + after, before + slip + sign + after]),
      ];
    });
  }

  it('stands for its own field or for none, in every dataset', { timeout: 60_000 }, async () => {
    const romanise = await loadRomanise();
    const wrong: string[] = [];
    let found = 0;
    for (const dataset of datasets) {
      const variants = headersOf(dataset).flatMap(({ field, header }) =>
        variantsOf(header)
          .filter((_, place) => place % 4 === header.length % 4)
          .map((variant) => ({ field, variant })),
      );
      for (const { field, variant } of variants) {
        if (mapHeaders([variant], dataset)[0]) continue;
        const fit = fuzzyField(variant, dataset) ?? pinyinField(variant, dataset, romanise);
        if (fit?.field === field) found += 1;
        else if (fit) wrong.push(`${dataset.name}: ${variant} → ${fit.field.name}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(5_000);
  });

  it('never takes a header of another dataset', async () => {
    const romanise = await loadRomanise();
    const all = datasets.flatMap(headersOf);
    for (const dataset of datasets) {
      for (const { header } of all) {
        if (mapHeaders([header], dataset)[0]) continue;
        const fit = fuzzyField(header, dataset) ?? pinyinField(header, dataset, romanise);
        expect(fit, `${header} in ${dataset.name}`).toBeNull();
      }
    }
  });
});

function headersOf({ fields }: Dataset) {
  return fields.flatMap((field) =>
    [field.title.zh, field.name, ...(field.aliases ?? [])].map((header) => ({ field, header })),
  );
}
