import { formatDate } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import type { Report, ReportBlock, ReportSection } from '../../util/report/report';
import { isRowDetect } from '../../warnings/row-methods';
import type { ReportSource } from '../reports/report-source';
import type { ReportTexts } from '../reports/report-texts';
import type { WarningWords } from '../warnings/row-words';
import type { WarningRow } from '../warnings/warning-row';
import { clauseQuotes } from './clause-quotes';
import { clausesInForce } from './clauses-in-force';
import type { EvidencedMatter } from './letter-evidence';
import { recordsTable } from './records-table';

/** What a person can set in a letter. Dates are civil dates. */
export interface LetterSettings {
  readonly number: string;
  readonly unit: string;
  readonly issuer: string;
  readonly due: string;
  readonly date: string;
}

export interface NoticeInput {
  /** Warnings of one unit, those that the letter is about. */
  readonly rows: readonly WarningRow[];
  /** Evidence by the id of the warning. */
  readonly evidence: ReadonlyMap<string, readonly EvidencedMatter[]>;
  readonly settings: LetterSettings;
  readonly source: ReportSource;
  readonly texts: ReportTexts;
  readonly words: WarningWords;
}

/**
 * The notice to explain in writing and to rectify by a date: what needs verification, the figures and
 * records behind it, the clauses in their wording, what is asked for. It accuses nobody.
 */
export function noticeReport(input: NoticeInput): Report {
  const { rows, settings, source, texts } = input;
  const { letters, language } = texts;
  const asOf = formatDate(source.asOf, language);
  const cited = rows.flatMap(({ id, unit }) =>
    (input.evidence.get(id) ?? []).flatMap(({ clauses }) =>
      clausesInForce(clauses, unit?.region ?? null),
    ),
  );
  const due = formatDate(settings.due, language);
  return {
    language,
    title: letters('notice.title'),
    subtitle: letters('notice.number', {
      number: settings.number.trim() || letters('notice.blank'),
    }),
    ...source,
    sections: [
      {
        heading: null,
        blocks: [
          {
            kind: 'paragraph',
            role: 'address',
            text: letters('notice.address', { unit: settings.unit }),
          },
          { kind: 'paragraph', text: letters('notice.lead', { count: rows.length, asOf }) },
          { kind: 'paragraph', role: 'note', text: letters('notice.caution') },
          ...(source.verification === 'failed' ? [paragraph(letters('unverifiedNote'))] : []),
        ],
      },
      ...rows.map((row, place) => matterSection(row, place, input)),
      { heading: letters('notice.clauses'), blocks: clauseQuotes(cited, texts) },
      {
        heading: letters('notice.demands'),
        blocks: [
          {
            kind: 'list',
            items: [
              letters('notice.explain', { due }),
              letters('notice.rectify'),
              letters('notice.correct'),
              letters('notice.object'),
            ],
          },
          paragraph(letters('notice.attachment')),
          { kind: 'paragraph', role: 'signature', text: settings.issuer },
          { kind: 'paragraph', role: 'signature', text: formatDate(settings.date, language) },
        ],
      },
    ],
  };
}

function matterSection(
  row: WarningRow,
  place: number,
  { evidence, texts, words }: NoticeInput,
): ReportSection {
  const { letters, language } = texts;
  const matters = evidence.get(row.id) ?? [];
  const isByChance = matters.some(({ rule }) => !isRowDetect(rule.detect));
  const isByRows = matters.some(({ rule }) => isRowDetect(rule.detect));
  const records = matters.flatMap((matter) => matter.records.filter(({ count }) => count > 0));
  const blocks: ReportBlock[] = [
    ...(isByRows ? [paragraph(letters('notice.rows'))] : []),
    ...(isByChance ? [paragraph(letters('notice.chance'))] : []),
    {
      kind: 'table',
      caption: letters('notice.facts'),
      columns: [
        { title: letters('notice.rule'), width: 3 },
        { title: letters('notice.level'), width: 1.2 },
        { title: letters('notice.since'), width: 1.6 },
        { title: letters('notice.what'), width: 7 },
      ],
      rows: matters.map(({ signal, rule }) => [
        textIn(language, rule.title),
        texts.warnings(`level.${signal.level}`),
        { date: signal.since },
        words.reason(signal),
      ]),
    },
    ...records.map((each) => recordsTable(each, texts)),
    ...(records.length === 0 ? [paragraph(letters('notice.noRecords'))] : []),
  ];
  return {
    heading: letters('notice.matter', {
      number: formatNumber(place + 1, language),
      cause: words.cause(row),
      level: words.level(row),
    }),
    blocks,
  };
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}
