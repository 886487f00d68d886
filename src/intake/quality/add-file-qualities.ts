import { addCounts } from './counts';
import { byRows, type FieldQuality, type FileQuality, type UnitQuality } from './file-quality';

/** The quality of parts of one file, at least one, as if they had been counted as one. */
export function addFileQualities(parts: readonly FileQuality[]): FileQuality {
  const notAssessable = parts.map((part) => part.timelinessNotAssessable);
  return {
    faultless: sumOf(parts, ({ faultless }) => faultless),
    counts: addCounts(parts.map(({ counts }) => counts)),
    fields: (parts[0]?.fields ?? []).map(({ field }, place): FieldQuality => {
      const same = parts.flatMap(({ fields }) => fields[place] ?? []);
      return {
        field,
        filled: sumOf(same, ({ filled }) => filled),
        counts: addCounts(same.map(({ counts }) => counts)),
      };
    }),
    units: unitsOf(parts),
    timelinessNotAssessable: notAssessable.includes(null)
      ? null
      : sumOf(notAssessable, (count) => count ?? 0),
  };
}

function unitsOf(parts: readonly FileQuality[]): readonly UnitQuality[] {
  const byUnit = new Map<string, UnitQuality[]>();
  for (const unit of parts.flatMap(({ units }) => units)) {
    const name = JSON.stringify([unit.region, unit.department]);
    const same = byUnit.get(name);
    if (same) same.push(unit);
    else byUnit.set(name, [unit]);
  }
  return [...byUnit.values()]
    .map(
      (same): UnitQuality => ({
        region: same[0]?.region ?? null,
        department: same[0]?.department ?? null,
        rows: sumOf(same, ({ rows }) => rows),
        accepted: sumOf(same, ({ accepted }) => accepted),
        faultless: sumOf(same, ({ faultless }) => faultless),
        counts: addCounts(same.map(({ counts }) => counts)),
      }),
    )
    .sort(byRows);
}

function sumOf<T>(parts: readonly T[], numberOf: (part: T) => number): number {
  return parts.reduce((sum, part) => sum + numberOf(part), 0);
}
