import { columnCover } from '../intake/cover/column-cover';

/** What a file said of a record in a column that fills no field. */
export interface ExtraCell {
  readonly header: string;
  readonly text: string;
}

/**
 * The extra columns of a record, personal data in them covered, in the order of the file; none for null
 * and for a text that is no JSON object.
 */
export function extraCells(json: unknown): readonly ExtraCell[] {
  if (typeof json !== 'string') return [];
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return Object.entries(value).map(([header, text]) => ({
      header,
      text: columnCover(null, header)(String(text)).text,
    }));
  } catch {
    return [];
  }
}

/** The extra columns of a record in one cell: `header: text`, joined by semicolons; null for none. */
export function extraText(json: unknown): string | null {
  const cells = extraCells(json);
  return cells.length === 0
    ? null
    : cells.map(({ header, text }) => `${header}: ${text}`).join('; ');
}
