import { datasets } from '../../catalog/catalog';
import { IntakeError } from '../intake-error';
import { findHeaderRow } from '../map/find-header-row';
import type { Candidate } from '../map/recognise-dataset';
import { decodeText } from '../text/decode-text';
import { parseDelimited, type SourceRow } from '../text/parse-delimited';
import { refuseBinary } from '../text/refuse-binary';
import { type Delimiter, sniffDelimiter } from '../text/sniff-delimiter';
import { sniffEncoding, type TextEncodingName } from '../text/sniff-encoding';

/** What the beginning of a delimited file tells about it. */
export interface Inspection {
  readonly encoding: TextEncodingName;
  readonly delimiter: Delimiter;
  /** Line of the file on which the header starts, from 1. */
  readonly headerLine: number;
  readonly headers: readonly string[];
  /** Rows above the header, which are passed over. */
  readonly titleRows: readonly SourceRow[];
  /** The first rows below the header. */
  readonly sampleRows: readonly SourceRow[];
  /** Datasets that the headers may belong to, the likeliest first. */
  readonly candidates: readonly Candidate[];
}

const sampleLength = 500_000;
const sampledRows = 20;

/** What a person has said of a file; it counts instead of what would be found out. */
export interface InspectionChoices {
  readonly encoding?: TextEncodingName;
  readonly delimiter?: Delimiter;
  readonly headerLine?: number;
}

/**
 * Finds out how a delimited file is to be read. Throws IntakeError for an empty file and for one
 * that is no text.
 */
export async function inspectTable(
  file: Blob,
  choices: InspectionChoices = {},
): Promise<Inspection> {
  if (file.size === 0) throw new IntakeError('empty_file', 'The file is empty.');
  await refuseBinary(file);
  const encoding = choices.encoding ?? (await sniffEncoding(file));
  const { text, isWhole } = await beginning(file, encoding);
  const delimiter = choices.delimiter ?? sniffDelimiter(text);
  const rows = await firstRows(isWhole ? text : completeLines(text), delimiter);
  const header = findHeaderRow(rows, datasets, choices.headerLine);
  if (!header) throw new IntakeError('empty_file', 'The file has no rows.');
  return {
    encoding,
    delimiter,
    headerLine: header.row.line,
    headers: header.row.cells,
    titleRows: rows.slice(0, header.place),
    sampleRows: rows.slice(header.place + 1, header.place + 1 + sampledRows),
    candidates: header.candidates,
  };
}

async function beginning(file: Blob, encoding: TextEncodingName) {
  let text = '';
  for await (const piece of decodeText(file, encoding)) {
    text += piece;
    if (text.length >= sampleLength) return { text, isWhole: false };
  }
  return { text, isWhole: true };
}

function completeLines(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1);
}

/** The rows of a text that may stop within a quoted cell. */
async function firstRows(text: string, delimiter: Delimiter): Promise<SourceRow[]> {
  const found: SourceRow[] = [];
  const pieces = (async function* () {
    yield text;
    if (!text.endsWith('\n')) yield '\n';
  })();
  try {
    for await (const rows of parseDelimited(pieces, delimiter)) found.push(...rows);
  } catch (thrown) {
    if (!(thrown instanceof IntakeError) || found.length === 0) throw thrown;
  }
  return found;
}
