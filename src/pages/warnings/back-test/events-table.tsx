import { useTranslation } from 'react-i18next';
import { PlainTable } from '../../../components/tables/plain-table';
import { useNames } from '../../../queries/use-names';
import { formatMonth } from '../../../util/format-date';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import type { FoundEvent } from '../../../warnings/backtest/score-backtest';
import { findRule } from '../../../warnings/rules';
import styles from './back-test-results.module.css';

/** Each event with when it was first told of, how early, and by which rules. */
export function EventsTable({ found }: { readonly found: readonly FoundEvent[] }) {
  const { t } = useTranslation(['backTest', 'warnings']);
  const { language, unit } = useNames();
  const month = (value: string | null) =>
    value ? formatMonth(value, language) : t('events.never');
  const title = (name: string) => {
    const rule = findRule(name);
    return rule ? textIn(language, rule.title) : name;
  };
  return (
    <PlainTable
      caption={t('warnings:tableOf', { title: t('events.title') })}
      columns={[
        { key: 'event', title: t('events.event') },
        { key: 'from', title: t('events.from') },
        { key: 'found', title: t('events.found') },
        { key: 'rules', title: t('events.by') },
        { key: 'lead', title: t('events.lead'), numeric: true },
      ]}
      rows={found.map(({ event, month: first, lead, rules }) => ({
        key: event.id,
        cells: [
          event.what
            ? textIn(language, event.what)
            : unit(event.regions[0] ?? null, event.departments[0] ?? null),
          <span key="from" className={styles.whole}>
            {month(event.from)}
          </span>,
          <span key="found" className={styles.whole}>
            {month(first)}
          </span>,
          rules.map(title).join(t('events.and')),
          lead === null ? '–' : formatNumber(lead, language),
        ],
      }))}
    />
  );
}
