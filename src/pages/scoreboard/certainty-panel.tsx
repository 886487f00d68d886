import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/layout/panel';
import { useLanguage } from '../../components/use-language';
import type { Uncertainty } from '../../queries/evaluation/use-uncertainty';
import { formatNumber, formatPercent } from '../../util/format-number';
import styles from './certainty-panel.module.css';

interface CertaintyPanelProps {
  readonly uncertainty: Uncertainty;
  readonly peersName: (peers: string) => string;
}

/** Places by which ranks move on average below which they are called stable. */
const stableShift = 1;
const draws = 10_000;
const spread = 25;

/** Which of the choices that went into the scores moves the ranks. */
export function CertaintyPanel({ uncertainty, peersName }: CertaintyPanelProps) {
  const { t } = useTranslation('scoreboard');
  const language = useLanguage();
  const { simulated, progress, error } = uncertainty;
  const sets = (simulated?.sensitivity ?? []).filter(({ ranks }) => ranks.choices.length > 0);
  const widest = Math.max(0, ...sets.map(({ ranks }) => ranks.meanShift));
  const [first] = sets.flatMap(({ ranks }) => ranks.choices).toSorted((a, b) => b.total - a.total);
  const title = !simulated
    ? t('certainty.titlePending')
    : widest < stableShift || !first
      ? t('certainty.titleStable', { shift: stableShift })
      : t('certainty.title', { choice: t(`certainty.choice.${first.choice}`) });
  return (
    <Panel
      title={title}
      subtitle={t('certainty.subtitle', { draws: formatNumber(draws, language), spread })}
      status={
        error
          ? { kind: 'error', message: t('certainty.failed', { message: error.message }) }
          : simulated
            ? { kind: 'ready' }
            : { kind: 'loading', ...progress }
      }
    >
      {sets.map(({ peers, ranks }) => (
        <table key={peers} className={styles.choices}>
          <caption>
            {t('certainty.shift', {
              peers: peersName(peers),
              shift: formatNumber(ranks.meanShift, language, 1),
            })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('certainty.choiceColumn')}</th>
              <th scope="col">{t('certainty.first')}</th>
              <th scope="col">{t('certainty.total')}</th>
            </tr>
          </thead>
          <tbody>
            {ranks.choices
              .toSorted((a, b) => b.total - a.total)
              .map(({ choice, first: alone, total }) => (
                <tr key={choice}>
                  <th scope="row">{t(`certainty.choice.${choice}`)}</th>
                  <td>{formatPercent(alone, language, 0)}</td>
                  <td>{formatPercent(total, language, 0)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
      <p className={styles.hint}>{t('certainty.hint')}</p>
    </Panel>
  );
}
