import { useTranslation } from 'react-i18next';
import { monthsOfSignal } from '../../../queries/warnings/months-of-signal';
import type { WarningWords } from '../../../queries/warnings/use-row-words';
import type { WarningsOfDay } from '../../../queries/warnings/use-warnings';
import { formatDate } from '../../../util/format-date';
import { formatNumber } from '../../../util/format-number';
import type { Warning } from '../../../warnings/merge-signals';
import { findRule, isOwnRule } from '../../../warnings/rules';
import type { Signal } from '../../../warnings/signal';
import { LevelMark } from '../level-mark';
import { EvidenceList } from './evidence-list';
import { LevelTable } from './level-table';
import { Section } from './section';
import { SignalChart } from './signal-chart';
import styles from './why-section.module.css';

interface WhySectionProps {
  readonly warning: Warning;
  readonly data: WarningsOfDay;
  readonly words: WarningWords;
}

/** Every rule that signals: its sentence, its months or records, and how its level came about. */
export function WhySection({ warning, data, words }: WhySectionProps) {
  const { t } = useTranslation('warnings');
  const { signals } = warning;
  return (
    <Section
      title={
        signals.length === 1
          ? t('drawer.whyOne')
          : t('drawer.why', { number: formatNumber(signals.length, words.language) })
      }
    >
      {signals.map((signal) => (
        <SignalBlock
          key={`${signal.rule} ${signal.area}`}
          signal={signal}
          data={data}
          words={words}
        />
      ))}
    </Section>
  );
}

interface SignalBlockProps extends Omit<WhySectionProps, 'warning'> {
  readonly signal: Signal;
}

function SignalBlock({ signal, data, words }: SignalBlockProps) {
  const { t } = useTranslation('warnings');
  const rule = findRule(signal.rule);
  const own = monthsOfSignal(signal, data);
  return (
    <div className={styles.signal}>
      <p className={styles.rule}>
        <LevelMark level={signal.level} />
        <span>
          {words.rule(signal.rule)}
          {isOwnRule(signal.rule) && ` (${t('own')})`}
        </span>
        <span className={styles.since}>
          {t('drawer.since', { date: formatDate(signal.since, words.language) })}
        </span>
      </p>
      <p className={styles.reason}>{words.reason(signal)}</p>
      {own && <SignalChart own={own} signal={signal} />}
      {rule && (
        <>
          <EvidenceList rule={rule} signal={signal} />
          <LevelTable rule={rule} signal={signal} />
        </>
      )}
    </div>
  );
}
