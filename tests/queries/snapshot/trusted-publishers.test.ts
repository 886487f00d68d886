import { describe, expect, it } from 'vitest';
import {
  publishersOf,
  trustedListFile,
  useTrustedPublishers,
} from '../../../src/queries/snapshot/trusted-publishers';

const one = { fingerprint: 'a'.repeat(64), name: '甲' };
const other = { fingerprint: 'b'.repeat(64), name: '乙' };

describe('the list of trusted publishers', () => {
  it('is taken over as it was handed on', async () => {
    expect(publishersOf(await trustedListFile([one, other]).text())).toEqual([one, other]);
  });

  it.each([
    ['no JSON', '{'],
    ['something else', '{"name":"x"}'],
    [
      'a fingerprint that is none',
      JSON.stringify({ 'chengjian:trustedPublishers': [{ ...one, fingerprint: 'a' }] }),
    ],
  ])('is refused whole where it is %s', (_what, text) => {
    expect(publishersOf(text)).toBeNull();
    expect(useTrustedPublishers.getState().add(text)).toBeNull();
    expect(useTrustedPublishers.getState().publishers).toEqual([]);
  });

  it('adds to the ones that are trusted, each once', async () => {
    const { trust, add, distrust } = useTrustedPublishers.getState();
    trust(one);
    expect(add(await trustedListFile([{ ...one, name: '甲改名' }, other]).text())).toBe(2);
    expect(useTrustedPublishers.getState().publishers).toEqual([{ ...one, name: '甲改名' }, other]);
    distrust(one.fingerprint);
    distrust(other.fingerprint);
  });
});
