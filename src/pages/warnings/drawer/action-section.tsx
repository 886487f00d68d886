import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { useNames } from '../../../queries/use-names';
import type { WarningWords } from '../../../queries/warnings/use-row-words';
import type { WarningRow } from '../../../queries/warnings/warning-row';
import { textIn } from '../../../util/language';
import type { Rule } from '../../../warnings/rule-schema';
import { Section } from './section';

const NoticeDialog = lazy(() =>
  import('../letters/notice-dialog').then((module) => ({ default: module.NoticeDialog })),
);

interface ActionSectionProps {
  readonly rules: readonly Rule[];
  readonly row: WarningRow;
  readonly rows: readonly WarningRow[];
  readonly words: WarningWords;
  /** Whether the letter is open. */
  readonly isWriting: boolean;
  readonly onWriting: (isWriting: boolean) => void;
}

/** What the rules suggest to do, who answers, and the letter that asks them to. */
export function ActionSection(props: ActionSectionProps) {
  const { rules, row, rows, words, isWriting, onWriting } = props;
  const { t } = useTranslation(['warnings', 'letters']);
  const names = useNames();
  const actions = [...new Set(rules.map(({ action }) => textIn(words.language, action)))];
  const responsible = [...new Set(rules.map(responsibleOf))];
  return (
    <Section title={t('warnings:drawer.action')}>
      {actions.map((action) => (
        <p key={action}>{action}</p>
      ))}
      <p>
        {t('warnings:drawer.responsible')}
        {words.language === 'zh-CN' ? '：' : ': '}
        {responsible.join(words.language === 'zh-CN' ? '、' : ', ')}
      </p>
      <p>
        <Button icon="document" onClick={() => onWriting(true)}>
          {t('letters:open')}
        </Button>
      </p>
      {isWriting && (
        <Suspense>
          <NoticeDialog row={row} rows={rows} onClose={() => onWriting(false)} />
        </Suspense>
      )}
    </Section>
  );

  function responsibleOf({ responsible: who }: Rule): string {
    const region = row.unit?.region ?? null;
    if (typeof who === 'object') return names.unit(region, who.department);
    if (who === 'government' && region !== null) {
      return t('warnings:drawer.government', { region: names.region(region) });
    }
    return words.unit(row);
  }
}
