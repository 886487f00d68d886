import type { Random } from '../../util/random';
import { caseId } from '../case-generator';
import type { DatasetGenerator, DemoRow } from '../demo-row';
import { endsHalfYear } from '../time/period-end';
import type { Place } from '../world/place';

/** Cities of the two groups of the national monitoring. */
const large = new Set(['330100', '330200']);
const source = '演示数据（合成）';
const nationalCounts = { large: 36, other: 261 };

/** National monitoring of the cities every month, a provincial rating of all places twice a year. */
export const publishedRatings: DatasetGenerator = {
  dataset: 'published_ratings',
  knownOn: 'published_date',
  start(world) {
    const cities = world.places.filter(({ level }) => level === 'city');
    const counties = world.places.filter(({ level }) => level === 'county');
    return function* (month, random): Iterable<DemoRow> {
      let number = 0;
      const rating = (place: Place, columns: DemoRow): DemoRow => {
        number += 1;
        return {
          rating_id: caseId('PJ', month, number),
          region_code: place.code,
          department_code: null,
          published_date: month.workingDays.at(-2) ?? month.last,
          period_end: month.first - 1,
          ...columns,
          source,
        };
      };
      for (const city of cities) yield rating(city, nationalRating(city, random));
      if (!endsHalfYear(month)) return;
      for (const group of [cities, counties]) {
        const scores = new Map(group.map((place) => [place, provincialScore(place, random)]));
        const ordered = [...scores.values()].sort((a, b) => b - a);
        for (const [place, score] of scores) {
          yield rating(place, {
            publisher_kind: 'provincial',
            publisher: '浙江省信用中心',
            rating: '政府公共信用评价',
            score,
            rank: ordered.indexOf(score) + 1,
            of: group.length,
            grade: gradeOf(score),
          });
        }
      }
    };
  },
};

/** About 86 of 100, as published for the cities of Zhejiang since 2022. */
function nationalRating(city: Place, random: Random): DemoRow {
  const of = large.has(city.code) ? nationalCounts.large : nationalCounts.other;
  const score = Math.round(8850 - 240 * city.trouble + random.between(-60, 60)) / 100;
  const rank = Math.max(1, Math.round(((88.6 - score) / 6) * of) + random.below(4));
  return {
    publisher_kind: 'national',
    publisher: '国家公共信用信息中心',
    rating: '城市信用状况监测',
    score,
    rank: Math.min(of, rank),
    of,
    grade: null,
  };
}

/** Between the 715 and 931 published for the governments of Zhejiang. */
function provincialScore(place: Place, random: Random): number {
  const score = 925 - 85 * place.trouble + random.between(-18, 18);
  return Math.min(931, Math.max(715, Math.round(score)));
}

function gradeOf(score: number): string {
  if (score >= 875) return 'excellent';
  return score >= 790 ? 'good' : 'medium';
}
