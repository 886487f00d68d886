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

test('a text is empty only where it is in both languages, such as the unit of a plain count', () => {
  const empty = (texts: Map<string, string>) =>
    [...texts].filter(([, text]) => text.trim() === '').map(([key]) => key);
  expect(empty(english)).toEqual(empty(chinese));
  expect(empty(chinese).filter((key) => !key.includes('.unit.'))).toEqual([]);
});

describe('a translation', () => {
  test('uses the values of the Chinese text', () => {
    for (const [key, text] of english) {
      const original = chinese.get(key) ?? chinese.get(key.replace(/_one$/, '_other')) ?? '';
      expect(new Set(placeholders(text)), key).toEqual(new Set(placeholders(original)));
    }
  });

  test('is written in its own language', () => {
    const borrowed = new Set(['shell.foot.language']);
    for (const [key, text] of english) {
      if (!borrowed.has(key)) expect(text, key).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
