import type { Bilingual, Dataset } from './dataset-schema';

/** Titles of the navigation groups, in their order. */
export const familyTitles: Readonly<Record<Dataset['family'], Bilingual>> = {
  records: { zh: '失信与承诺', en: 'Dishonesty and commitments' },
  rectification: { zh: '整改、修复与奖惩', en: 'Rectification, repair and joint action' },
  publicity: { zh: '双公示', en: 'Double publicity' },
  public_voice: { zh: '社会与横向监督', en: 'Public and horizontal supervision' },
  agreements: { zh: '重点领域', en: 'Key areas' },
  tasks: { zh: '任务', en: 'Tasks' },
  governance: { zh: '依法履职', en: 'Lawful administration' },
  coverage: { zh: '归集与应用', en: 'Collection and use' },
  evaluation: { zh: '评价与评级', en: 'Evaluation and ratings' },
  reference: { zh: '统计与关联', en: 'Statistics and relations' },
};
