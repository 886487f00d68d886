import { useMemo } from 'react';
import { findIndicator } from '../../evaluation/indicators';
import { modelLeaves } from '../../evaluation/model/model-leaves';
import type { Model } from '../../evaluation/model/model-schema';
import { modelOfDepartment, type ScopedModel } from '../../evaluation/model/model-units';
import { useFilter } from '../use-filter';

/**
 * A model as it is asked for: where it scores departments and the filter names one, that department is
 * compared with its like in the other cities. Models with measures of their own stay as they are.
 */
export function useScopedModel(model: Model): ScopedModel {
  const { filter } = useFilter();
  const [department, ...others] = filter.departments;
  return useMemo(() => {
    const isOne = department !== undefined && others.length === 0;
    const adds = modelLeaves(model).every(({ indicator }) => findIndicator(indicator));
    return isOne && adds && model.unitLevel === 'department'
      ? modelOfDepartment(model, department)
      : model;
  }, [model, department, others.length]);
}
