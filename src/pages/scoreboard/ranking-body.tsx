import { type ReactNode, useRef } from 'react';
import type { RankedUnit } from '../../queries/evaluation/assemble-ranking';
import { RankingRow, type RankingRowProps } from './ranking-row';
import { useShownUnits } from './use-shown-units';
import type { UnitNames } from './use-unit-names';

interface RankingBodyProps
  extends Omit<RankingRowProps, 'unit' | 'name' | 'note' | 'isOpen' | 'isCompared'> {
  readonly units: readonly RankedUnit[];
  readonly names: UnitNames;
  readonly open: string | null;
  readonly compared: ReadonlySet<string>;
  /** The row that names the peers, where there are several. */
  readonly children: ReactNode;
}

/**
 * The rows of one set of peers. Beside the sliders a row belongs to its place and shows whoever
 * stands there; otherwise it belongs to its unit.
 */
export function RankingBody(props: RankingBodyProps) {
  const { units, names, open, compared, children, ...shared } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = useShownUnits(units, body, shared.isNarrow);
  return (
    <tbody ref={body}>
      {children}
      {shown.map((unit, place) => (
        <RankingRow
          key={shared.isNarrow ? place : unit.unit}
          {...shared}
          unit={unit}
          name={names.name(unit.unit)}
          note={names.note(unit.unit)}
          isOpen={open === unit.unit}
          isCompared={compared.has(unit.unit)}
        />
      ))}
    </tbody>
  );
}
