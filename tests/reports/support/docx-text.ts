import { strFromU8, unzipSync } from 'fflate';

export interface DocxText {
  readonly paragraphs: readonly string[];
  /** Cells by table and row. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly files: readonly string[];
}

/** The texts and tables of a Word document, read from its XML. */
export function docxText(bytes: Uint8Array): DocxText {
  const files = unzipSync(bytes);
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const outside = xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, '');
  return {
    paragraphs: partsOf(outside, 'p').map(textOf),
    tables: partsOf(xml, 'tbl').map((table) =>
      partsOf(table, 'tr').map((row) => partsOf(row, 'tc').map(textOf)),
    ),
    files: Object.keys(files),
  };
}

function partsOf(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<w:${name}(?: [^>]*)?>.*?</w:${name}>`, 'gs'))].map(
    ([part]) => part,
  );
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
