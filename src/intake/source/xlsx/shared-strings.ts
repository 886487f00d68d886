import { IntakeError } from '../../intake-error';
import { expandEntry } from '../zip/expand-entry';
import type { ZipEntry } from '../zip/zip-entry';
import { splitElements } from './split-elements';
import { xmlText } from './xml-text';

const caps = { bytes: 1_000_000_000, ratio: 300 };
const mostCharacters = 400_000_000;

/** The texts that the cells of a workbook share, in order; they are held as long as it is read. */
export async function readSharedStrings(file: Blob, entry: ZipEntry): Promise<readonly string[]> {
  const strings: string[] = [];
  let characters = 0;
  const bytes = expandEntry(file, entry, caps);
  for await (const pieces of splitElements(bytes, 'si', entry.path)) {
    for (const { kind, text } of pieces) {
      if (kind !== 'element') continue;
      const shared = richText(text);
      characters += shared.length;
      strings.push(shared);
    }
    if (characters > mostCharacters) {
      throw new IntakeError('too_large', `${entry.path} has more than 400 million characters.`);
    }
  }
  return strings;
}

/** The text of an element with `t` elements, without the reading aids of East Asian text. */
export function richText(element: string): string {
  const spoken = element.includes('rPh')
    ? element.replace(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g, '')
    : element;
  let text = '';
  for (const match of spoken.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g)) {
    text += match[1] ?? '';
  }
  return xmlText(text);
}
