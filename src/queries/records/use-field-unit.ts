import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../catalog/dataset-schema';

/** The word for a field's unit; null for fields without one. */
export function useFieldUnit(): (field: Field) => string | null {
  const { t } = useTranslation('records');
  return useCallback(
    ({ unit }: Field) => {
      switch (unit) {
        case 'yuan':
        case 'person':
        case 'percent':
        case 'score':
        case 'day':
        case 'working_day':
          return t(`unit.${unit}`);
        default:
          return null;
      }
    },
    [t],
  );
}
