import { expect, test } from 'vitest';
import { withoutValue } from '../../src/util/edit-document';

test('a key is taken out and nothing else; none that is not there', () => {
  const document = { levels: [{ level: 'red', severity: 3 }, { level: 'blue' }] };
  expect(withoutValue(document, ['levels', 0, 'severity'])).toEqual({
    levels: [{ level: 'red' }, { level: 'blue' }],
  });
  expect(withoutValue(document, ['levels', 1, 'severity'])).toEqual(document);
  expect(withoutValue(document, ['nothing', 'there'])).toBe(document);
  expect(withoutValue(document, ['levels', 0])).toBe(document);
});
