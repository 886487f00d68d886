import { codeList } from '../../catalog/code-lists';
import type { Dataset } from '../../catalog/dataset-schema';
import type { Filter } from '../../catalog/filter';
import { stockDay } from '../../evaluation/compile-indicator';
import { dutyOf, overduePredicate } from '../../evaluation/compile-overdue';
import { hasDemand } from '../../evaluation/has-demand';
import type { Indicator } from '../../evaluation/indicator-schema';
import { catalogueContext, findIndicator } from '../../evaluation/indicators';
import {
  type DutyKind,
  dutyStateSql,
  dutyStates,
  openStates,
} from '../../evaluation/ledgers/duty-state-sql';
import { ledgerStatePredicate } from '../../evaluation/ledgers/ledger-predicate';
import { type FigurePart, recordsPredicate } from '../../evaluation/records-predicate';
import { and, isIn, or } from '../../sql/compose';
import { filterPredicate } from '../../sql/filter-predicate';
import { identifier } from '../../sql/identifier';
import { searchPredicate } from '../../sql/search-predicate';
import { type Sql, sql } from '../../sql/sql';
import { type ChosenFacets, facetsPredicate } from './facet-parameter';

const parts: readonly FigurePart[] = ['counted', 'met', 'missed'];

/** What the URL says about which records are wanted. */
export interface RecordsRequest {
  readonly dataset: Dataset;
  readonly filter: Filter;
  readonly asOf: string;
  readonly measure: string | null;
  readonly part: string | null;
  readonly where: string | null;
  readonly search: string | null;
  /** The records behind a signal of early warning, where `where` asks for them. */
  readonly evidence?: Sql | null;
  /** The records that show a red flag, where `where` asks for them. */
  readonly flag?: Sql | null;
  /** Codes that the records must have. */
  readonly facets?: ChosenFacets;
}

/** Which records of a dataset are shown, and why. */
export interface RecordsSelection {
  readonly where: Sql;
  /** The figure behind which they stand. */
  readonly figure: { readonly indicator: Indicator; readonly part: FigurePart } | null;
  readonly isOverdue: boolean;
  /** The state of their duty that the records have, where one is asked for. */
  readonly duty: DutyKind | null;
  /** The date since which each record is due, and the day up to which; null where nothing is due. */
  readonly due: { readonly field: string; readonly day: string } | null;
  readonly search: string;
  readonly facets: ChosenFacets;
  /** Whether the period of the filter takes part: a stock and overdue records stand at a day. */
  readonly period: 'months' | 'day' | 'none';
}

/**
 * The records that a URL asks for. A figure counts only where its indicator reads the dataset,
 * a state of duty (`where=overdue`, `late`) only where the dataset has a duty; what does not apply is
 * left out.
 */
export function recordsSelection(request: RecordsRequest): RecordsSelection {
  const { dataset, filter, asOf } = request;
  const search = request.search?.trim() ?? '';
  const facets = request.facets ?? new Map();
  const figure = figureOf(request);
  const isOverdue = request.where === 'overdue' && dutyOf(dataset) !== null;
  const duty = isOverdue ? 'overdue' : stateOf(request);
  const conditions: Sql[] = [];
  if (figure) {
    const behind = recordsPredicate(figure.indicator, figure.part, filter, catalogueContext(asOf));
    conditions.push(or(behind.filter((each) => each.dataset === dataset.name).map(whereOf)));
  }
  if (isOverdue) {
    conditions.push(filterPredicate(dataset, filter, null), overduePredicate(dataset, asOf));
  } else if (duty) {
    conditions.push(ledgerStatePredicate(dataset, filter, asOf, duty));
  } else if (request.evidence) {
    conditions.push(filterPredicate(dataset, filter, null), request.evidence);
  } else if (!figure) {
    conditions.push(withUndated(dataset, filter));
  }
  if (request.flag) conditions.push(request.flag);
  conditions.push(facetsPredicate(facets));
  if (search !== '') conditions.push(searchIn(dataset, search));
  return {
    where: and(conditions.filter(({ text }) => text !== 'TRUE')),
    figure,
    isOverdue,
    duty,
    due: dueOf(request, figure?.indicator ?? null, isOverdue),
    search,
    facets,
    period: periodOf(
      request,
      figure?.indicator ?? null,
      duty !== null && openStates.includes(duty),
    ),
  };
}

/** The records of a period, and those without a date: no period is theirs, and they must be seen somewhere. */
function withUndated(dataset: Dataset, filter: Filter): Sql {
  const dated = filterPredicate(dataset, filter);
  const date = dataset.fields.find(({ role }) => role === 'event_date');
  if (!date || (filter.from === null && filter.to === null)) return dated;
  const undated = sql`${identifier(date.name)} IS NULL`;
  return or([dated, and([filterPredicate(dataset, filter, null), undated])]);
}

/** The datasets that an indicator reads, each once. */
export function datasetsOf(indicator: Indicator): string[] {
  const sources = [...(indicator.flow ?? []), ...(indicator.stock ?? [])];
  return [...new Set(sources.map(({ dataset }) => dataset))];
}

/** Text fields that hold it, and codes by their titles; personal numbers and names are not searched. */
function searchIn(dataset: Dataset, text: string): Sql {
  const free = dataset.fields.filter(
    ({ codes, role }) => !codes && role !== 'person_name' && role !== 'person_id',
  );
  const wanted = text.toLowerCase();
  const coded = dataset.fields.flatMap(({ name, codes, multiple }) => {
    if (!codes || multiple) return [];
    const found = codeList(codes).codes.filter(
      ({ code, title }) =>
        code === wanted || title.zh.includes(text) || title.en.toLowerCase().includes(wanted),
    );
    if (found.length === 0) return [];
    const values = found.map(({ code }) => code);
    return [isIn(sql`CAST(${identifier(name)} AS VARCHAR)`, values)];
  });
  return or([searchPredicate({ ...dataset, fields: free }, text), ...coded]);
}

function figureOf({ dataset, measure, part }: RecordsRequest): RecordsSelection['figure'] {
  const indicator = measure === null ? undefined : findIndicator(measure);
  const wanted = parts.find((each) => each === part);
  if (!indicator || !wanted || !datasetsOf(indicator).includes(dataset.name)) return null;
  return { indicator, part: hasDemand(indicator) ? wanted : 'counted' };
}

/** The state of duty that is asked for, where the dataset has a duty. */
function stateOf({ dataset, where, asOf }: RecordsRequest): DutyKind | null {
  const kind = dutyStates.find((each) => each === where) ?? null;
  return kind !== null && dutyStateSql(dataset, asOf) !== null ? kind : null;
}

/** Overdue records are due by their limit, those of a stock since they entered it. */
function dueOf(
  { dataset, filter, asOf }: RecordsRequest,
  indicator: Indicator | null,
  isOverdue: boolean,
): RecordsSelection['due'] {
  const duty = isOverdue ? dutyOf(dataset) : null;
  if (duty) return { field: duty.due, day: asOf };
  const stock = indicator?.stock?.find((each) => each.dataset === dataset.name);
  if (!stock) return null;
  return { field: stock.enters, day: filter.to === null ? asOf : stockDay(filter.to, asOf) };
}

function periodOf(
  { dataset, evidence }: RecordsRequest,
  indicator: Indicator | null,
  isOverdue: boolean,
): RecordsSelection['period'] {
  if (isOverdue || indicator?.kind === 'stock') return 'day';
  if (evidence) return 'none';
  return dataset.fields.some(({ role }) => role === 'event_date') ? 'months' : 'none';
}

function whereOf({ where }: { readonly where: Sql }): Sql {
  return where;
}
