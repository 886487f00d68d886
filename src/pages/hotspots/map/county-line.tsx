import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { numberColumns, numberOf } from './county-columns';
import type { CountyRow } from './county-rows';
import type { HotspotFormat } from './use-hotspot-format';

interface CountyLineProps {
  readonly row: CountyRow;
  readonly format: HotspotFormat;
  readonly name: string;
  readonly city: string;
  /** What is judged, in words. */
  readonly gi: string;
  readonly moran: string;
  readonly isSelected: boolean;
  readonly isFaded: boolean;
  readonly onPress: (code: string, additive: boolean) => void;
}

/** One county of the table: its box adds it to the selection, its name selects it alone. */
export const CountyLine = memo(function CountyLine(props: CountyLineProps) {
  const { row, format, name, city, gi, moran, isSelected, isFaded, onPress } = props;
  const { t } = useTranslation('hotspots');
  const textOf = (column: (typeof numberColumns)[number]) => {
    const value = numberOf(row, column);
    if (column === 'rate' || column === 'smoothed') return format.rate(value);
    if (column === 'change') return format.change(value);
    if (column === 'z') return format.z(value);
    if (column === 'p' || column === 'permuted') return format.p(value);
    return format.number(value);
  };
  const isJudgedBy = (column: string) =>
    row.local?.gi != null && column === (row.local.isFew ? 'permuted' : 'p');
  const [rank, ...others] = numberColumns;
  return (
    <tr data-selected={isSelected || undefined} data-faded={isFaded || undefined}>
      <td>
        <input
          type="checkbox"
          aria-label={t('table.select', { name })}
          checked={isSelected}
          onChange={() => onPress(row.code, true)}
        />
      </td>
      <td data-numeric>{textOf(rank)}</td>
      <th scope="row">
        <button
          type="button"
          onClick={(event) => onPress(row.code, event.ctrlKey || event.metaKey)}
        >
          {name}
        </button>
      </th>
      <td data-quiet>{city}</td>
      {others.map((column) => (
        <td
          key={column}
          data-numeric
          data-judged={isJudgedBy(column) || undefined}
          title={
            column === 'rate' && row.rate
              ? `${t('table.limits')} ${format.rate(row.rate.lower)}–${format.rate(row.rate.upper)}`
              : isJudgedBy(column)
                ? t('table.judged')
                : undefined
          }
        >
          {textOf(column)}
        </td>
      ))}
      <td data-class={row.local?.gi?.class?.kind}>{gi}</td>
      <td>{moran}</td>
    </tr>
  );
});
