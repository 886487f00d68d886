import panels from '../../../data/demo/panels.json';
import { dayNumber } from '../../util/civil-date';
import type { DatasetGenerator, DemoRow } from '../demo-row';
import type { Place } from '../world/place';

const { statistics } = panels;
const censusDay = dayNumber('2020-11-01');
const census = '第七次全国人口普查（2020年）';
const synthetic = '演示数据（合成）';

/** The population of the census, which is real, and invented statistics of each past year. */
export const regionalStatistics: DatasetGenerator = {
  dataset: 'regional_statistics',
  knownOn: 'period_end',
  start(world) {
    return function* (month, random): Iterable<DemoRow> {
      const row = (place: Place, statistic: string, day: number, value: number, unit: string) => ({
        statistic_id: `${place.code}-${statistic}-${day === censusDay ? '2020' : month.year}`,
        region_code: place.code,
        statistic,
        period_end: day,
        value,
        unit,
        source: day === censusDay ? census : synthetic,
      });
      if (month.index === 0) {
        for (const place of world.places) {
          yield row(place, 'population', censusDay, place.population, '人');
        }
      }
      if (month.ofYear !== 12) return;
      for (const place of world.places) {
        const wealth = (2 - Math.min(1.6, place.trouble)) * (random.between(900, 1100) / 1000);
        const people = place.population;
        const gdp = Math.round((people * statistics.gdpPerResident * wealth) / 1e8) * 1e8;
        const revenue =
          Math.round((people * statistics.fiscalRevenuePerResident * wealth) / 1e6) * 1e6;
        yield row(place, 'gdp', month.last, gdp, '元');
        yield row(place, 'fiscal_revenue', month.last, revenue, '元');
        const enterprises = Math.round(people * statistics.enterprisesPerResident * wealth);
        yield row(place, 'enterprises', month.last, enterprises, '户');
        const ratio = Math.round(
          statistics.nonperformingRatio * place.trouble * random.between(80, 130),
        );
        yield row(place, 'nonperforming_ratio', month.last, ratio / 100, '%');
      }
    };
  },
};
