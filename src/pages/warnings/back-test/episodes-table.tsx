import { useTranslation } from 'react-i18next';
import { PlainTable } from '../../../components/tables/plain-table';
import { useNames } from '../../../queries/use-names';
import { formatMonth } from '../../../util/format-date';
import { textIn } from '../../../util/language';
import type { Episode } from '../../../warnings/backtest/score-backtest';
import { findRule } from '../../../warnings/rules';
import { LevelMark } from '../level-mark';
import styles from './back-test-results.module.css';

/** The red and orange warnings of statistical rules, months in a row as one, with what stands behind. */
export function EpisodesTable({ episodes }: { readonly episodes: readonly Episode[] }) {
  const { t } = useTranslation(['backTest', 'warnings']);
  const { language, unit, area } = useNames();
  const behind = ({ event }: Episode) => {
    if (!event) return t('episodes.none');
    return event.what ? textIn(language, event.what) : t('episodes.confirmed');
  };
  return (
    <PlainTable
      caption={t('warnings:tableOf', { title: t('episodes.title') })}
      columns={[
        { key: 'level', title: t('episodes.level') },
        { key: 'rule', title: t('episodes.rule') },
        { key: 'unit', title: t('episodes.unit') },
        { key: 'months', title: t('episodes.months') },
        { key: 'event', title: t('episodes.event') },
      ]}
      rows={episodes.map((episode) => {
        const { rule: name, from, to, signal } = episode;
        const rule = findRule(name);
        const { region, department } = signal.unit;
        const months = [...new Set([from, to])].map((each) => formatMonth(each, language));
        return {
          key: [name, region, department, signal.area, from].join('/'),
          cells: [
            <LevelMark key="level" level={signal.level} />,
            rule ? textIn(language, rule.title) : name,
            [unit(region, department), signal.area && area(signal.area)]
              .filter(Boolean)
              .join(' · '),
            <span key="months" className={styles.whole}>
              {months.join('–')}
            </span>,
            behind(episode),
          ],
        };
      })}
    />
  );
}
