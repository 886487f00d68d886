import shares from '../../../data/demo/shares.json';
import texts from '../../../data/demo/texts.json';
import { caseGenerator, unitColumns } from '../case-generator';
import { officeDay } from '../sampling/day-choice';
import { choiceOf } from '../sampling/weighted-choice';
import { unitChoice } from '../world/unit-choice';

const kinds = choiceOf({
  civil_servant_training: 34,
  leader_course: 8,
  campaign: 22,
  campus: 14,
  typical_case: 4,
  community: 18,
});

export const integrityTraining = caseGenerator({
  dataset: 'integrity_training',
  id: ['activity_id', 'PX'],
  knownOn: 'held_date',
  start(world) {
    const units = unitChoice(world, {
      departments: shares.departments.training,
      levels: shares.levels.balanced,
    });
    return ({ month, random }) => {
      const unit = units.draw(random);
      const kind = kinds.draw(random);
      const expected = random.between(20, 260);
      return {
        ...unitColumns(unit),
        kind,
        title: random.pick(texts.trainings),
        held_date: officeDay(month, random),
        participants: Math.floor((expected * random.between(78, 100)) / 100),
        should_attend:
          kind === 'civil_servant_training' || kind === 'leader_course' ? expected : null,
        typical_case: kind === 'typical_case',
      };
    };
  },
});
