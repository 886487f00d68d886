import type { Bilingual } from '../../catalog/dataset-schema';
import type { Indicator } from '../../evaluation/indicator-schema';
import { findIndicator } from '../../evaluation/indicators';
import type { Model } from '../../evaluation/model/model-schema';
import type { UnitMeasure } from '../../evaluation/unit-measure-schema';

/** A dimension, a sub-dimension or an indicator in its place in a model. */
export interface ModelPart {
  /** `dimension`, `dimension/group`, `dimension/group/indicator`. */
  readonly path: string;
  /** Path of what it is part of; '' for a dimension. */
  readonly parent: string;
  /** 0 for a dimension. */
  readonly depth: number;
  readonly title: Bilingual;
  /** Ids of the clauses that a part stands for. */
  readonly clauses: readonly string[];
  /** Null for a dimension or a sub-dimension. */
  readonly indicator: Indicator | UnitMeasure | null;
}

/** All parts of a model in the order of its document, each before its own parts. */
export function modelParts(model: Model): readonly ModelPart[] {
  const own = new Map(model.indicators?.map((indicator) => [indicator.name, indicator]));
  const within = (
    { groups, indicators }: Model['dimensions'][number],
    parent: string,
    depth: number,
  ): ModelPart[] => [
    ...(groups ?? []).flatMap((group) => [
      groupPart(group, parent, depth),
      ...within(group, join(parent, group.name), depth + 1),
    ]),
    ...(indicators ?? []).map(({ indicator: name }) => {
      const indicator = own.get(name) ?? findIndicator(name) ?? null;
      const title = indicator?.short ?? { zh: name, en: name };
      const clauses = indicator?.clauses ?? [];
      return { path: join(parent, name), parent, depth, title, clauses, indicator };
    }),
  ];
  return model.dimensions.flatMap((dimension) => [
    groupPart(dimension, '', 0),
    ...within(dimension, dimension.name, 1),
  ]);
}

function groupPart(
  { name, title, clauses = [] }: Pick<Model['dimensions'][number], 'name' | 'title' | 'clauses'>,
  parent: string,
  depth: number,
): ModelPart {
  return { path: join(parent, name), parent, depth, title, clauses, indicator: null };
}

function join(parent: string, name: string): string {
  return parent === '' ? name : `${parent}/${name}`;
}
