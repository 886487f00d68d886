import { describe, expect, it } from 'vitest';
import { datasets } from '../../../src/catalog/catalog';
import { likelyDatasets } from '../../../src/intake/map/likely-datasets';
import { certainDataset, recogniseDataset } from '../../../src/intake/map/recognise-dataset';

async function certain(headers: readonly string[]): Promise<string | undefined> {
  const sure = recogniseDataset(headers, datasets);
  return certainDataset(await likelyDatasets(headers, sure, datasets))?.dataset;
}

describe('likelyDatasets', () => {
  it('knows a dataset by headers in pinyin and headers written differently', async () => {
    const headers = ['xzxdr', '处罚决定的时间', 'CF_WFSS', '处罚内容', '处罚部门', '处罚类别'];
    expect(certainDataset(recogniseDataset(headers, datasets))).toBeNull();
    expect(await certain(headers)).toBe('administrative_penalties');
  });

  it('leaves alone what the catalogue tells beyond doubt, without the dictionary', async () => {
    const sure = recogniseDataset(['CF_WSH', 'CF_XDR_MC', 'CF_JDRQ', 'CF_CFLB', 'CF_NR'], datasets);
    const load = () => Promise.reject(new Error('loaded'));
    expect(await likelyDatasets([], sure, datasets, load)).toBe(sure);
  });

  it('keeps what is known where the dictionary cannot be loaded', async () => {
    const headers = ['行政相对人名称', 'zzz', '备注'];
    const sure = recogniseDataset(headers, datasets);
    const load = () => Promise.reject(new Error('offline'));
    expect(await likelyDatasets(headers, sure, datasets, load)).toBe(sure);
  });

  it('asks where nothing tells', async () => {
    expect(await certain(['a', 'b', '甲', '乙'])).toBeUndefined();
    expect(await certain(['EID', 'TYPECODE', 'FBDATE'])).toBeUndefined();
  });
});
