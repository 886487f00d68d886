import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ArchiveUnit } from '../../queries/archive/archive-unit';
import styles from './archive-links.module.css';

interface ArchiveLinksProps {
  readonly unit: ArchiveUnit;
  /** The model that scores the unit alone; null where none does. */
  readonly model: string | null;
}

/** The unit on the other pages. */
export function ArchiveLinks({ unit, model }: ArchiveLinksProps) {
  const { t } = useTranslation('archive');
  const { region, department } = unit;
  const of = {
    region: region !== null && !region.endsWith('0000') ? region : undefined,
    department: department ?? undefined,
  };
  return (
    <nav className={styles.links} aria-label={t('links.label')}>
      {model && (
        <Link
          to="/scoreboard"
          search={({ snapshot, from, to }) => ({
            snapshot,
            from,
            to,
            model,
            unit: region ?? department ?? undefined,
          })}
        >
          {t('links.scoreboard')}
        </Link>
      )}
      <Link to="/warnings" search={({ snapshot, from, to }) => ({ snapshot, from, to, ...of })}>
        {t('links.warnings')}
      </Link>
      <Link to="/" search={({ snapshot, from, to }) => ({ snapshot, from, to, ...of })}>
        {t('links.overview')}
      </Link>
    </nav>
  );
}
