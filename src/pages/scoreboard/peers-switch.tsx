import { useTranslation } from 'react-i18next';
import styles from './peers-switch.module.css';

interface PeersSwitchProps {
  readonly peers: readonly string[];
  /** Null for all. */
  readonly chosen: string | null;
  readonly nameOf: (peers: string) => string;
  readonly onChoose: (peers: string | null) => void;
}

/** Which peers are shown; nothing to choose where all units are peers. */
export function PeersSwitch({ peers, chosen, nameOf, onChoose }: PeersSwitchProps) {
  const { t } = useTranslation('scoreboard');
  if (peers.length < 2) return <span />;
  const known = chosen !== null && peers.includes(chosen) ? chosen : null;
  return (
    <fieldset className={styles.peers}>
      <legend className="visually-hidden">{t('peers.label')}</legend>
      {[null, ...peers].map((each) => (
        <button
          key={each ?? 'all'}
          type="button"
          aria-pressed={each === known}
          onClick={() => onChoose(each)}
        >
          {each === null ? t('peers.all') : nameOf(each)}
        </button>
      ))}
    </fieldset>
  );
}
