import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/util/content-hash';

describe('contentHash', () => {
  it('is 16 hexadecimal digits, the same for the same text', () => {
    expect(contentHash('甲乙')).toMatch(/^[0-9a-f]{16}$/);
    expect(contentHash('甲乙')).toBe(contentHash('甲乙'));
  });

  it('tells 200,000 similar texts apart', () => {
    const hashes = new Set<string>();
    for (let number = 0; number < 200_000; number += 1) hashes.add(contentHash(`[${number},"a"]`));
    expect(hashes.size).toBe(200_000);
  });

  it('fills both lanes evenly', () => {
    const firsts = new Set<string>();
    for (let number = 0; number < 4096; number += 1)
      firsts.add(contentHash(`${number}`).slice(0, 2));
    expect(firsts.size).toBe(256);
  });
});
