import { describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en';
import { zhCN } from '../../src/locales/zh-CN';

type Texts = { readonly [key: string]: string | Texts };

const flatten = (texts: Texts, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );

const chinese = new Map(flatten(zhCN));
const english = new Map(flatten(en));
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]).toSorted();

test('English has every key of Chinese, and beyond them only singulars', () => {
  expect([...chinese.keys()].filter((key) => !english.has(key))).toEqual([]);
  const beyond = [...english.keys()].filter((key) => !chinese.has(key));
  expect(beyond.filter((key) => !chinese.has(key.replace(/_one$/, '_other')))).toEqual([]);
});

test('only a unit can be left unsaid, as that of a plain count is in English', () => {
  const unsaid = [...chinese, ...english].filter(([, text]) => text.trim() === '');
  expect(unsaid.filter(([key]) => !key.includes('.unit.'))).toEqual([]);
});

describe('a translation', () => {
  test('uses the values of the Chinese text; a singular may say its one without a number', () => {
    for (const [key, text] of english) {
      const isSingular = !chinese.has(key);
      const original = chinese.get(isSingular ? key.replace(/_one$/, '_other') : key) ?? '';
      const needed = new Set(placeholders(original));
      const used = new Set(placeholders(text));
      if (isSingular) needed.delete('count');
      if (isSingular) used.delete('count');
      expect(used, key).toEqual(needed);
    }
  });

  test('is written in its own language, quotations apart', () => {
    const borrowed = new Set(['shell.foot.language']);
    for (const [key, text] of english) {
      if (!borrowed.has(key))
        expect(text.replace(/“[^”]*”/g, ''), key).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
