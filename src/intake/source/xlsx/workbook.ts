import { IntakeError } from '../../intake-error';
import { expandEntry } from '../zip/expand-entry';
import { readDirectory } from '../zip/read-directory';
import type { ZipEntry } from '../zip/zip-entry';
import { dateStyles } from './number-formats';
import { attribute } from './xml-text';

/** A sheet of a workbook and the part of the file that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly entry: ZipEntry;
}

/** What the parts of a workbook other than its cells say. */
export interface Workbook {
  /** Sheets with cells in order, the visible ones first. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: ZipEntry | null;
  readonly isDate: readonly boolean[];
  readonly is1904: boolean;
}

/** Caps of the small parts, which are held whole. */
const partCaps = { bytes: 64_000_000, ratio: 500 };

/** Reads the directory of a workbook. Throws IntakeError `damaged` where a part is missing. */
export async function readWorkbook(file: Blob): Promise<Workbook> {
  const entries = new Map(
    (await readDirectory(file)).map((entry) => [entry.path.toLowerCase(), entry]),
  );
  const part = (path: string) => entries.get(path.toLowerCase()) ?? null;
  const text = async (path: string) => {
    const entry = part(path);
    return entry ? partText(file, entry) : '';
  };
  const path = mainPart(await text('_rels/.rels'));
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const workbook = await text(path);
  if (workbook === '') throw new IntakeError('damaged', `The workbook lacks its part ${path}.`);
  const relations = relationsOf(await text(`${folder}_rels/${path.slice(folder.length)}.rels`));
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(([tag]) => {
    const target = relations.get(attribute(tag, 'id') ?? '')?.target;
    const entry = target === undefined ? null : part(resolved(folder, target));
    const name = attribute(tag, 'name') ?? '';
    const isHidden = (attribute(tag, 'state') ?? 'visible') !== 'visible';
    return entry && !/chartsheet/i.test(entry.path) ? [{ name, entry, isHidden }] : [];
  });
  if (sheets.length === 0) throw new IntakeError('damaged', 'The workbook has no sheet.');
  const related = (kind: string) => {
    const relation = [...relations.values()].find(({ type }) => type.endsWith(`/${kind}`));
    return relation ? resolved(folder, relation.target) : '';
  };
  return {
    sheets: sheets.sort((a, b) => Number(a.isHidden) - Number(b.isHidden)),
    sharedStrings: part(related('sharedStrings')),
    isDate: dateStyles(await text(related('styles'))),
    is1904: /<(?:\w+:)?workbookPr\s[^>]*date1904\s*=\s*["'](?:1|true)/.test(workbook),
  };
}

async function partText(file: Blob, entry: ZipEntry): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of expandEntry(file, entry, partCaps)) {
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function mainPart(relations: string): string {
  const main = [...relationsOf(relations).values()].find(({ type }) =>
    type.endsWith('/officeDocument'),
  );
  return main ? resolved('', main.target) : 'xl/workbook.xml';
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

function relationsOf(text: string): ReadonlyMap<string, Relation> {
  return new Map(
    [...text.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id') ?? '',
      { type: attribute(tag, 'Type') ?? '', target: attribute(tag, 'Target') ?? '' },
    ]),
  );
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts: string[] = [];
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
