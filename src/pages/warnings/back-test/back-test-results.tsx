import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../../../components/controls/select';
import { EmptyState } from '../../../components/layout/empty-state';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { useKnownEvents } from '../../../queries/warnings/use-known-events';
import { useRules } from '../../../queries/warnings/use-rules';
import { textIn } from '../../../util/language';
import type { BacktestMonth } from '../../../warnings/backtest/score-backtest';
import { scoreRuleSet } from '../../../warnings/backtest/score-rule-set';
import type { Rule } from '../../../warnings/rule-schema';
import { MonthCountsChart } from '../month-counts-chart';
import styles from './back-test-results.module.css';
import { EpisodesTable } from './episodes-table';
import { EventsTable } from './events-table';
import { RuleScores } from './rule-scores';
import { rulesOfSet } from './rule-sets';
import { SetFigures } from './set-figures';

interface BackTestResultsProps {
  readonly months: readonly BacktestMonth[];
  readonly rules: readonly Rule[];
}

/** How right some rules were, beside others where these are chosen. */
export function BackTestResults({ months, rules }: BackTestResultsProps) {
  const { t } = useTranslation('backTest');
  const language = useLanguage();
  const { own } = useRules();
  const [part, setPart] = usePageParameter('part');
  const [against, setAgainst] = usePageParameter('against');
  const [kind, setKind] = usePageParameter('kind');
  const { truth, outcomes, error } = useKnownEvents();
  const source = kind === 'journal' || truth === null ? 'journal' : 'truth';
  const events = (source === 'truth' ? truth : outcomes) ?? null;
  const options = useMemo(
    () => [
      { value: 'given', label: t('set.given') },
      ...(own.length > 0 ? [{ value: 'own', label: t('set.own') }] : []),
      ...rules.map(({ name, title }) => ({ value: name, label: textIn(language, title) })),
    ],
    [rules, own, language, t],
  );
  const isSet = (value: string | null) => options.some((option) => option.value === value);
  const first = part !== null && isSet(part) ? part : 'given';
  const second = against !== null && isSet(against) ? against : null;
  const scoreOf = useMemo(
    () => (set: string) => scoreRuleSet(rulesOfSet(set, rules, own), months, events ?? []),
    [rules, own, months, events],
  );
  const score = useMemo(() => scoreOf(first), [scoreOf, first]);
  const other = useMemo(() => (second === null ? null : scoreOf(second)), [scoreOf, second]);
  const labelOf = (set: string) => options.find(({ value }) => value === set)?.label ?? set;
  const lines = [
    { name: labelOf(first), values: score.warnings },
    ...(other && second ? [{ name: labelOf(second), values: other.warnings }] : []),
  ];
  return (
    <div className={styles.results}>
      <div className={styles.choices}>
        <Select
          label={t('set.label')}
          value={first}
          options={options}
          onChange={(value) => setPart(value === 'given' ? null : value)}
        />
        <Select
          label={t('set.against')}
          value={second ?? ''}
          options={[{ value: '', label: t('set.none') }, ...options]}
          onChange={(value) => setAgainst(value || null)}
        />
        <Select
          label={t('source.label')}
          value={source}
          options={[
            ...(truth ? [{ value: 'truth', label: t('source.truth') }] : []),
            { value: 'journal', label: t('source.journal') },
          ]}
          onChange={(value) => setKind(value === 'journal' ? 'journal' : null)}
        />
      </div>
      {error && <p role="alert">{t('source.failed', { message: error.message })}</p>}
      <div className={styles.columns}>
        <Panel title={t('figures.title')} subtitle={t(`source.${source}Hint`)}>
          <SetFigures
            first={{ label: labelOf(first), score }}
            second={other && second ? { label: labelOf(second), score: other } : null}
          />
        </Panel>
        <Panel title={t('perMonth.title')} subtitle={t('perMonth.subtitle')}>
          <MonthCountsChart
            label={t('perMonth.title')}
            months={months.map(({ month }) => month)}
            lines={lines}
          />
        </Panel>
      </div>
      {events !== null && events.length === 0 && (
        <EmptyState title={t('noEvents')} hint={t('noEventsHint')} />
      )}
      {score.found.length > 0 && (
        <Panel title={t('events.title')} subtitle={t('events.subtitle')}>
          <EventsTable found={score.found} />
        </Panel>
      )}
      {score.episodes.length > 0 && (
        <Panel title={t('episodes.title')} subtitle={t('episodes.subtitle')}>
          <EpisodesTable episodes={score.episodes} />
        </Panel>
      )}
      <Panel title={t('rules.title')} subtitle={t('rules.subtitle')}>
        <RuleScores rules={rules} scoreOf={scoreOf} chosen={first} onChoose={setPart} />
      </Panel>
    </div>
  );
}
