import { useTranslation } from 'react-i18next';
import { storedBoundaries } from '../../util/stored-boundaries';

/** Review number of the map of the own divisions. */
const ownReview = 'GS(2024)0650号';
const stored = storedBoundaries();

/** Name of the boundary pack in force; null for the own divisions. */
export const packTitle: string | null = stored?.title ?? null;

/** The words about the review of the map in force, which must stand wherever it is shown. */
export function useMapReview(): string {
  const { t, i18n } = useTranslation('shell');
  const review = stored ? stored.review : ownReview;
  if (review === '') return t('foot.mapReviewNone');
  return t('foot.mapReview', {
    number: i18n.language === 'en' ? review.replace(/号$/, '') : review,
  });
}
