import { useTranslation } from 'react-i18next';
import { SqlBlock } from '../../../components/code/sql-block';
import { useLanguage } from '../../../components/use-language';
import { compileUnitValues } from '../../../evaluation/compile-unit-values';
import { catalogueContext } from '../../../evaluation/indicators';
import type { Model } from '../../../evaluation/model/model-schema';
import type { UnitMeasure } from '../../../evaluation/unit-measure-schema';
import { useFilter } from '../../../queries/use-filter';
import { useWorkspace } from '../../../queries/use-workspace';
import { formatMonth } from '../../../util/format-date';

interface MeasureSqlProps {
  readonly measure: UnitMeasure;
  readonly model: Model;
}

/** The SQL that gives every unit of a model its value of a measure in the evaluated month. */
export function MeasureSql({ measure, model }: MeasureSqlProps) {
  const { t } = useTranslation('model');
  const language = useLanguage();
  const { asOf, period } = useWorkspace();
  const { filter } = useFilter();
  const month = filter.to ?? period.to;
  const { unitLevel } = model;
  const { text } = compileUnitValues(measure, catalogueContext(asOf), {
    level: unitLevel === 'department' || unitLevel === 'city' ? unitLevel : 'region',
    months: [month],
    window: model.period,
  });
  return (
    <>
      <p>{t('measure.sql', { month: formatMonth(month, language) })}</p>
      <SqlBlock label="SQL" text={text} />
    </>
  );
}
