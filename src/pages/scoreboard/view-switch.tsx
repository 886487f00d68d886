import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './view-switch.module.css';
import { type ScoreboardView, scoreboardViews } from './views';

/** The views of the scoreboard as links; what is filtered and which model is chosen stays. */
export function ViewSwitch({ view }: { readonly view: ScoreboardView }) {
  const { t } = useTranslation('scoreboard');
  return (
    <nav className={styles.views} aria-label={t('views.label')}>
      {scoreboardViews.map((each) => (
        <Link
          key={each}
          to="/scoreboard"
          search={({ unit: _unit, kind: _kind, field: _field, sort: _sort, ...previous }) => ({
            ...previous,
            view: each === 'scores' ? undefined : each,
          })}
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={each === view ? 'page' : undefined}
        >
          {t(`views.${each}`)}
        </Link>
      ))}
    </nav>
  );
}
