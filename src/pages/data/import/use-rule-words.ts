import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../../catalog/catalog';
import { useLanguage } from '../../../components/use-language';
import type { Fault } from '../../../intake/report/intake-report';
import {
  type ChangeRule,
  changeRules,
  type FaultRule,
  type kindOfRule,
} from '../../../intake/rules';
import { textIn } from '../../../util/language';

const changeNames: ReadonlySet<string> = new Set(Object.values(changeRules).flat());

/** The words for rules and fields of a dataset in the language of the screen. */
export function useRuleWords(dataset: string) {
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const titles = useMemo(
    () =>
      new Map(
        datasetByName(dataset).fields.map(({ name, title }) => [name, textIn(language, title)]),
      ),
    [dataset, language],
  );
  const field = useCallback(
    (name: string | null) => (name === null ? t('rejected.wholeRow') : (titles.get(name) ?? name)),
    [t, titles],
  );
  const rule = useCallback(
    (name: ChangeRule | FaultRule) =>
      isChange(name) ? t(`change.${name}`) : t(`fault.${name as FaultRule}`),
    [t],
  );
  const kind = useCallback(
    (name: ReturnType<typeof kindOfRule> | 'rejected') => t(`kind.${name}`),
    [t],
  );
  const fault = useCallback(
    ({ field: name, rule: broken, original }: Fault) =>
      `${field(name)}: ${rule(broken)}${original === '' ? '' : ` (${original})`}`,
    [field, rule],
  );
  return { field, rule, kind, fault };
}

function isChange(name: string): name is ChangeRule {
  return changeNames.has(name);
}
