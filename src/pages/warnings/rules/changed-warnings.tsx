import { useTranslation } from 'react-i18next';
import { useNames } from '../../../queries/use-names';
import { formatNumber } from '../../../util/format-number';
import type { SignalChanges } from '../../../warnings/compare-signals';
import type { Rule } from '../../../warnings/rule-schema';
import type { Signal } from '../../../warnings/signal';
import { fillReason } from '../../../warnings/template/fill-reason';
import { LevelMark } from '../level-mark';
import styles from './rule-preview.module.css';

interface ChangedWarningsProps {
  readonly changes: SignalChanges;
  readonly saved: Rule;
  readonly draft: Rule;
}

const shown = 12;

/** The warnings that appear, vanish or change their level, each with its reason. */
export function ChangedWarnings({ changes, saved, draft }: ChangedWarningsProps) {
  const { t } = useTranslation('ruleEditor');
  const { appeared, vanished, moved } = changes;
  return (
    <>
      <SignalList title={t('preview.appeared')} rule={draft} signals={appeared} />
      <SignalList title={t('preview.vanished')} rule={saved} signals={vanished} />
      <SignalList
        title={t('preview.moved')}
        rule={draft}
        signals={moved.map(({ after }) => after)}
        before={moved.map(({ before }) => before)}
      />
    </>
  );
}

interface SignalListProps {
  readonly title: string;
  readonly rule: Rule;
  readonly signals: readonly Signal[];
  /** What each was before, where that is told. */
  readonly before?: readonly Signal[];
}

function SignalList({ title, rule, signals, before }: SignalListProps) {
  const { t } = useTranslation('ruleEditor');
  const { language, unit, area } = useNames();
  if (signals.length === 0) return null;
  return (
    <section className={styles.changes}>
      <h3>
        {title} <small>{formatNumber(signals.length, language)}</small>
      </h3>
      <ul>
        {signals.slice(0, shown).map((signal, place) => {
          const earlier = before?.[place];
          const { region, department } = signal.unit;
          return (
            <li key={[region, department, signal.area].join('/')}>
              {earlier && (
                <>
                  <LevelMark level={earlier.level} /> <span aria-hidden="true">→</span>{' '}
                </>
              )}
              <LevelMark level={signal.level} />
              <span>
                <b>
                  {[unit(region, department), signal.area && area(signal.area)]
                    .filter(Boolean)
                    .join(' · ')}
                </b>{' '}
                {fillReason(rule, signal.figures, language)}
              </span>
            </li>
          );
        })}
        {signals.length > shown && (
          <li>{t('preview.more', { number: formatNumber(signals.length - shown, language) })}</li>
        )}
      </ul>
    </section>
  );
}
