import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../../catalog/catalog';
import { type ChangeRule, changeRules, type FaultRule } from '../../../intake/rules';
import { useNames } from '../../../queries/use-names';
import type { QualityWords } from '../../../reports/quality-csv';
import { textIn } from '../../../util/language';

const changeNames: ReadonlySet<string> = new Set(Object.values(changeRules).flat());

/** The words of an exported quality report in the language of the screen. */
export function useQualityWords(): QualityWords {
  const { t } = useTranslation(['quality', 'intake']);
  const names = useNames();
  const unknown = t('quality:sources.unknown');
  return {
    column: (column) => t(`quality:export.${column}`),
    level: (level) => t(`quality:export.levels.${level}`),
    dimension: (dimension) => t(`quality:dimension.${dimension}`),
    dataset: (name) => textIn(names.language, datasetByName(name).title),
    field: (dataset, name) => {
      const field = datasetByName(dataset).fields.find((each) => each.name === name);
      return field ? textIn(names.language, field.title) : t('quality:fields.wholeRow');
    },
    rule: (rule) =>
      changeNames.has(rule)
        ? t(`intake:change.${rule as ChangeRule}`)
        : t(`intake:fault.${rule as FaultRule}`),
    region: (code) => (code === null ? unknown : names.region(code)),
    department: (code) => (code === null ? unknown : names.department(code)),
  };
}
