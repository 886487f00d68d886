import { describe, expect, it } from 'vitest';
import { enumNames } from '../../src/engine/enum-names';

describe('enumNames', () => {
  it('reads the names in their order, quotes and commas in them', () => {
    expect(enumNames("ENUM('good', 'it''s, so', '')")).toEqual(['good', "it's, so", '']);
  });

  it('is null for other types', () => {
    expect(enumNames('VARCHAR')).toBeNull();
    expect(enumNames("STRUCT(a ENUM('x'))")).toBeNull();
  });
});
