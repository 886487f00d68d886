import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/layout/empty-state';
import { SideDrawer } from '../../../components/layout/side-drawer';
import type { JournalControl } from '../../../queries/warnings/use-journal';
import { useRowWords } from '../../../queries/warnings/use-row-words';
import type { WarningsOfDay } from '../../../queries/warnings/use-warnings';
import type { WarningRow } from '../../../queries/warnings/warning-row';
import { formatDate } from '../../../util/format-date';
import { findRule } from '../../../warnings/rules';
import { LevelMark } from '../level-mark';
import { ActionSection } from './action-section';
import { RuleCard } from './rule-card';
import { UnitLinks } from './unit-links';
import styles from './warning-drawer.module.css';
import { WhySection } from './why-section';
import { WorkSection } from './work-section';

interface WarningDrawerProps {
  readonly id: string;
  /** Null where no rule signals it and nothing is written of it. */
  readonly row: WarningRow | null;
  /** All, of which a letter may take in those of the same unit. */
  readonly rows: readonly WarningRow[];
  readonly data: WarningsOfDay;
  readonly journal: JournalControl;
  readonly onClose: () => void;
}

/** One warning: why, on which records, what is suggested, what was done, by which rules. */
export function WarningDrawer({ id, row, rows, data, journal, onClose }: WarningDrawerProps) {
  const { t } = useTranslation('warnings');
  const words = useRowWords();
  const [isWriting, setWriting] = useState(false);
  const { language } = words;
  const warning = row?.warning ?? null;
  const rules = [...new Set(warning?.signals.map(({ rule }) => rule))].flatMap(
    (name) => findRule(name) ?? [],
  );
  return (
    <SideDrawer
      onClose={onClose}
      width={760}
      isCovered={isWriting}
      title={
        row ? (
          <>
            <span className={styles.kind}>
              {[words.cause(row), ...row.areas.map(words.area)].join(' · ')}
            </span>
            <span className={styles.unit}>
              {words.unit(row)} {words.note(row) && <small>{words.note(row)}</small>}
            </span>
          </>
        ) : (
          t('title')
        )
      }
    >
      {!row ? (
        <EmptyState title={t('drawer.missing', { id })} hint={t('drawer.missingHint')} />
      ) : (
        <>
          <p className={styles.head}>
            <LevelMark level={row.level} />
            {row.since && (
              <span>{t('drawer.since', { date: formatDate(row.since, language) })}</span>
            )}
            <span>{t(`work.${row.record.state}`)}</span>
            {row.isBack && <span>{t('table.back')}</span>}
            <UnitLinks unit={row.unit} />
          </p>
          {warning ? (
            <>
              <WhySection warning={warning} data={data} words={words} />
              <ActionSection
                rules={rules}
                row={row}
                rows={rows}
                words={words}
                isWriting={isWriting}
                onWriting={setWriting}
              />
            </>
          ) : (
            <EmptyState
              title={t('drawer.gone')}
              hint={t('drawer.goneHint', { date: formatDate(data.asOf, language) })}
            />
          )}
          <WorkSection row={row} journal={journal} />
          {rules.map((rule) => (
            <RuleCard key={rule.name} rule={rule} />
          ))}
        </>
      )}
    </SideDrawer>
  );
}
