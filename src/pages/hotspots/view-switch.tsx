import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keepFilter } from '../../queries/console-search';
import styles from './view-switch.module.css';
import { type HotspotView, hotspotViews } from './views';

/** The views of the hotspots as links; what is filtered and measured stays. */
export function ViewSwitch({ view }: { readonly view: HotspotView }) {
  const { t } = useTranslation('hotspots');
  return (
    <nav className={styles.views} aria-label={t('views.label')}>
      {(Object.keys(hotspotViews) as HotspotView[]).map((each) => (
        <Link
          key={each}
          to="/hotspots"
          search={(previous) => ({
            ...keepFilter(previous),
            view: each === 'map' ? undefined : each,
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
