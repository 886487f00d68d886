import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import { useWorkspace } from '../../../queries/use-workspace';
import { countSignals } from '../../../queries/warnings/counts-by-rule';
import { lastDays } from '../../../queries/warnings/load-rule-days';
import { useRuleDays, useRuleWorker } from '../../../queries/warnings/use-rule-days';
import { formatDate } from '../../../util/format-date';
import { formatNumber } from '../../../util/format-number';
import { monthOf } from '../../../util/month';
import { compareSignals } from '../../../warnings/compare-signals';
import type { Rule } from '../../../warnings/rule-schema';
import { ChangedWarnings } from './changed-warnings';
import { LevelCountsTable } from './level-counts-table';
import { MonthCounts } from './month-counts';
import styles from './rule-preview.module.css';

interface RulePreviewProps {
  readonly saved: Rule;
  /** Null while the document does not hold: what was shown last stays. */
  readonly draft: Rule | null;
}

/** What the changed rule says today and in the last two years, against the saved one. */
export function RulePreview({ saved, draft }: RulePreviewProps) {
  const { t } = useTranslation('ruleEditor');
  const language = useLanguage();
  const { asOf, period } = useWorkspace();
  const worker = useRuleWorker();
  const today = useMemo(() => [asOf], [asOf]);
  const days = useMemo(() => lastDays({ asOf, period }, 24), [asOf, period]);
  const savedToday = useRuleDays(saved, today, worker);
  const draftToday = useRuleDays(draft, today, worker);
  const isKnown = savedToday.data !== null && draftToday.data !== null;
  const savedMonths = useRuleDays(isKnown ? saved : null, days, worker);
  const draftMonths = useRuleDays(isKnown ? draft : null, days, worker);
  const [before, after] = [savedToday.data?.signals[0], draftToday.data?.signals[0]];
  const changes = useMemo(
    () => (before && after ? compareSignals(before, after) : null),
    [before, after],
  );
  const error = draftToday.error ?? savedToday.error;
  const monthsError = draftMonths.error ?? savedMonths.error;
  const number = (value: number) => formatNumber(value, language);
  const isSame =
    changes && changes.appeared.length + changes.vanished.length + changes.moved.length === 0;
  return (
    <div className={styles.preview} data-preview data-waiting={draftToday.isWaiting || undefined}>
      <Panel
        title={
          !changes
            ? t('preview.waiting')
            : isSame
              ? t('preview.same', { number: number(changes.unchanged) })
              : t('preview.finding', {
                  appeared: number(changes.appeared.length),
                  vanished: number(changes.vanished.length),
                  moved: number(changes.moved.length),
                })
        }
        subtitle={t('preview.subtitle', { asOf: formatDate(asOf, language) })}
        status={
          error
            ? { kind: 'error', message: error.message }
            : { kind: changes ? 'ready' : 'loading' }
        }
      >
        {changes && before && after && (
          <>
            <LevelCountsTable before={countSignals(before)} after={countSignals(after)} />
            {draftToday.data && (
              <ChangedWarnings changes={changes} saved={saved} draft={draftToday.data.rule} />
            )}
          </>
        )}
      </Panel>
      <Panel
        title={t('months.title')}
        subtitle={t('months.subtitle')}
        status={
          monthsError
            ? { kind: 'error', message: monthsError.message }
            : { kind: savedMonths.data && draftMonths.data ? 'ready' : 'loading' }
        }
      >
        {savedMonths.data && draftMonths.data && (
          <MonthCounts
            months={days.map(monthOf)}
            before={savedMonths.data.signals.map(countSignals)}
            after={draftMonths.data.signals.map(countSignals)}
          />
        )}
      </Panel>
    </div>
  );
}
