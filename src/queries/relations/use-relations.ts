import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Filter } from '../../catalog/filter';
import { rowsOf } from '../records/record-blocks';
import { useWorkspace } from '../use-workspace';
import { assembleRelations, type LinkRow, type PenaltyRow } from './assemble-relations';
import { linkLimit, linksQuery, penaltiesQuery, unitRecordsQuery } from './relation-queries';

/** Dishonesty records of a unit and of its officials, who are counted only. */
export interface UnitRecords {
  readonly officials: number;
  readonly units: number;
}

/** The relations under a filter; the graph is made once for all that is asked of it. */
export function useRelations(filter: Filter) {
  const { engine, snapshot, revision } = useWorkspace();
  const links = linksQuery(filter).text;
  const penalties = penaltiesQuery(filter).text;
  const records = unitRecordsQuery(filter).text;
  return useQuery({
    placeholderData: keepPreviousData,
    queryKey: ['relations', snapshot?.location ?? null, revision, links, penalties, records],
    queryFn: async ({ signal }) => {
      const found = linkRows(rowsOf(await engine.query(links, { signal })));
      const penalised = penaltyRows(rowsOf(await engine.query(penalties, { signal })));
      const units = rowsOf(await engine.query(records, { signal }));
      return {
        relations: assembleRelations(found.slice(0, linkLimit), penalised),
        links: Math.min(found.length, linkLimit),
        isCut: found.length > linkLimit,
        recordsOf: new Map<string, UnitRecords>(
          units.map((row) => [
            unitKey(textOf(row.region), textOf(row.department)),
            { officials: Number(row.officials), units: Number(row.units) },
          ]),
        ),
      };
    },
  });
}

/** Key of a region and department. */
export function unitKey(region: string | null, department: string | null): string {
  return `${region ?? ''} ${department ?? ''}`;
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/** The rows of `linksQuery`. */
export function linkRows(rows: Rows): LinkRow[] {
  return rows.map((row) => ({
    kind: String(row.kind),
    fromName: String(row.from_name),
    fromCode: textOf(row.from_code),
    toName: String(row.to_name),
    toCode: textOf(row.to_code),
    region: textOf(row.region),
    department: textOf(row.department),
    agreement: textOf(row.agreement),
    amount: row.amount === null ? null : Number(row.amount),
    since: String(row.since),
  }));
}

/** The rows of `penaltiesQuery`. */
export function penaltyRows(rows: Rows): PenaltyRow[] {
  return rows.map((row) => ({
    name: String(row.name),
    code: String(row.code),
    authority: String(row.authority),
    authorityCode: String(row.authority_code),
    region: textOf(row.region),
    department: textOf(row.department),
    records: Number(row.records),
    last: String(row.last),
  }));
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined || value === '' ? null : String(value);
}
