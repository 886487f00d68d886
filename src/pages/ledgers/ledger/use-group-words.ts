import { useTranslation } from 'react-i18next';
import { labelOf } from '../../../catalog/code-lists';
import type { Dataset } from '../../../catalog/dataset-schema';
import { dimensionGroups } from '../../../evaluation/ledgers/group-expression';
import { useNames } from '../../../queries/use-names';
import { formatMonth } from '../../../util/format-date';
import { type Language, textIn } from '../../../util/language';

interface GroupWords {
  readonly language: Language;
  readonly groupTitle: string;
  readonly titleOf: (group: string) => string;
  readonly nameOf: (code: string | null) => string;
}

/** How the groups of a register and their codes are called. */
export function useGroupWords(dataset: Dataset, group: string): GroupWords {
  const { t } = useTranslation('ledgers');
  const names = useNames();
  const { language } = names;
  const fieldOf = (name: string) => dataset.fields.find((field) => field.name === name);
  const titleOf = (name: string) => {
    const dimension = dimensionGroups.find((each) => each === name);
    if (dimension) return t(`group.${dimension}`);
    if (name === 'month') return t('group.month');
    const field = fieldOf(name);
    return field ? textIn(language, field.title) : name;
  };
  return {
    language,
    groupTitle: titleOf(group),
    titleOf,
    nameOf: (code) => {
      if (code === null) return t('group.none');
      if (group === 'city') return names.region(code);
      if (group === 'department') return names.department(code);
      if (group === 'area') return names.area(code);
      if (group === 'month') return formatMonth(code, language);
      const list = fieldOf(group)?.codes;
      return list ? labelOf(list, code, language) : code;
    },
  };
}
