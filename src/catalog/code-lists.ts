import departments from '../../data/reference/departments.json';
import { type Language, textIn } from '../util/language';
import type { CodeList } from './dataset-schema';
import { regions } from './regions';

type Code = CodeList['codes'][number];

const documents = import.meta.glob<CodeList>('../../data/codes/*.json', {
  eager: true,
  import: 'default',
});

const lists = new Map<string, CodeList>([
  ...Object.values(documents).map((list) => [list.name, list] as const),
  ['region', regionList()],
  ['department', departmentList()],
]);

const codesOf = new Map<string, ReadonlyMap<string, Code>>();

/** Names of all code lists, `region` and `department` among them. */
export const codeListNames: readonly string[] = [...lists.keys()].sort();

/** A code list. Throws RangeError naming it where there is none. */
export function codeList(name: string): CodeList {
  const list = lists.get(name);
  if (!list) throw new RangeError(`There is no code list "${name}" (data/codes).`);
  return list;
}

/** The entry of a code, or undefined. Throws RangeError for an unknown list. */
export function findCode(list: string, code: string): Code | undefined {
  let codes = codesOf.get(list);
  if (!codes) {
    codes = new Map(codeList(list).codes.map((each) => [each.code, each]));
    codesOf.set(list, codes);
  }
  return codes.get(code);
}

/** The title of a code in a language; the code itself where the list does not have it. */
export function labelOf(list: string, code: string, language: Language): string {
  const found = findCode(list, code);
  return found ? textIn(language, found.title) : code;
}

function regionList(): CodeList {
  return {
    name: 'region',
    title: { zh: '行政区划', en: 'Region' },
    source: 'GB/T 2260, data/reference/regions.json',
    codes: regions.map(({ code, name, short }) => ({ code, title: name, aliases: [short.zh] })),
  };
}

function departmentList(): CodeList {
  return {
    name: 'department',
    title: { zh: '部门', en: 'Department' },
    source: 'data/reference/departments.json',
    codes: departments.map(({ code, title, aliases }) => ({ code, title, aliases })),
  };
}
