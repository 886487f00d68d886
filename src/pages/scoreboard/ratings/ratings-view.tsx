import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../../../components/controls/select';
import { EmptyState } from '../../../components/layout/empty-state';
import { PageHeading } from '../../../components/layout/page-heading';
import { PanelState } from '../../../components/layout/panel-state';
import { Skeleton } from '../../../components/layout/skeleton';
import { useLanguage } from '../../../components/use-language';
import { compareRatings } from '../../../queries/evaluation/ratings/compare-ratings';
import type { Publication } from '../../../queries/evaluation/ratings/publications';
import { usePublications } from '../../../queries/evaluation/ratings/use-publications';
import type { ScoredModel } from '../../../queries/evaluation/scored-model';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { formatMonth } from '../../../util/format-date';
import { formatNumber } from '../../../util/format-number';
import { AgreementPanel } from './agreement-panel';
import { ConfusionPanel } from './confusion-panel';
import { DisagreementsPanel } from './disagreements-panel';
import { RanksPanel } from './ranks-panel';
import styles from './ratings-view.module.css';

interface RatingsViewProps {
  readonly scored: ScoredModel;
  readonly picker: ReactNode;
  readonly views: ReactNode;
}

/** Units in both below which nothing is compared. */
const leastUnits = 5;

/** Scores recomputed beside ratings that others have published. */
export function RatingsView({ scored, picker, views }: RatingsViewProps) {
  const { t } = useTranslation('ratings');
  const language = useLanguage();
  const { publications, error, refetch } = usePublications(scored.model);
  const [key, setKey] = usePageParameter('field');
  const chosen = publications?.find((each) => each.key === key) ?? publications?.[0] ?? null;
  const compared = useMemo(
    () => (chosen ? compareRatings(scored, chosen) : null),
    [scored, chosen],
  );
  const count = compared?.units.length ?? 0;
  const nameOf = ({ rating, publisher }: Publication) => rating || publisher || t('unnamed');
  return (
    <>
      <PageHeading
        title={chosen && compared && count >= leastUnits ? finding() : t('title')}
        subtitle={
          chosen &&
          t('subtitle', {
            publisher: chosen.publisher,
            month: formatMonth(chosen.month, language),
            count,
          })
        }
      >
        {picker}
      </PageHeading>
      {views}
      <PanelState
        status={
          error
            ? { kind: 'error', message: error.message, onRetry: refetch }
            : { kind: publications ? 'ready' : 'loading' }
        }
        skeleton={<Skeleton lines={14} />}
      >
        {!chosen || !compared ? (
          <EmptyState title={t('none')} hint={t('noneHint')} />
        ) : (
          <>
            <div className={styles.tools}>
              <Select
                label={t('choose')}
                value={chosen.key}
                options={(publications ?? []).map((each) => ({
                  value: each.key,
                  label: t('option', {
                    month: formatMonth(each.month, language),
                    rating: nameOf(each),
                  }),
                }))}
                onChange={(next) => setKey(next, { replace: true })}
              />
              {compared.month !== chosen.month && (
                <p className={styles.note}>
                  {t('otherMonth', {
                    rated: formatMonth(chosen.month, language),
                    month: formatMonth(compared.month, language),
                  })}
                </p>
              )}
            </div>
            {count < leastUnits ? (
              <EmptyState
                title={t('tooFew', { count, least: leastUnits })}
                hint={t('tooFewHint')}
              />
            ) : (
              <div className={styles.view}>
                <div className={styles.ranks}>
                  <RanksPanel compared={compared} level={scored.model.unitLevel} />
                </div>
                <div className={styles.side}>
                  <AgreementPanel compared={compared} />
                  <ConfusionPanel compared={compared} grades={scored.model.grades} />
                </div>
                <div className={styles.wide}>
                  <DisagreementsPanel scored={scored} compared={compared} />
                </div>
              </div>
            )}
          </>
        )}
      </PanelState>
    </>
  );

  function finding(): string {
    const rho = compared?.agreement.spearman ?? null;
    if (!chosen || rho === null) return t('title');
    const size = rho >= 0.7 ? 'strong' : rho >= 0.3 ? 'some' : rho > -0.3 ? 'weak' : 'against';
    return t(`finding.${size}`, { rating: nameOf(chosen), rho: formatNumber(rho, language, 2) });
  }
}
