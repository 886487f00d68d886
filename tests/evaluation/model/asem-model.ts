import type { ModelData } from '../../../src/evaluation/model/model-data';
import type { Model } from '../../../src/evaluation/model/model-schema';
import type { Directions } from '../../../src/evaluation/model/scoring-plan';
import { denominated, entries, imputed, indicators, raw } from '../../stats/support/asem';
import { smallModel } from './small-model';

const partsOf = (name: string) => entries.filter(({ parent }) => parent === name);
const titled = (code: string) => ({ name: code, title: { zh: code, en: code } });

/** The ASEM Sustainable Connectivity index as a model document. */
export const asemModel: Model = {
  ...smallModel,
  name: 'asem',
  treatment: true,
  normalisation: 'min_max',
  minimumShare: 0,
  dimensions: partsOf('Index').map((half) => ({
    ...titled(half.code),
    weight: half.weight,
    groups: partsOf(half.code).map((pillar) => ({
      ...titled(pillar.code),
      weight: pillar.weight,
      indicators: partsOf(pillar.code).map(({ code, weight }) => ({ indicator: code, weight })),
    })),
  })),
};

export const asemDirections: Directions = new Map(
  indicators.map(({ code, direction }) => [code, direction]),
);

/** Values as COINr treats them: divided, gaps filled. */
export const asemData: ModelData = {
  units: raw.texts('uCode'),
  peers: raw.texts('uCode').map(() => 'all'),
  values: new Map(
    indicators.map(({ code, denominator }) => [code, imputed(denominated(code, denominator))]),
  ),
  sizes: new Map(),
};
