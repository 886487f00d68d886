import type { PeerRanking } from '../../queries/evaluation/assemble-ranking';
import { type CsvValue, writeCsv } from '../../reports/csv';

/** The words of the file, in the language of the screen. */
export interface ScoresCsvWords {
  readonly columns: Readonly<
    Record<
      | 'peers'
      | 'rank'
      | 'unit'
      | 'score'
      | 'grade'
      | 'change'
      | 'interval'
      | 'probability'
      | 'available',
      string
    >
  >;
  readonly dimensions: readonly string[];
  readonly name: (unit: string) => string;
  readonly peers: (peers: string) => string;
  readonly grade: (name: string | null) => string | null;
}

/** The ranked units as a table; scores with all their digits, so that others can compare. */
export function scoresCsv(rankings: readonly PeerRanking[], words: ScoresCsvWords): Blob {
  const { columns, dimensions, name, peers, grade } = words;
  const headers = [
    columns.peers,
    columns.rank,
    columns.unit,
    columns.score,
    columns.grade,
    columns.change,
    `${columns.interval} 5%`,
    `${columns.interval} 95%`,
    columns.probability,
    columns.available,
    ...dimensions,
  ];
  const rows = rankings.flatMap((ranking) =>
    ranking.units.map((unit): CsvValue[] => [
      peers(ranking.peers),
      unit.rank,
      name(unit.unit),
      unit.score,
      grade(unit.grade),
      unit.scoreChange,
      unit.rankInterval?.[0] ?? null,
      unit.rankInterval?.[1] ?? null,
      unit.gradeProbability,
      unit.available,
      ...unit.dimensions,
    ]),
  );
  return writeCsv(headers, rows);
}
