import { formatDate } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import type { Report, ReportCell } from '../../util/report/report';
import { warningLevels } from '../../warnings/warning-level';
import type { ReportSource } from '../reports/report-source';
import type { ReportTexts } from '../reports/report-texts';
import type { CitedClause } from '../use-clauses';
import type { WarningWords } from '../warnings/row-words';
import { countLevels, type WarningRow } from '../warnings/warning-row';
import { clauseQuotes } from './clause-quotes';
import { clausesInForce } from './clauses-in-force';
import type { LetterSettings } from './notice';

export interface CircularInput {
  /** The list as it is filtered, without what is settled. */
  readonly rows: readonly WarningRow[];
  /** What the list is filtered by, in words; empty where it is not. */
  readonly scope: string;
  /** The clauses of the rules that signal, by rule. */
  readonly clauses: ReadonlyMap<string, readonly CitedClause[]>;
  readonly settings: LetterSettings;
  readonly source: ReportSource;
  readonly texts: ReportTexts;
  readonly words: WarningWords;
}

/** Units that the summary lists; the others are in the list of warnings. */
const summarised = 30;

/** The circular over a list of warnings: counts by unit and level, every warning, clauses, what is asked for. */
export function circularReport(input: CircularInput): Report {
  const { rows, scope, clauses, settings, source, texts, words } = input;
  const { letters, warnings, language } = texts;
  const number = (value: number) => formatNumber(value, language);
  const counts = countLevels(rows);
  const units = byUnit(rows, words);
  const rest = units.length - summarised;
  const count = (value: number): ReportCell => ({ number: value, decimals: 0 });
  const cited = rows.flatMap(({ unit, warning }) =>
    (warning?.signals ?? []).flatMap(({ rule }) =>
      clausesInForce(clauses.get(rule) ?? [], unit?.region ?? null),
    ),
  );
  return {
    language,
    title: letters('circular.title'),
    subtitle: letters('notice.number', {
      number: settings.number.trim() || letters('notice.blank'),
    }),
    ...source,
    sections: [
      {
        heading: null,
        blocks: [
          { kind: 'paragraph', role: 'address', text: settings.unit },
          {
            kind: 'paragraph',
            text: letters('circular.lead', {
              asOf: formatDate(source.asOf, language),
              number: number(rows.length),
              red: number(counts.red),
              orange: number(counts.orange),
              yellow: number(counts.yellow),
              blue: number(counts.blue),
              units: number(units.length),
              scope: scope === '' ? letters('circular.leadAll') : scope,
            }),
          },
          {
            kind: 'paragraph',
            role: 'note',
            text: `${letters('notice.caution')}${language === 'en' ? ' ' : ''}${letters('circular.noRepeat')}`,
          },
          ...(source.verification === 'failed'
            ? [{ kind: 'paragraph', text: letters('unverifiedNote') } as const]
            : []),
          {
            kind: 'table',
            caption: letters('circular.summary'),
            columns: [
              { title: letters('circular.unit'), width: 4 },
              ...warningLevels.map(
                (level) => ({ title: warnings(`level.${level}`), align: 'end' }) as const,
              ),
              { title: letters('circular.total'), align: 'end' },
            ],
            rows: units
              .slice(0, summarised)
              .map(({ name, own }) => [
                name,
                ...warningLevels.map((level) => count(countLevels(own)[level])),
                count(own.length),
              ]),
            ...(rest > 0 ? { notes: [letters('circular.more', { number: number(rest) })] } : {}),
          },
        ],
      },
      {
        heading: letters('circular.demands'),
        blocks: [
          {
            kind: 'paragraph',
            text: letters('circular.verify', {
              due: formatDate(settings.due, language),
              issuer: settings.issuer,
            }),
          },
          { kind: 'paragraph', role: 'signature', text: settings.issuer },
          { kind: 'paragraph', role: 'signature', text: formatDate(settings.date, language) },
        ],
      },
      {
        heading: letters('circular.list'),
        breaksPage: true,
        blocks: [
          {
            kind: 'table',
            caption: letters('circular.list'),
            columns: [
              { title: letters('notice.level'), width: 1.1 },
              { title: letters('circular.unit'), width: 2.4 },
              { title: letters('circular.cause'), width: 1.8 },
              { title: letters('notice.what'), width: 5 },
              { title: letters('notice.since'), width: 1.6 },
              { title: letters('circular.state'), width: 1.3 },
              { title: letters('circular.due'), width: 1.6 },
            ],
            rows: rows.map((row) => [
              words.level(row),
              words.unit(row),
              words.cause(row),
              words.headline(row),
              row.since === null ? null : { date: row.since },
              warnings(`work.${row.record.state}`),
              row.record.due === null ? null : { date: row.record.due },
            ]),
          },
        ],
      },
      {
        heading: letters('circular.clauses'),
        breaksPage: true,
        blocks: clauseQuotes(cited, texts),
      },
    ],
  };
}

function byUnit(
  rows: readonly WarningRow[],
  words: WarningWords,
): readonly { readonly name: string; readonly own: readonly WarningRow[] }[] {
  const groups = new Map<string, WarningRow[]>();
  for (const row of rows) {
    const name = words.unit(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  const weight = (own: readonly WarningRow[]) => {
    const { red, orange } = countLevels(own);
    return [red, orange, own.length] as const;
  };
  return [...groups]
    .map(([name, own]) => ({ name, own, weight: weight(own) }))
    .sort(
      (a, b) => b.weight[0] - a.weight[0] || b.weight[1] - a.weight[1] || b.weight[2] - a.weight[2],
    );
}
