import texts from '../../../data/demo/texts.json';
import { caseId } from '../case-generator';
import type { DatasetGenerator, DemoRow } from '../demo-row';
import { officeDay } from '../sampling/day-choice';
import { choiceOf } from '../sampling/weighted-choice';

/** Month in which the yearly recruitment of civil servants is reviewed. */
const reviewMonth = 6;
const reasons = choiceOf({
  cheating: 12,
  criminal_record: 26,
  judgment_defaulter: 38,
  black_list: 18,
  other: 6,
});

/** Yearly: who was reviewed before recruitment, and who was turned away for what. */
export const recruitmentReviews: DatasetGenerator = {
  dataset: 'recruitment_reviews',
  knownOn: 'reviewed_date',
  start(world) {
    return function* (month, random): Iterable<DemoRow> {
      if (month.ofYear !== reviewMonth) return;
      let number = 0;
      for (const place of world.places) {
        const applicants = 40 + Math.round(place.population / 9000) + random.below(40);
        const reviewed = random.chance(0.93) ? applicants : applicants - random.between(1, 6);
        const refused = random.below(4);
        const common = {
          region_code: place.code,
          department_code: 'organisation_department',
          round: `${month.year}${texts.rounds}`,
          reviewed_date: officeDay(month, random),
        };
        number += 1;
        yield {
          review_id: caseId('ZL', month, number),
          ...common,
          applicants: applicants - refused,
          reviewed: reviewed - refused,
          result: 'passed',
          reason: null,
          refused: 0,
        };
        for (let left = refused; left > 0; left -= 1) {
          number += 1;
          const reason = reasons.draw(random);
          yield {
            review_id: caseId('ZL', month, number),
            ...common,
            applicants: 1,
            reviewed: 1,
            result: reason === 'cheating' ? 'employment_refused' : 'application_refused',
            reason,
            refused: 1,
          };
        }
      }
    };
  },
};
