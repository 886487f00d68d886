import overrides from '../../../data/demo/department-names.json';
import documentMarks from '../../../data/demo/document-marks.json';
import type { Department } from '../../catalog/department-schema';
import type { Random } from '../../util/random';
import { inventedCreditCode } from '../text/credit-code';
import { type Place, type PlaceLevel, troubleFactor } from './place';
import type { Unit } from './unit';

/** Every department of every place that has it, places first. */
export function makeUnits(
  places: readonly Place[],
  departments: readonly Department[],
  spread: { readonly department: number; readonly unit: number },
  randomFor: (key: string) => Random,
): Unit[] {
  const trouble = new Map(
    departments.map(({ code }) => [code, troubleFactor(randomFor(code), spread.department)]),
  );
  return places.flatMap((place) =>
    departments
      .filter(({ levels }) => levels.includes(place.level))
      .map((department) => {
        const key = `${place.code}/${department.code}`;
        return {
          place,
          department: department.code,
          name: `${place.name}${officialName(department, place.level)}`,
          creditCode: inventedCreditCode('11', place.code, department.code),
          mark: `${place.mark}${marks[department.code] ?? department.short.zh}`,
          trouble:
            place.trouble *
            (trouble.get(department.code) ?? 1) *
            troubleFactor(randomFor(key), spread.unit),
        };
      }),
  );
}

const marks: Readonly<Record<string, string>> = documentMarks;

type Names = Partial<Record<PlaceLevel | 'all', string>>;

/** 教育局（厅） is 教育厅 in the province and 教育局 below it. */
function officialName({ code, title }: Department, level: PlaceLevel): string {
  const names = (overrides as Record<string, Names>)[code];
  const override = names?.[level] ?? names?.all;
  if (override) return override;
  const [, base = title.zh, other] = /^(.+?)（(.+)）$/.exec(title.zh) ?? [];
  if (level === 'province' && other === '厅') return base.replace(/局$/, '厅');
  if (level === 'county' && other === '局') return base.replace(/委员会$/, '局');
  return base;
}
