import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Panel } from '../../../components/layout/panel';
import { pickFiles } from '../../../components/pick-files';
import { useLanguage } from '../../../components/use-language';
import { BoundaryError } from '../../../queries/boundaries/boundary-error';
import { dropBoundaries, keepBoundaries } from '../../../queries/boundaries/keep-boundaries';
import { loadBoundaryFiles } from '../../../queries/boundaries/load-boundary-files';
import { packTitle, useMapReview } from '../../../queries/boundaries/map-review';
import { geography } from '../../../queries/overview/geography-of-catalog';
import { formatNumber } from '../../../util/format-number';
import type { StoredBoundaries } from '../../../util/stored-boundaries';
import styles from './boundaries-panel.module.css';

/** Which boundaries the maps show, and those of another province or city in their place. */
export function BoundariesPanel() {
  const { t } = useTranslation('data');
  const language = useLanguage();
  const shownReview = useMapReview();
  const [review, setReview] = useState('');
  const [pack, setPack] = useState<StoredBoundaries | null>(null);
  const [error, setError] = useState<BoundaryError | null>(null);
  const field = useId();

  function attempt(work: () => void | Promise<void>): void {
    setError(null);
    Promise.resolve()
      .then(work)
      .catch((reason: unknown) => {
        if (!(reason instanceof BoundaryError)) throw reason;
        setError(reason);
      });
  }
  const take = (files: readonly File[]) =>
    attempt(async () => {
      setPack(null);
      const read = await loadBoundaryFiles(files);
      setPack(read);
      setReview(read.review);
    });
  const use = (chosen: StoredBoundaries) =>
    attempt(() => {
      keepBoundaries({ ...chosen, review: review.trim() });
      openAgain();
    });
  const counts = { cities: geography.cities.length, counties: geography.counties.length };
  return (
    <Panel
      title={t('boundaries.title')}
      subtitle={
        packTitle === null
          ? t('boundaries.own', counts)
          : t('boundaries.pack', { title: packTitle, ...counts })
      }
    >
      <p className={styles.text}>{shownReview}</p>
      <p className={styles.text}>{t('boundaries.subtitle')}</p>
      <details className={styles.text}>
        <summary>TopoJSON</summary>
        {t('boundaries.hint')}
      </details>
      {pack && (
        <div className={styles.pack}>
          <p role="status">
            {t('boundaries.read', {
              title: pack.title,
              counties: formatNumber(countiesIn(pack), language),
              people: formatNumber(peopleIn(pack), language),
            })}
          </p>
          <label htmlFor={field}>{t('boundaries.review')}</label>
          <input
            id={field}
            className={styles.field}
            value={review}
            onChange={(event) => setReview(event.currentTarget.value)}
          />
          {review.trim() === '' && <p className={styles.text}>{t('boundaries.noReview')}</p>}
          <p className={styles.text}>{t('boundaries.reload')}</p>
          <Button variant="primary" onClick={() => use(pack)}>
            {t('boundaries.use')}
          </Button>
        </div>
      )}
      {error && (
        <p role="alert" className={styles.error}>
          {t(`boundaries.fault.${error.fault}`, { detail: error.detail })}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          icon="map"
          onClick={() => pickFiles({ accept: '.json,.topojson,.csv', multiple: true }, take)}
        >
          {t('boundaries.choose')}
        </Button>
        {packTitle !== null && (
          <Button
            onClick={() => {
              dropBoundaries();
              openAgain();
            }}
          >
            {t('boundaries.back')}
          </Button>
        )}
      </div>
    </Panel>
  );
}

/** Codes are read when the console opens; what the URL names may be of regions that are gone. */
function openAgain(): void {
  window.location.hash = '#/data';
  window.location.reload();
}

function countiesIn({ regions }: StoredBoundaries): number {
  return (regions as readonly { level: string }[]).filter(({ level }) => level === 'county').length;
}

function peopleIn({ regions }: StoredBoundaries): number {
  const all = regions as readonly { level: string; population: number }[];
  return all.find(({ level }) => level === 'province')?.population ?? 0;
}
