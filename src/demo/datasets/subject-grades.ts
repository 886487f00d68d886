import panels from '../../../data/demo/panels.json';
import type { Random } from '../../util/random';
import { caseId } from '../case-generator';
import type { DatasetGenerator, DemoRow } from '../demo-row';
import { endsHalfYear } from '../time/period-end';
import { afterWorkingDays } from '../time/work-calendar';
import type { Place } from '../world/place';

/** Working days from the evaluation to its publication. */
const untilPublished = 15;
const codes = ['excellent', 'good', 'medium', 'poor'] as const;

interface GradeFacts {
  readonly total?: number;
  readonly subjects?: number;
  readonly shares: readonly number[];
  readonly means: readonly number[];
}

const kinds: Readonly<Record<string, GradeFacts>> = panels.grades;

/** Half-yearly: how many subjects of a kind have each grade, counties summing to the published totals. */
export const subjectGrades: DatasetGenerator = {
  dataset: 'subject_grades',
  knownOn: 'evaluated_date',
  forgotten: ['published_date'],
  start(world) {
    const residents = world.places[0]?.population ?? 1;
    const places = world.places.filter(({ level }) => level !== 'province');
    return function* (month, random): Iterable<DemoRow> {
      if (!endsHalfYear(month)) return;
      let number = 0;
      for (const place of places) {
        for (const [kind, facts] of Object.entries(kinds)) {
          const counts = gradeCounts(place, facts, residents, random);
          for (const [index, grade] of codes.entries()) {
            number += 1;
            const mean = facts.means[index] ?? 0;
            yield {
              grade_id: caseId('DJ', month, number),
              region_code: place.code,
              department_code: 'credit_office',
              subject_kind: kind,
              evaluated_date: month.last,
              published_date: afterWorkingDays(month.last, untilPublished),
              grade,
              subjects: counts[index] ?? 0,
              mean_score: counts[index] ? mean + random.between(-60, 60) / 10 : null,
            };
          }
        }
      }
    };
  },
};

/** A city states its own government and departments; all other subjects stand with the counties. */
function gradeCounts(place: Place, facts: GradeFacts, residents: number, random: Random): number[] {
  const { shares, total, subjects = 0 } = facts;
  if (total !== undefined && place.level === 'city') return [0, 0, 0, 0];
  if (total !== undefined) {
    const here = (total * place.population) / residents;
    return shares.map((share, index) =>
      Math.round(
        (here * share * (index < 2 ? 1 : tilt(place)) * random.between(970, 1030)) / 100000,
      ),
    );
  }
  const counts = [0, 0, 0, 0];
  const sum = shares.reduce((all, share) => all + share, 0);
  for (let left = subjects; left > 0; left -= 1) {
    let target = random.below(Math.round(sum * 10)) / 10;
    const index = shares.findIndex((share) => {
      target -= share;
      return target < 0;
    });
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

function tilt({ trouble }: Place): number {
  return 0.5 + 0.5 * trouble;
}
