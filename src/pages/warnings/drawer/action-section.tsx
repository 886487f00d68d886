import { useTranslation } from 'react-i18next';
import { useNames } from '../../../queries/use-names';
import type { WarningRow } from '../../../queries/warnings/warning-row';
import { textIn } from '../../../util/language';
import type { Rule } from '../../../warnings/rule-schema';
import type { WarningWords } from '../use-row-words';
import { Section } from './section';

interface ActionSectionProps {
  readonly rules: readonly Rule[];
  readonly row: WarningRow;
  readonly words: WarningWords;
}

/** What the rules suggest to do, and who answers. */
export function ActionSection({ rules, row, words }: ActionSectionProps) {
  const { t } = useTranslation('warnings');
  const names = useNames();
  const actions = [...new Set(rules.map(({ action }) => textIn(words.language, action)))];
  const responsible = [...new Set(rules.map(responsibleOf))];
  return (
    <Section title={t('drawer.action')}>
      {actions.map((action) => (
        <p key={action}>{action}</p>
      ))}
      <p>
        {t('drawer.responsible')}
        {words.language === 'zh-CN' ? '：' : ': '}
        {responsible.join(words.language === 'zh-CN' ? '、' : ', ')}
      </p>
    </Section>
  );

  function responsibleOf({ responsible: who }: Rule): string {
    const region = row.unit?.region ?? null;
    if (typeof who === 'object') return names.unit(region, who.department);
    if (who === 'government' && region !== null) {
      return t('drawer.government', { region: names.region(region) });
    }
    return words.unit(row);
  }
}
